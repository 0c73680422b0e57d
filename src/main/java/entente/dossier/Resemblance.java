package entente.dossier;

import org.jspecify.annotations.Nullable;

/// Another entity of the same list that a reader could take for this one.
public record Resemblance(String id, Verdict verdict, @Nullable Text note) {
  /// Whether the two are known to differ.
  public enum Verdict implements Keyed {
    DIFFERENT,
    PERHAPS_SAME
  }
}
