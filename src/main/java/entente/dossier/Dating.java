package entente.dossier;

import org.jspecify.annotations.Nullable;

/// How a source put a date and how the value was reached.
///
/// @param foreign what other tools keep here
public record Dating(@Nullable Text wording, @Nullable Basis basis, @Nullable Text reason, Foreign foreign) {}
