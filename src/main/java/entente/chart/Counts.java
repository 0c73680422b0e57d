package entente.chart;

/// Numbers of items where there is little room.
final class Counts {
  private static final int EXACT = 10_000;
  private static final int THOUSAND = 1_000;

  private Counts() {}

  /// "812", "3400", "12k", "1.2M", "3M".
  static String text(long count) {
    if (count < EXACT) {
      return Long.toString(count);
    }
    long thousands = count / THOUSAND;
    long tenths = thousands % THOUSAND / 100;
    return thousands < THOUSAND ? thousands + "k" : thousands / THOUSAND + (tenths == 0 ? "" : "." + tenths) + "M";
  }
}
