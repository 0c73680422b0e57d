package entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rival value for one key of an entity.
///
/// @param key the key, or a path to a part of it
/// @param value the rival value
/// @param foreign what other tools keep here
public record Dispute(
    String key, @Nullable Value value, Status status, @Nullable Text note, List<Evidence> evidence, Foreign foreign) {
  /// Whether the rival value may still be right.
  public enum Status implements Keyed {
    OPEN,
    REJECTED
  }

  /// Keeps copies of the lists.
  public Dispute {
    evidence = List.copyOf(evidence);
  }
}
