package entente.dossier;

import java.math.BigDecimal;

/// A number as it is written: `1.0`, `1` and `1e0` have one value, and each says something else of how well it is known.
///
/// @param written a JSON number (RFC 8259) that [BigDecimal] can hold
public record Decimal(String written) {
  /// What it amounts to.
  public BigDecimal value() {
    return new BigDecimal(written);
  }

  @Override
  public String toString() {
    return written;
  }
}
