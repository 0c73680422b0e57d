package entente.chart;

import entente.chart.Chart.Band;
import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;
import entente.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Works out where everything in one picture is.
final class Placement {
  private final Chart chart;
  private final Viewport view;
  private final TextMeasure measure;
  private final SceneryPlacement scenery;
  private final Scale scale;
  private final double bottom;
  private final LaneStack stack;
  private final GlyphPlacement glyphs;
  private final List<LaneBand> lanes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Placement(Chart chart, Viewport view, TextMeasure measure) {
    this.chart = chart;
    this.view = view;
    this.measure = measure;
    this.scenery = new SceneryPlacement(chart.scenery(), view, measure, chart.bands().size());
    double gutter = gutter();
    this.scale = new Scale(view.span(), gutter, Math.max(1, view.width() - gutter));
    this.bottom = bottom(view.height());
    this.stack = LaneStack.of(chart, view, scenery.top(), scenery.officesHeight(), bottom(view.shared()));
    this.glyphs = new GlyphPlacement(chart.items(), scale, measure);
  }

  private double bottom(double height) {
    return Math.max(scenery.top() + 1, Math.floor(height - scenery.axis() - scenery.plotsHeight()));
  }

  ChartLayout layout(DateWords words) {
    double y = stack.top() + stack.offices() - view.scroll();
    for (Band band : chart.bands()) {
      double height = stack.height(band, view);
      if (y < bottom && y + height > stack.top()) {
        boolean collapsed = LaneStack.isCollapsed(band, view);
        lanes.add(lane(band.lane(), new Box(0, y, view.width(), height), collapsed));
        if (collapsed) {
          whole(band, y + height / 2);
        } else {
          place(band, y + stack.padding());
        }
      }
      y += height;
    }
    return new ChartLayout(chart, view, scale, bottom, stack, AxisLayout.of(scale, bottom, scenery.axis(), measure, words),
        List.copyOf(lanes), List.copyOf(marks), List.copyOf(labels), scenery.place(scale, stack, bottom), chart.tally(scale.span()));
  }

  /// Whether at least a share of what the lanes hold of the stretch of time, in sight or not, stands for itself alone. What lanes hold that
  /// are folded does not count.
  boolean isMostlySingle(double share) {
    int all = 0;
    int single = 0;
    for (Band band : chart.bands()) {
      if (!LaneStack.isCollapsed(band, view)) {
        for (Row row : stack.rows(band).all()) {
          all += row.count(scale.span().from(), scale.span().to());
          single += single(row);
        }
      }
    }
    return single >= all * share;
  }

  private int single(Row row) {
    return (int) switch (row) {
      case BarRow bars -> runs(bars).stream().filter(run -> run.count() == 1).count();
      case PointRow points -> points.runs(scale.span(), gap()).stream().filter(run -> run.count() == 1).count();
      case OverlapRow _ -> 0;
    };
  }

  private LaneBand lane(Lane lane, Box box, boolean collapsed) {
    double y = Math.rint(box.y());
    return new LaneBand(lane, box, collapsed, y > stack.top() ? Optional.of(new Box(0, y, box.width(), 1)) : Optional.empty(),
        LaneHeader.of(lane, box, collapsed, stack, scale.left(), measure));
  }

  private double gutter() {
    double widest = scenery.widestName();
    for (String name : chart.longestNames()) {
      widest = Math.max(widest, measure.width(name, Typeface.LANE));
    }
    return Math.ceil(Math.clamp(Sizes.NAME_INSET + widest + Sizes.NAME_GAP, Sizes.GUTTER_LEAST, scenery.mostGutter()));
  }

  private void whole(Band band, double middle) {
    List<Row> rows = band.rows().all();
    marks.addAll(glyphs.strips(rows, true, band.lane().ink(), middle));
  }

  private void place(Band band, double top) {
    List<Row> rows = stack.rows(band).all();
    List<PointRow> points = rows.stream().filter(PointRow.class::isInstance).map(PointRow.class::cast).toList();
    double bars = (rows.size() - points.size()) * stack.pitch();
    List<Span> crowds = isInSight(top + bars, top + rows.size() * stack.pitch()) ? Crowds.of(points, scale) : List.of();
    List<Mark> strips = crowds.stream().flatMap(
        crowd -> glyphs.crowd(points, crowd, band.lane().ink(), top + bars, points.size() * stack.pitch()).stream()).toList();
    marks.addAll(strips);
    double y = top;
    for (Row row : rows) {
      if (isInSight(y, y + stack.pitch())) {
        place(row, band.lane().ink(), y + stack.pitch() / 2, crowds, strips);
      }
      y += stack.pitch();
    }
  }

  private boolean isInSight(double top, double end) {
    return end > stack.top() && top < bottom;
  }

  /// @param crowds where points of all rows are one strip
  /// @param strips these
  private void place(Row row, int ink, double middle, List<Span> crowds, List<Mark> strips) {
    switch (row) {
      case BarRow bars -> placed(bars(bars, ink, middle), List.of());
      case PointRow points -> placed(points(points, ink, middle, crowds), strips);
      case OverlapRow overlap -> marks.addAll(glyphs.strips(List.of(overlap), false, ink, middle));
    }
  }

  /// @param among marks that stand in the row and in others
  private void placed(List<Mark> placed, List<Mark> among) {
    placed.removeIf(mark -> !glyphs.isInSight(mark));
    placed.addAll(among);
    placed.sort(Comparator.comparingDouble(mark -> mark.box().x() + mark.box().width() / 2));
    glyphs.makeRoom(placed);
    placed.stream().filter(mark -> !among.contains(mark)).forEach(marks::add);
    labels.addAll(new RowLabels(placed, chart.items(), measure, scale).place());
  }

  private List<Mark> bars(BarRow row, int ink, double middle) {
    List<Mark> placed = new ArrayList<>();
    for (BarRow.Run run : runs(row)) {
      placed.add(run.count() == 1 ? glyphs.bar(run.only(), middle)
          : !glyphs.isLong(run) ? glyphs.disc(run, run.count(), ink, middle)
          : glyphs.strip(run, run.count(), ink, middle, days -> row.counts(run, days)));
    }
    return placed;
  }

  private List<BarRow.Run> runs(BarRow row) {
    return row.runs(scale.span(), Sizes.BARS_LEAST / scale.pixelsPerDay());
  }

  /// How many days apart points stand at least that are no cluster.
  private double gap() {
    return Sizes.CLUSTER_GAP / scale.pixelsPerDay();
  }

  private List<Mark> points(PointRow row, int ink, double middle, List<Span> crowds) {
    double slack = Sizes.SLACK / scale.pixelsPerDay();
    double gap = gap();
    var window = new Span(scale.span().from() - slack, scale.span().to() + slack);
    List<Mark> placed = new ArrayList<>();
    for (PointRow.Run run : row.reachingInto(window, gap)) {
      placed.add(glyphs.point(run.only(), middle));
    }
    for (PointRow.Run run : row.runs(window, gap)) {
      run.outside(crowds).forEach(left -> add(left, ink, middle, placed));
    }
    return placed;
  }

  /// Where a strip ends out of sight may depend on what is dense there, so that it stands for what is in sight.
  private void add(PointRow.Run run, int ink, double middle, List<Mark> placed) {
    if (run.count() == 1) {
      placed.add(glyphs.point(run.only(), middle));
    } else if (!glyphs.isLong(run)) {
      placed.add(glyphs.disc(run, run.count(), ink, middle));
    } else {
      run.within(glyphs.parts()).ifPresent(seen -> placed.add(glyphs.strip(seen, seen.count(), ink, middle, seen::counts)));
    }
  }
}
