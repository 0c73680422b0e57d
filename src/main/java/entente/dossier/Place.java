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
  /// Its keys.
  public static final Field<Place, String> IN =
      Field.optional("in", ValueKind.to(EntityKind.PLACE, EntityKind.PARTY).as(ValueKind.Tie.IN), Place::in);
  public static final Field<Place, Coordinates> AT = Field.optional("at", new ValueKind.Position(), Place::at);
  /// All its keys.
  public static final Fields<Place> FIELDS = Entity.Named.fields(Fields.of(IN, AT));

  /// Degrees on WGS 84.
  public record Coordinates(Decimal latitude, Decimal longitude) {}
}
