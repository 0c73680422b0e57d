package entente.dossier;

import org.jspecify.annotations.Nullable;

/// Another entity of the same list that a reader could take for this one.
///
/// @param foreign what other tools keep here
public record Resemblance(String id, Verdict verdict, @Nullable Text note, Foreign foreign) {
  /// Whether the two are known to differ.
  public enum Verdict implements Keyed {
    DIFFERENT,
    PERHAPS_SAME
  }
}
