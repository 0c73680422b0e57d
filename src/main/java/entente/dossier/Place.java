package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A city, a building, a country.
///
/// @param in id of the place or party it lies in
public record Place(
    String id,
    Naming naming,
    @Nullable String in,
    @Nullable Coordinates at,
    Apparatus apparatus) implements Entity.Named {
  /// Degrees on WGS 84.
  public record Coordinates(Decimal latitude, Decimal longitude) {}
}
