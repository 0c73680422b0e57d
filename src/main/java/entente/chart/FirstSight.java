package entente.chart;

/// The stretch of time that is shown of a chart where nobody has chosen one: as many of the last years as can be told apart.
public final class FirstSight {
  private static final int[] YEARS = {100, 25, 10, 5, 2};
  private static final double SINGLY = 0.9; // of what a stretch holds

  private FirstSight() {}

  /// The longest stretch of the last years of which nine of ten items are drawn singly, else the shortest; all of the time where that is
  /// no longer. Takes a time that depends on the pixels and hardly on the number of items.
  ///
  /// @param view how large the picture is, whatever is in sight
  /// @param measure not shared with another thread
  public static Span of(Chart chart, Viewport view, TextMeasure measure) {
    Span last = chart.extent();
    boolean isAllSeen = false;
    for (int years : YEARS) {
      Span next = chart.lastYears(years);
      boolean isAll = next.from() <= chart.extent().from();
      last = isAll ? chart.extent() : next;
      if (!(isAll && isAllSeen) && new Placement(chart, view.showing(last), measure).isMostlySingle(SINGLY)) {
        return last;
      }
      isAllSeen |= isAll;
    }
    return last;
  }
}
