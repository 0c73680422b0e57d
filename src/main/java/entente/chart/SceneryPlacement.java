package entente.chart;

import entente.chart.Office.Segment;
import entente.chart.Scenery.Part;
import entente.chart.SceneryLayout.EraBox;
import entente.chart.SceneryLayout.OfficeBox;
import entente.chart.SceneryLayout.OfficesBand;
import entente.chart.SceneryLayout.SegmentBox;
import entente.chart.SceneryLayout.TodayLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Works out where the scenery of one picture is.
final class SceneryPlacement {
  private static final double OFFICE_DOT = 3;

  private final Scenery scenery;
  private final Viewport view;
  private final TextMeasure measure;
  private final List<Office> offices; // those for which there is room
  private final double axis;
  private final double plotsRoom;

  /// @param lanes how many there are, since they have the first claim to the height
  SceneryPlacement(Scenery scenery, Viewport view, TextMeasure measure, int lanes) {
    this.scenery = scenery;
    this.view = view;
    this.measure = measure;
    this.axis = LaneStack.axis(view.shared());
    double room = view.shared() - axis - top();
    double spare = room - LaneStack.comfort(lanes);
    double plotsMost = view.shared() * Sizes.PLOTS_SHARE;
    this.offices = scenery.isWhole() ? scenery.offices()
        : fitting(Math.min(spare, room * Sizes.OFFICES_SHARE) - Sizes.OFFICES_HEAD - Sizes.LANE_PADDING);
    this.plotsRoom = scenery.isWhole() ? plotsMost : Math.max(0, Math.min(spare - officesHeight(), plotsMost));
  }

  /// As many offices as fit, in their order: of each colour in turn, so that one party does not take the room of the other.
  private List<Office> fitting(double room) {
    List<Office> all = scenery.offices();
    Map<Integer, Integer> met = new HashMap<>();
    int[] turns = all.stream().mapToInt(office -> met.merge(office.ink(), 1, Integer::sum)).toArray();
    boolean[] fits = new boolean[turns.length];
    double left = room;
    for (int i : IntStream.range(0, turns.length).boxed().sorted(Comparator.comparingInt(i -> turns[i])).toList()) {
      left -= officeHeight(all.get(i), rows(all.get(i)));
      if (left < 0) {
        break;
      }
      fits[i] = true;
    }
    return IntStream.range(0, turns.length).filter(i -> fits[i]).mapToObj(all::get).toList();
  }

  /// What the band of offices is called, and how many of them are shown where that is not all.
  private String officesName() {
    return offices.size() == scenery.offices().size() ? scenery.officesName()
        : scenery.officesName() + " " + offices.size() + "/" + scenery.offices().size();
  }

  /// The height of the strip above the lanes that names the eras and the present day, where there is height for it.
  double top() {
    boolean hasRoom = scenery.isWhole() || !LaneStack.isTight(view.shared() - axis);
    return hasNames() && hasRoom ? Sizes.HEADER : 0;
  }

  private boolean hasNames() {
    return !scenery.eras().isEmpty() || scenery.today().isPresent();
  }

  /// What has made way for the lanes, wholly or in part.
  private Set<Part> withheld() {
    Set<Part> withheld = EnumSet.noneOf(Part.class);
    if (offices.size() < scenery.offices().size()) {
      withheld.add(Part.OFFICES);
    }
    if (plotsShown() < scenery.plots().size()) {
      withheld.add(Part.PLOTS);
    }
    if (hasNames() && top() == 0) {
      withheld.add(Part.NAMES);
    }
    return withheld;
  }

  /// How high the axis is below the lanes.
  double axis() {
    return axis;
  }

  /// How high the plots are below the axis, of which there may be fewer than wanted.
  double plotHeight() {
    return plotsShown() == 0 ? 0 : Math.min(Sizes.PLOT_MOST, Math.floor(plotsRoom / plotsShown()));
  }

  private int plotsShown() {
    return (int) Math.min(scenery.plots().size(), plotsRoom / Sizes.PLOT_LEAST);
  }

  /// The height of all plots together.
  double plotsHeight() {
    return plotsShown() * plotHeight();
  }

  /// The height of the band of offices.
  double officesHeight() {
    if (offices.isEmpty()) {
      return 0;
    }
    return Sizes.OFFICES_HEAD + offices.stream().mapToDouble(office -> officeHeight(office, rows(office))).sum()
        + Sizes.LANE_PADDING;
  }

  private double officeHeight(Office office, List<List<Segment>> rows) {
    int lines = measure.lines(office.name(), Typeface.SMALL, nameRoom()).size();
    return Math.max(Math.max(1, rows.size()) * Sizes.OFFICE_ROW, lines * Sizes.OFFICE_LINE) + Sizes.OFFICE_GAP;
  }

  /// How wide the part left of the days may be at most.
  double mostGutter() {
    return Math.clamp(Math.min(view.width() * Sizes.GUTTER_SHARE, view.names()), Sizes.GUTTER_LEAST, Sizes.GUTTER_MOST);
  }

  /// How wide the name of an office may be at most.
  private double nameRoom() {
    return mostGutter() - Sizes.NAME_INSET - Sizes.NAME_GAP;
  }

  /// The widest text left of the days, besides the names of lanes.
  double widestName() {
    double widest = offices.isEmpty() ? 0 : measure.width(officesName(), Typeface.LANE);
    for (Office office : offices) {
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
    Optional<TodayLine> today = scenery.today().flatMap(day -> today(day, scale, stack.top(), bottom));
    List<EraBox> eras = new ArrayList<>();
    for (EraBand era : scenery.eras()) {
      era(era, scale, bottom, today.flatMap(TodayLine::name), eras);
    }
    double y = stack.top() - view.scroll();
    boolean seesOffices = stack.offices() > 0 && y + stack.offices() > stack.top();
    List<PlotLayout> plots = new ArrayList<>();
    for (int i = 0; i < plotsShown(); i++) {
      var box = new Box(0, bottom + axis + i * plotHeight(), view.width(), plotHeight());
      plots.add(new PlotPlacement(scenery.plots().get(i), box, scale, measure).layout());
    }
    return SceneryLayout.of(scale, eras, seesOffices ? Optional.of(offices(scale, y)) : Optional.empty(), plots, today, withheld());
  }

  private Optional<TodayLine> today(Scenery.Today today, Scale scale, double top, double bottom) {
    double x = Math.rint(scale.x(today.day() + 0.5));
    if (x < scale.left() || x >= scale.right()) {
      return Optional.empty();
    }
    double width = measure.width(today.label(), Typeface.SMALL);
    double beside = x + Sizes.LABEL_GAP + width <= scale.right() ? x + Sizes.LABEL_GAP : x - Sizes.LABEL_GAP - width;
    String label = top > 0 ? today.label() : "";
    return Optional.of(new TodayLine(TextLine.fitted(label, Typeface.SMALL, beside, Sizes.HEADER - 6, width + 1, measure),
        new Box(x, top, 1, bottom - top)));
  }

  /// @param taken what its name keeps away from
  private void era(EraBand era, Scale scale, double bottom, Optional<TextLine> taken, List<EraBox> placed) {
    double from = Math.rint(scale.start(era.bounds()));
    double to = Math.rint(scale.end(era.bounds()));
    if (to > from) {
      double free = placed.stream().mapToDouble(SceneryPlacement::freeBehind).filter(end -> end > from).max().orElse(from);
      double x = free + Sizes.LABEL_GAP;
      double end = to - Sizes.LABEL_GAP;
      if (taken.isPresent() && x < taken.get().x()) {
        end = Math.min(end, taken.get().x() - Sizes.LABELS_APART);
      } else if (taken.isPresent()) {
        x = Math.max(x, taken.get().x() + taken.get().width() + Sizes.LABELS_APART);
      }
      placed.add(new EraBox(era, new Box(from, 0, to - from, bottom),
          TextLine.fitted(top() > 0 ? era.name() : "", Typeface.SMALL, x, Sizes.HEADER - 6, end - x, measure)));
    }
  }

  private static double freeBehind(EraBox era) {
    return era.name().map(name -> name.x() + name.width()).orElse(era.box().x()) + Sizes.LABELS_APART;
  }

  private OfficesBand offices(Scale scale, double top) {
    List<OfficeBox> boxes = new ArrayList<>();
    double y = top + Sizes.OFFICES_HEAD;
    for (Office office : offices) {
      OfficeBox box = office(office, scale, y);
      boxes.add(box);
      y += box.box().height();
    }
    double baseline = top + Sizes.LANE_PADDING + 10;
    String name = measure.elide(officesName(), Typeface.LANE, scale.left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2);
    return new OfficesBand(TextLine.of(name, Typeface.LANE, Sizes.NAME_INSET, baseline, measure),
        new Box(0, top, view.width(), officesHeight()), List.copyOf(boxes));
  }

  private OfficeBox office(Office office, Scale scale, double top) {
    List<List<Segment>> rows = rows(office);
    List<SegmentBox> segments = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      segments.addAll(new OfficeRow(rows.get(row), office.ink(), scale, measure).placed(top + row * Sizes.OFFICE_ROW));
    }
    double room = scale.left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
    List<String> lines = measure.lines(office.name(), Typeface.SMALL, room);
    double above = Math.max(0, (Sizes.OFFICE_ROW - lines.size() * Sizes.OFFICE_LINE) / 2);
    double first = Math.rint(top + above + Sizes.OFFICE_LINE - 3);
    return new OfficeBox(office, new Dot(Sizes.DOT_INSET, first - 4, OFFICE_DOT, office.ink()),
        TextLine.stacked(lines, Typeface.SMALL, Sizes.NAME_INSET, first, Sizes.OFFICE_LINE, measure),
        new Box(0, top, view.width(), officeHeight(office, rows)), List.copyOf(segments));
  }

  private static List<List<Segment>> rows(Office office) {
    return Abreast.rows(office.segments(), Segment::bounds, Integer.MAX_VALUE);
  }
}
