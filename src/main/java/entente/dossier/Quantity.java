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
  /// How the value bounds the amount.
  public enum Qualifier implements Keyed {
    ABOUT,
    OVER,
    UNDER
  }

  /// No amount recorded.
  public static final Quantity NONE = new Quantity(null, null, null, null);
}
