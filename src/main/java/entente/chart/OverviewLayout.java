package entente.chart;

import entente.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// Where everything is in a strip that shows all of a chart's time at once and how dense it is.
///
/// @param width of the strip in pixels
/// @param scale from the first to the last day
/// @param bars as high as their part of the time is dense
/// @param years below the bars, those for which there is room
public record OverviewLayout(double width, Scale scale, List<Box> bars, List<TextLine> years) {
  /// How high the strip is, in pixels.
  public static final double HEIGHT = 84;

  private static final double TOP = 12;
  private static final double HIGHEST = 40;
  private static final double LOWEST = 3;
  private static final double PART = 8;
  private static final double GAP = 2;
  private static final double LEFT = 38;
  private static final double RIGHT = 6; // between the last day and the right edge
  private static final double YEARS_BELOW = 20;
  private static final double TICK_ROOM = 90;
  private static final double BEYOND = 6; // the window is higher than the bars
  private static final double LEAST_WINDOW = 4;

  /// Works out where everything is. Takes time in proportion to the pixels.
  ///
  /// @param measure not shared with another thread
  /// @param words for the years
  public static OverviewLayout of(Chart chart, double width, TextMeasure measure, DateWords words) {
    var scale = new Scale(chart.extent(), LEFT, Math.max(1, width - LEFT - RIGHT));
    return new OverviewLayout(width, scale, bars(chart, scale), years(scale, measure, words));
  }

  private static List<Box> bars(Chart chart, Scale scale) {
    int[] counts = new int[(int) Math.ceil(scale.width() / PART)];
    int most = 1;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = chart.count(scale.day(scale.left() + i * PART), scale.day(scale.left() + (i + 1) * PART));
      most = Math.max(most, counts[i]);
    }
    List<Box> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double high = Math.max(LOWEST, Math.rint(HIGHEST * Math.sqrt(counts[i] / (double) most)));
        bars.add(new Box(scale.left() + i * PART, TOP + HIGHEST - high, PART - GAP, high));
      }
    }
    return List.copyOf(bars);
  }

  private static List<TextLine> years(Scale scale, TextMeasure measure, DateWords words) {
    Ticks ticks = Ticks.of(scale, TICK_ROOM, measure, words);
    List<TextLine> years = new ArrayList<>();
    for (Ticks.Tick tick : ticks.contexts().isEmpty() ? ticks.marks() : ticks.contexts()) {
      double width = measure.width(tick.label(), Typeface.SMALL);
      double x = scale.x(tick.day()) - width / 2;
      if (x >= scale.left() && x + width <= scale.right()) {
        years.add(new TextLine(tick.label(), Typeface.SMALL, x, TOP + HIGHEST + YEARS_BELOW, width));
      }
    }
    return List.copyOf(years);
  }

  /// The line that the bars stand on.
  public Box base() {
    return new Box(scale.left(), TOP + HIGHEST, scale.width(), 1);
  }

  /// The frame around the part that a timeline shows, in whole pixels and wide enough to be seen.
  public Box window(Span visible) {
    double from = Math.clamp(scale.x(visible.from()), scale.left(), scale.right());
    double to = Math.clamp(scale.x(visible.to()), scale.left(), scale.right());
    double wide = Math.max(LEAST_WINDOW, to - from);
    return new Box(Math.rint(Math.min(from, scale.right() - wide)), TOP - BEYOND, Math.rint(wide), HIGHEST + 2 * BEYOND);
  }
}
