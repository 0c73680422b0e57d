package entente.chart;

import entente.chart.Chart.Band;
import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;
import entente.chart.PointRow.Run;
import entente.time.Bounds;
import entente.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// Works out where everything in one picture is.
final class Placement {
  private final Chart chart;
  private final Viewport view;
  private final TextMeasure measure;
  private final Scale scale;
  private final double pitch;
  private final double padding;
  private final List<LaneBand> lanes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Placement(Chart chart, Viewport view, TextMeasure measure) {
    this.chart = chart;
    this.view = view;
    this.measure = measure;
    double gutter = gutter();
    this.scale = new Scale(view.span(), gutter, Math.max(1, view.width() - gutter));
    int rows = Math.max(1, chart.bands().stream().mapToInt(Placement::rows).sum());
    double least = chart.bands().size() * 2 * Sizes.LANE_PADDING;
    this.pitch = Math.clamp((view.height() - least) / rows, Sizes.ROW_LEAST, Sizes.ROW_MOST);
    double left = view.height() - least - rows * pitch;
    this.padding = Sizes.LANE_PADDING + Math.max(0, left) / 2 / Math.max(1, chart.bands().size());
  }

  ChartLayout layout(DateWords words) {
    double y = -view.scroll();
    double top = y;
    for (Band band : chart.bands()) {
      double height = rows(band) * pitch + 2 * padding;
      lanes.add(new LaneBand(band.lane(), new Box(0, y, view.width(), height)));
      if (y < view.height() && y + height > 0) {
        place(band, y + padding);
      }
      y += height;
    }
    int before = chart.count(Double.NEGATIVE_INFINITY, view.span().from());
    int after = chart.count(view.span().to(), Double.POSITIVE_INFINITY);
    return new ChartLayout(chart, scale, view.height(), y - top, pitch, padding,
        Ticks.of(scale, Sizes.TICK_ROOM, words), List.copyOf(lanes), List.copyOf(marks), List.copyOf(labels), before, after);
  }

  private double gutter() {
    double widest = chart.bands().stream().mapToDouble(b -> measure.width(b.lane().name(), Typeface.LANE)).max().orElse(0);
    return Math.ceil(Math.clamp(Sizes.NAME_INSET + widest + Sizes.NAME_GAP, Sizes.GUTTER_LEAST, Sizes.GUTTER_MOST));
  }

  private static int rows(Band band) {
    return Math.max(1, band.rows().count());
  }

  private void place(Band band, double top) {
    double middle = top + pitch / 2;
    for (List<ChartItem> row : band.rows().bars()) {
      if (isVisible(middle)) {
        for (ChartItem bar : row) {
          place(bar, middle);
        }
      }
      middle += pitch;
    }
    for (PointRow row : band.rows().points()) {
      if (isVisible(middle)) {
        place(row, band.lane(), middle);
      }
      middle += pitch;
    }
  }

  private boolean isVisible(double middle) {
    return middle + pitch > 0 && middle - pitch < view.height();
  }

  private boolean isVisible(ChartItem item) {
    Bounds b = item.bounds();
    boolean endsInTime = b.latestEnd() == Bounds.FUTURE || scale.x(b.latestEnd() + 1.0) > scale.left();
    return endsInTime && scale.x((double) b.earliestStart()) < scale.right();
  }

  private void place(ChartItem bar, double middle) {
    if (!isVisible(bar)) {
      return;
    }
    Bounds b = bar.bounds();
    double y = Math.rint(middle - Sizes.BAR_HEIGHT / 2);
    double from = edge(b.earliestStart(), 0);
    double to = edge(b.latestEnd(), 1);
    double coreFrom = edge(b.latestStart(), 0);
    double coreTo = Math.max(coreFrom, edge(b.earliestEnd(), 1));
    var box = new Box(from, y, Math.max(2, to - from), Sizes.BAR_HEIGHT);
    marks.add(new Mark.Bar(bar, box, new Box(coreFrom, y, coreTo - coreFrom, Sizes.BAR_HEIGHT)));
    double room = box.width() - 2 * Sizes.LABEL_GAP;
    boolean fits = room >= Math.min(Sizes.LABEL_LEAST, measure.width(bar.label(), Typeface.LABEL));
    String text = fits ? measure.elide(bar.label(), Typeface.LABEL, room) : "";
    if (!text.isEmpty()) {
      labels.add(new Label(text, Typeface.LABEL, new Box(box.x() + Sizes.LABEL_GAP, y, room, Sizes.BAR_HEIGHT), bar.id(), false));
    }
  }

  /// The pixel of a day's beginning (`after` 0) or end (`after` 1), no further out than the picture's edges.
  private double edge(long day, int after) {
    if (day == Bounds.PAST) {
      return scale.left();
    }
    return day == Bounds.FUTURE ? scale.right() : Math.clamp(scale.x((double) day + after), scale.left(), scale.right());
  }

  private void place(PointRow row, Lane lane, double middle) {
    double slack = Math.max(Sizes.CLUSTER / scale.pixelsPerDay(), row.longest());
    var window = new Span(view.span().from() - slack, view.span().to() + slack);
    List<Mark> placed = new ArrayList<>();
    for (Run run : row.runs(window, Sizes.CLUSTER_GAP / scale.pixelsPerDay())) {
      placed.add(run.isSingle() ? point(row.items().get(run.first()), middle) : cluster(row, run, lane, middle));
    }
    placed.removeIf(mark -> reach(mark).right() <= scale.left() || reach(mark).x() >= scale.right());
    marks.addAll(placed);
    labels.addAll(new RowLabels(placed, chart, measure, scale).place());
  }

  private static Box reach(Mark mark) {
    return mark instanceof Mark.Point point ? point.fringe() : mark.box();
  }

  private Mark point(ChartItem item, double middle) {
    Bounds b = item.bounds();
    double x = Math.rint(scale.x(item.anchor()));
    double y = Math.rint(middle);
    var box = new Box(x - Sizes.GLYPH / 2, y - Sizes.GLYPH / 2, Sizes.GLYPH, Sizes.GLYPH);
    double from = b.earliestStart() == Bounds.PAST ? box.x() - Sizes.STUB : Math.min(box.x(), scale.x((double) b.earliestStart()));
    double to = b.latestEnd() == Bounds.FUTURE ? box.right() + Sizes.STUB : Math.max(box.right(), scale.x(b.latestEnd() + 1.0));
    return new Mark.Point(item, box, new Box(from, y - Sizes.FRINGE_HEIGHT / 2, to - from, Sizes.FRINGE_HEIGHT));
  }

  private Mark cluster(PointRow row, Run run, Lane lane, double middle) {
    double from = scale.x(row.anchor(run.first()));
    double to = scale.x(row.anchor(run.end() - 1));
    List<ChartItem> items = row.items().subList(run.first(), run.end());
    double y = Math.rint(middle - Sizes.CLUSTER / 2);
    if (to - from <= Sizes.DISC_REACH) {
      double number = measure.width(Integer.toString(items.size()), Typeface.STRONG);
      double width = Math.max(Sizes.CLUSTER, Math.ceil(number) + Sizes.LABEL_GAP + 4);
      double x = Math.rint((from + to - width) / 2);
      return new Mark.Cluster(items, lane.ink(), new Box(x, y, width, Sizes.CLUSTER), List.of());
    }
    double left = Math.max(scale.left(), Math.floor(from - Sizes.GLYPH / 2));
    double right = Math.min(scale.right(), Math.ceil(to + Sizes.GLYPH / 2));
    List<Integer> density = new ArrayList<>();
    for (double x = left; x < right; x += Sizes.DENSITY_PART) {
      density.add(row.count(scale.day(x), scale.day(Math.min(right, x + Sizes.DENSITY_PART))));
    }
    return new Mark.Cluster(items, lane.ink(), new Box(left, y, Math.max(0, right - left), Sizes.CLUSTER), density);
  }
}
