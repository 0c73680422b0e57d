package entente.dossier;

import org.jspecify.annotations.Nullable;

/// How a source put a date and how the value was reached.
public record Dating(@Nullable Text wording, @Nullable Basis basis, @Nullable Text reason) {}
