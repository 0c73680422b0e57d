package entente.dossier;

import org.jspecify.annotations.Nullable;

/// An amount as promised or measured.
///
/// @param indicator a slug such as `goods-trade`
/// @param unit ISO 4217, UCUM, a quotient of the two, or `1`
public record Quantity(
    @Nullable String indicator,
    @Nullable Decimal value,
    @Nullable String unit,
    @Nullable Qualifier qualifier) {
  /// Its keys.
  public static final Field<Quantity, String> INDICATOR =
      Field.optional("indicator", new ValueKind.Line("slug", "[a-z0-9][a-z0-9-]*+"), Quantity::indicator);
  public static final Field<Quantity, Decimal> VALUE = Field.optional("value", new ValueKind.Amount(), Quantity::value);
  public static final Field<Quantity, String> UNIT = Field.optional("unit", new ValueKind.Line("unit", "\\S++"), Quantity::unit);
  public static final Field<Quantity, Qualifier> QUALIFIER =
      Field.optional("qualifier", ValueKind.word(Qualifier.class), Quantity::qualifier);
  /// All its keys.
  public static final Fields<Quantity> FIELDS = Fields.of(INDICATOR, VALUE, UNIT, QUALIFIER);

  /// How the value bounds the amount.
  public enum Qualifier implements Keyed {
    ABOUT,
    OVER,
    UNDER
  }

  /// No amount recorded.
  public static final Quantity NONE = new Quantity(null, null, null, null);
}
