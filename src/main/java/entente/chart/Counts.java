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
}
