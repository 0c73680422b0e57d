package entente.chart;

import entente.time.DateWords;

/// All of a chart's time at once, as a strip that shows how dense it is.
public final class Overview {
  /// Where the bars begin, in pixels from above.
  public static final double TOP = 12;
  /// How high the highest bar is.
  public static final double BARS = 40;

  private static final double PART = 8;
  private static final double BAR_SHARE = 0.45;
  private static final double TICK_ROOM = 90;

  private Overview() {}

  /// Draws it.
  ///
  /// @param scale from the first to the last day
  public static void paint(
      Chart chart, Scale scale, double height, Palette palette, TextMeasure measure, DateWords words, Surface surface) {
    surface.rectangle(0, 0, scale.right() + PART, height, palette.background());
    surface.rectangle(0, 0, scale.right() + PART, 1, palette.rule());
    surface.rectangle(scale.left(), TOP + BARS, scale.width(), 1, palette.rule());
    int parts = (int) Math.ceil(scale.width() / PART);
    int[] counts = new int[parts];
    int most = 1;
    for (int i = 0; i < parts; i++) {
      counts[i] = chart.count(scale.day(scale.left() + i * PART), scale.day(scale.left() + (i + 1) * PART));
      most = Math.max(most, counts[i]);
    }
    for (int i = 0; i < parts; i++) {
      if (counts[i] > 0) {
        double bar = Math.max(3, Math.rint(BARS * Math.sqrt(counts[i] / (double) most)));
        surface.rectangle(scale.left() + i * PART, TOP + BARS - bar, PART - 2, bar, palette.tint(palette.muted(), BAR_SHARE));
      }
    }
    years(scale, palette, measure, words, surface);
  }

  private static void years(Scale scale, Palette palette, TextMeasure measure, DateWords words, Surface surface) {
    Ticks ticks = Ticks.of(scale, TICK_ROOM, measure, words);
    for (Ticks.Tick tick : ticks.contexts().isEmpty() ? ticks.marks() : ticks.contexts()) {
      double width = measure.width(tick.label(), Typeface.SMALL);
      double x = scale.x(tick.day()) - width / 2;
      if (x >= scale.left() && x + width <= scale.right()) {
        surface.text(tick.label(), x, TOP + BARS + 20, Typeface.SMALL, palette.muted());
      }
    }
  }
}
