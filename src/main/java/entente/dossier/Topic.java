package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A subject or sector.
///
/// @param in id of a wider topic
public record Topic(String id, Naming naming, @Nullable String in, Apparatus apparatus) implements Entity.Named {}
