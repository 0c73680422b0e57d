package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A person.
///
/// @param date birth and death as an interval
public record Person(
    String id,
    Naming naming,
    @Nullable String party,
    @Nullable Edtf date,
    @Nullable Text summary,
    Apparatus apparatus) implements Entity.Named {}
