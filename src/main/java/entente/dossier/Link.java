package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A web address, `http` or `https` only.
public record Link(@Nullable Text title, String url) {}
