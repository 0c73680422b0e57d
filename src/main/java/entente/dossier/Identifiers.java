package entente.dossier;

import java.util.Collections;
import java.util.Map;

/// What an entity is called elsewhere.
///
/// @param byRegister each identifier by the name of the place where it holds, in the order of the file; it must not change any more
public record Identifiers(Map<String, String> byRegister, Foreign foreign) {
  /// None.
  public static final Identifiers NONE = new Identifiers(Map.of(), Foreign.NONE);

  /// Keeps the map.
  public Identifiers {
    byRegister = byRegister.size() <= 1 ? Map.copyOf(byRegister) : Collections.unmodifiableMap(byRegister); // a copy has no order
  }

  /// Whether there is nothing at all.
  public boolean isEmpty() {
    return byRegister.isEmpty() && foreign.byKey().isEmpty();
  }
}
