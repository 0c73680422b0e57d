package entente.chart;

/// Numbers of items where there is little room.
final class Counts {
  private static final int EXACT = 10_000;
  private static final int THOUSAND = 1_000;

  private Counts() {}

  /// "812", "3400", "12k", "1.2M".
  static String text(int count) {
    if (count < EXACT) {
      return Integer.toString(count);
    }
    int thousands = count / THOUSAND;
    return thousands < THOUSAND ? thousands + "k" : thousands / THOUSAND + "." + thousands % THOUSAND / 100 + "M";
  }

  /// The same of an amount: "0.5", "250", "12k".
  static String text(double amount) {
    long whole = Math.round(amount);
    if (Math.abs(amount - whole) > 1e-9) {
      return Double.toString(amount);
    }
    if (Math.abs(whole) < EXACT) {
      return Long.toString(whole);
    }
    return Math.abs(whole) < Integer.MAX_VALUE ? (whole < 0 ? "-" : "") + text((int) Math.abs(whole)) : whole / 1_000_000_000L + "G";
  }
}
