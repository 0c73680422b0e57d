package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A web address, `http` or `https` only.
///
/// @param foreign what other tools keep here
public record Link(@Nullable Text title, String url, Foreign foreign) {}
