package entente.time;

import java.math.BigInteger;

/// A year in one of the forms that only years have: prefixed with `Y`, exponential (`Y-17E7`), with significant digits (`1950S2`).
/// It may be of any size; bounds of a year whose days cannot be counted on a `long` are wide, but never wrong.
///
/// @param significand all digits that are written, with the sign of the year
/// @param exponent how many zeros follow them
/// @param significantDigits how many of the first digits can be relied on, 0 for all
public record EdtfYear(long significand, int exponent, int significantDigits, Qualification qualification) implements SingleDate {
  private static final int COUNTABLE_DIGITS = 16; // below Days.YEAR_LIMIT
  private static final int FOUR_DIGITS = 9999;

  /// The year as given, the best guess where not all digits are significant.
  public BigInteger year() {
    return BigInteger.valueOf(significand).multiply(BigInteger.TEN.pow(exponent));
  }

  /// The first year it can be.
  public BigInteger earliestYear() {
    return significand < 0 ? farYear().negate() : nearYear();
  }

  /// The last year it can be.
  public BigInteger latestYear() {
    return significand < 0 ? nearYear().negate() : farYear();
  }

  private BigInteger nearYear() {
    return new BigInteger(digits().substring(0, kept()) + "0".repeat(size() - kept()));
  }

  private BigInteger farYear() {
    return new BigInteger(digits().substring(0, kept()) + "9".repeat(size() - kept()));
  }

  private String digits() {
    return Long.toString(Math.abs(significand)) + "0".repeat(exponent);
  }

  private int size() {
    return size(significand) + exponent;
  }

  private int kept() {
    return significantDigits == 0 ? size() : Math.min(significantDigits, size());
  }

  static int size(long number) {
    int size = 1;
    for (long rest = number / 10; rest != 0; rest /= 10) {
      size++;
    }
    return size;
  }

  @Override
  public Precision precision() {
    return Precision.YEAR;
  }

  @Override
  public long firstDay() {
    if (size() > COUNTABLE_DIGITS) {
      return significand < 0 ? Bounds.PAST : Days.LAST;
    }
    return Days.of(significand < 0 ? -limit(/* far= */ true) : limit(/* far= */ false), 1, 1);
  }

  @Override
  public long lastDay() {
    if (size() > COUNTABLE_DIGITS) {
      return significand < 0 ? Days.FIRST : Bounds.FUTURE;
    }
    return Days.of(significand < 0 ? -limit(/* far= */ false) : limit(/* far= */ true), 12, 31);
  }

  /// The smallest or largest absolute value it can have, on a `long`.
  private long limit(boolean far) {
    long value = Math.abs(significand) * power(exponent);
    long unit = power(size() - kept());
    return value / unit * unit + (far ? unit - 1 : 0);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  @Override
  public long startAround(long day) {
    return Days.isCountable(day) ? Days.of(Days.date(day).year(), 1, 1) : day;
  }

  @Override
  public long endAround(long day) {
    return Days.isCountable(day) ? Days.of(Days.date(day).year(), 12, 31) : day;
  }

  @Override
  public int level() {
    return exponent > 0 || significantDigits > 0 || !qualification.isTrailing(Precision.YEAR) ? 2 : 1;
  }

  @Override
  public String toString() {
    boolean prefixed = exponent > 0 || Math.abs(significand) > FOUR_DIGITS;
    String text = (prefixed ? "Y" + significand : EdtfDate.fourDigits(significand))
        + (exponent > 0 ? "E" + exponent : "") + (significantDigits > 0 ? "S" + significantDigits : "");
    return qualification.around(text, "", "");
  }
}
