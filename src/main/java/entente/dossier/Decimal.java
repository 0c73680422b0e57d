package entente.dossier;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as it is written: `1.0`, `1` and `1e0` have one value, and each says something else of how well it is known.
///
/// @param written a JSON number (RFC 8259) that [BigDecimal] can hold
public record Decimal(String written) {
  /// Numbers such as 1e999999999 are short to write, and endless to add up or print.
  private static final int MOST_DIGITS = 400;
  private static final int MOST_WRITTEN = 1000; // characters, as many as JSON allows
  /// Far beyond what anybody measures, and far enough from what a double can hold that sums and differences of some are numbers.
  private static final double FARTHEST = 1e300;

  /// A number as somebody wrote it, where one can calculate with it and print it.
  public static Optional<BigDecimal> usable(String written) {
    if (written.length() > MOST_WRITTEN) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(written)).filter(number -> Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS);
    } catch (NumberFormatException notOrExponentTooLarge) {
      return Optional.empty();
    }
  }

  /// About what it amounts to, never endless.
  public double near() {
    return Math.clamp(value().doubleValue(), -FARTHEST, FARTHEST);
  }

  /// What it amounts to.
  public BigDecimal value() {
    return new BigDecimal(written);
  }

  @Override
  public String toString() {
    return written;
  }
}
