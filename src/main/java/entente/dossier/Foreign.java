package entente.dossier;

import java.util.Collections;
import java.util.Map;

/// What other tools keep in an object of the file: the keys that begin with `x-`, which mean nothing here and are written back.
///
/// @param byKey the JSON at each key, without blanks between its parts, in the order of the file; it must not change any more
public record Foreign(Map<String, String> byKey) {
  /// Nothing, shared by the many objects that have nothing.
  public static final Foreign NONE = new Foreign(Map.of());

  /// Keeps the map.
  public Foreign {
    byKey = byKey.size() <= 1 ? Map.copyOf(byKey) : Collections.unmodifiableMap(byKey); // a copy has no order, but is small
  }
}
