package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Another name and the time it was in use.
///
/// @param foreign what other tools keep here
public record NameAt(Text name, @Nullable Edtf date, @Nullable Text note, Foreign foreign) {}
