package entente.chart;

import entente.chart.PlotLayout.CurveLine;
import entente.chart.PlotLayout.LevelLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Works out where everything in the strip of a plot is.
final class PlotPlacement {
  private static final double NAME_BELOW = 24; // from the upper edge to a baseline
  private static final double UNIT_BELOW = 40;
  private static final double BASELINE_ABOVE = 3; // above the rule of a level, or the lower edge of a name
  private static final double AMOUNT_INSET = 4;
  private static final double NAME_HEIGHT = Sizes.OFFICE_LINE;
  private static final double NAME_SHARE = 0.4; // of the days' width
  private static final int NAME_STEPS = 15;
  private static final double NEAR = 3; // names keep away from lines

  private final Plot plot;
  private final Box box;
  private final Scale scale;
  private final TextMeasure measure;
  private final List<Box> taken = new ArrayList<>(); // by lines and their names

  /// @param box as wide as the picture
  PlotPlacement(Plot plot, Box box, Scale scale, TextMeasure measure) {
    this.plot = plot;
    this.box = box;
    this.scale = scale;
    this.measure = measure;
  }

  PlotLayout layout() {
    double room = scale.left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
    return new PlotLayout(plot, box,
        TextLine.fitted(plot.name(), Typeface.LANE, Sizes.NAME_INSET, box.y() + NAME_BELOW, room, measure),
        TextLine.fitted(plot.unit(), Typeface.SMALL, Sizes.NAME_INSET, box.y() + UNIT_BELOW, room, measure), levels(), curves());
  }

  private double y(double amount) {
    return PlotLayout.y(plot, box, amount);
  }

  private List<LevelLine> levels() {
    List<LevelLine> levels = new ArrayList<>();
    double free = Double.POSITIVE_INFINITY;
    for (Plot.Level level : plot.levels()) {
      double y = Math.rint(y(level.amount()));
      Optional<TextLine> amount = y > free ? Optional.empty()
          : Optional.of(TextLine.of(level.text(), Typeface.SMALL, scale.left() + AMOUNT_INSET, y - BASELINE_ABOVE, measure));
      levels.add(new LevelLine(y, amount));
      free = amount.isPresent() ? y - NAME_HEIGHT : free;
    }
    return List.copyOf(levels);
  }

  /// The lines, then their names, those of the longest lines first.
  private List<CurveLine> curves() {
    List<CurveLine> curves = new ArrayList<>();
    for (Plot.Curve curve : plot.curves()) {
      List<Plot.Value> values = inSight(curve.values());
      if (!values.isEmpty()) {
        double[] xs = values.stream().mapToDouble(value -> scale.x(value.day())).toArray();
        double[] ys = values.stream().mapToDouble(value -> y(value.amount())).toArray();
        trace(xs, ys);
        boolean isSparse = xs[xs.length - 1] - xs[0] > 4 * Sizes.VALUE * xs.length;
        curves.add(new CurveLine(curve, new Polyline(xs, ys), isSparse || xs.length == 1, Optional.empty()));
      }
    }
    int[] byLength = IntStream.range(0, curves.size()).toArray();
    Order.sort(byLength, i -> -curves.get(i).curve().values().size());
    for (int i : byLength) {
      CurveLine bare = curves.get(i);
      curves.set(i, new CurveLine(bare.curve(), bare.line(), bare.dotted(), name(bare.curve(), bare.line())));
    }
    return List.copyOf(curves);
  }

  /// The values in the window and one more at either side, of those on one pixel only one.
  private List<Plot.Value> inSight(List<Plot.Value> all) {
    int first = Math.max(0, Order.firstFrom(0, all.size(), i -> all.get(i).day(), scale.span().from()) - 1);
    List<Plot.Value> some = new ArrayList<>();
    double x = Double.NEGATIVE_INFINITY;
    for (int i = first; i < all.size() && x <= scale.right(); i++) {
      if (scale.x(all.get(i).day()) >= x + 1) {
        some.add(all.get(i));
        x = scale.x(all.get(i).day());
      }
    }
    return some;
  }

  /// Takes small boxes along a line.
  private void trace(double[] xs, double[] ys) {
    taken.add(new Box(xs[0] - NEAR, ys[0] - NEAR, 2 * NEAR, 2 * NEAR));
    for (int i = 1; i < xs.length; i++) {
      double from = Math.max(xs[i - 1], scale.left());
      double to = Math.min(xs[i], scale.right());
      for (double x = from; x < to; x += 2 * NEAR) {
        double y = ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
        taken.add(new Box(x, y - NEAR, 2 * NEAR, 2 * NEAR));
      }
    }
  }

  /// The name as near to the end of the line as the lines and the other names leave room for.
  private Optional<TextLine> name(Plot.Curve curve, Polyline line) {
    int last = line.size() - 1;
    while (last > 0 && line.x(last) > scale.right()) {
      last--;
    }
    double end = line.x(last);
    String name = measure.elide(curve.name(), Typeface.SMALL, scale.width() * NAME_SHARE);
    if (end < scale.left() || end > scale.right() || name.isEmpty()) {
      return Optional.empty();
    }
    double width = measure.width(name, Typeface.SMALL);
    boolean fits = end + Sizes.LABEL_GAP + width <= scale.right();
    double x = fits ? end + Sizes.LABEL_GAP : scale.right() - width - 2;
    double y = line.y(last) - NAME_HEIGHT / 2 - (fits ? 0 : NAME_HEIGHT);
    Optional<Box> free = IntStream.iterate(0, step -> step > 0 ? -step : 1 - step).limit(NAME_STEPS)
        .mapToObj(step -> new Box(x, Math.rint(y + step * NAME_HEIGHT / 2), width, NAME_HEIGHT))
        .filter(room -> room.y() >= box.y() && room.bottom() < box.bottom() && taken.stream().noneMatch(room::overlaps)).findFirst();
    free.ifPresent(taken::add);
    return free.map(room -> new TextLine(name, Typeface.SMALL, x, room.bottom() - BASELINE_ABOVE, width));
  }
}
