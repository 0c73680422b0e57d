package entente.chart;

import entente.chart.Office.Segment;
import entente.chart.SceneryLayout.EraBox;
import entente.chart.SceneryLayout.OfficeBox;
import entente.chart.SceneryLayout.OfficesBand;
import entente.chart.SceneryLayout.PlotBox;
import entente.chart.SceneryLayout.SegmentBox;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Works out where the scenery of one picture is.
final class SceneryPlacement {
  private final Scenery scenery;
  private final Viewport view;
  private final TextMeasure measure;

  SceneryPlacement(Scenery scenery, Viewport view, TextMeasure measure) {
    this.scenery = scenery;
    this.view = view;
    this.measure = measure;
  }

  /// The height of the strip above the lanes that names the eras.
  double top() {
    return scenery.eras().isEmpty() ? 0 : Sizes.HEADER;
  }

  /// How high the plots are below the axis, of which there may be fewer than wanted.
  double plotHeight() {
    return plotsShown() == 0 ? 0 : Math.min(Sizes.PLOT_MOST, Math.floor(view.height() * Sizes.PLOTS_SHARE / plotsShown()));
  }

  private int plotsShown() {
    return (int) Math.min(scenery.plots().size(), view.height() * Sizes.PLOTS_SHARE / Sizes.PLOT_LEAST);
  }

  /// The height of all plots together.
  double plotsHeight() {
    return plotsShown() * plotHeight();
  }

  /// The height of the band of offices.
  double officesHeight() {
    if (scenery.offices().isEmpty()) {
      return 0;
    }
    return isCollapsed() ? Sizes.COLLAPSED
        : Sizes.OFFICES_HEAD + scenery.offices().stream().mapToDouble(office -> officeHeight(office, rows(office))).sum()
            + Sizes.LANE_PADDING;
  }

  private boolean isCollapsed() {
    return view.collapsed().contains(Scenery.OFFICES);
  }

  private double officeHeight(Office office, List<List<Segment>> rows) {
    int lines = measure.lines(office.name(), Typeface.SMALL, nameRoom()).size();
    return Math.max(Math.max(1, rows.size()) * Sizes.OFFICE_ROW, lines * Sizes.OFFICE_LINE) + Sizes.OFFICE_GAP;
  }

  /// How wide the part left of the days may be at most.
  double mostGutter() {
    return Math.clamp(view.width() * Sizes.GUTTER_SHARE, Sizes.GUTTER_LEAST, Sizes.GUTTER_MOST);
  }

  /// How wide the name of an office may be at most.
  private double nameRoom() {
    return mostGutter() - Sizes.NAME_INSET - Sizes.NAME_GAP;
  }

  /// The widest text left of the days, besides the names of lanes.
  double widestName() {
    double widest = scenery.offices().isEmpty() ? 0 : measure.width(scenery.officesName(), Typeface.LANE);
    for (Office office : scenery.offices()) {
      for (String line : measure.lines(office.name(), Typeface.SMALL, nameRoom())) {
        widest = Math.max(widest, measure.width(line, Typeface.SMALL));
      }
    }
    for (Plot plot : scenery.plots()) {
      widest = Math.max(widest, Math.max(measure.width(plot.name(), Typeface.LANE), measure.width(plot.unit(), Typeface.SMALL)));
    }
    return widest;
  }

  SceneryLayout place(Scale scale, LaneStack stack, double bottom) {
    List<EraBox> eras = new ArrayList<>();
    for (EraBand era : scenery.eras()) {
      era(era, scale, bottom, eras);
    }
    double y = stack.top() - view.scroll();
    boolean seesOffices = stack.offices() > 0 && y + stack.offices() > stack.top();
    List<PlotBox> plots = new ArrayList<>();
    for (int i = 0; i < plotsShown(); i++) {
      plots.add(new PlotBox(scenery.plots().get(i),
          new Box(0, bottom + Sizes.AXIS_HEIGHT + i * plotHeight(), view.width(), plotHeight())));
    }
    Optional<Double> today = scenery.today().map(day -> scale.x(day.day() + 0.5)).filter(x -> x >= scale.left() && x < scale.right());
    return new SceneryLayout(List.copyOf(eras), seesOffices ? Optional.of(offices(scale, y)) : Optional.empty(), List.copyOf(plots), today);
  }

  private static double from(Bounds bounds, Scale scale) {
    return edge(bounds.earliestStart(), 0, scale);
  }

  private static double to(Bounds bounds, Scale scale) {
    return edge(bounds.latestEnd(), 1, scale);
  }

  private static double edge(long day, int after, Scale scale) {
    return day == Bounds.PAST ? scale.left()
        : day == Bounds.FUTURE ? scale.right() : Math.clamp(scale.x((double) day + after), scale.left(), scale.right());
  }

  private void era(EraBand era, Scale scale, double bottom, List<EraBox> placed) {
    double from = Math.rint(from(era.bounds(), scale));
    double to = Math.rint(to(era.bounds(), scale));
    if (to > from) {
      double free = placed.stream().mapToDouble(other -> other.name().right() + Sizes.LABELS_APART).filter(end -> end > from).max()
          .orElse(from);
      double x = free + Sizes.LABEL_GAP;
      String text = measure.elide(era.name(), Typeface.SMALL, to - x - Sizes.LABEL_GAP);
      double width = text.isEmpty() ? 0 : measure.width(text, Typeface.SMALL);
      var name = text.isEmpty() ? new Box(from, 0, 0, 0) : new Box(x, 0, width, Sizes.HEADER);
      placed.add(new EraBox(era, new Box(from, 0, to - from, bottom), text, name));
    }
  }

  private OfficesBand offices(Scale scale, double top) {
    List<OfficeBox> boxes = new ArrayList<>();
    double y = top + Sizes.OFFICES_HEAD;
    for (Office office : isCollapsed() ? List.<Office>of() : scenery.offices()) {
      List<List<Segment>> rows = rows(office);
      double height = officeHeight(office, rows);
      List<SegmentBox> segments = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        row(office, rows.get(row), scale, y + row * Sizes.OFFICE_ROW, segments);
      }
      double room = scale.left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
      List<String> name = measure.lines(office.name(), Typeface.SMALL, room);
      boxes.add(new OfficeBox(office, name, new Box(0, y, view.width(), height), List.copyOf(segments)));
      y += height;
    }
    return new OfficesBand(scenery.officesName(), new Box(0, top, view.width(), officesHeight()), isCollapsed(), List.copyOf(boxes));
  }

  /// Segments whose certain times overlap by more than the day of a handover stand under each other.
  private static List<List<Segment>> rows(Office office) {
    List<List<Segment>> rows = new ArrayList<>();
    office.segments().stream().sorted(Comparator.comparingDouble(s -> core(s).from())).forEach(segment -> {
      List<Segment> free = rows.stream().filter(row -> core(row.getLast()).to() - 1 <= core(segment).from()).findFirst().orElse(null);
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(segment);
    });
    return rows;
  }

  /// What is certain of a segment, else what is possible.
  private static Span core(Segment segment) {
    Bounds bounds = segment.bounds();
    double from = bounds.hasCore() ? bounds.latestStart() : bounds.earliestStart();
    double to = bounds.hasCore() ? bounds.earliestEnd() : bounds.latestEnd();
    return new Span(Math.min(from, to + 1), to + 1);
  }

  private void row(Office office, List<Segment> row, Scale scale, double top, List<SegmentBox> placed) {
    for (int i = 0; i < row.size(); i++) {
      Segment segment = row.get(i);
      Bounds bounds = segment.bounds();
      double from = from(bounds, scale);
      double to = to(bounds, scale);
      double y = Math.rint(top + (Sizes.OFFICE_ROW - Sizes.BAR_HEIGHT) / 2);
      double coreFrom = edge(bounds.latestStart(), 0, scale);
      double coreTo = bounds.hasCore() ? edge(bounds.earliestEnd(), 1, scale) : coreFrom;
      boolean handover = i > 0 && Math.abs(core(row.get(i - 1)).to() - core(segment).from()) <= 1;
      if (to > from) {
        double next = i + 1 < row.size() ? edge((long) core(row.get(i + 1)).from(), 0, scale) : scale.right();
        double start = (bounds.hasCore() && segment.kind() != Office.Kind.GAP ? coreFrom : from) + Sizes.LABEL_GAP;
        String text = measure.elide(segment.name(), Typeface.LABEL, Math.min(to, next) - start - Sizes.LABEL_GAP / 2);
        double middle = (from + Math.min(to, next) - measure.width(text, Typeface.LABEL)) / 2;
        placed.add(new SegmentBox(segment, office.ink(), new Box(from, y, to - from, Sizes.BAR_HEIGHT),
            new Box(coreFrom, y, Math.max(0, coreTo - coreFrom), Sizes.BAR_HEIGHT), text,
            segment.kind() == Office.Kind.GAP ? middle : start, handover));
      }
    }
  }
}
