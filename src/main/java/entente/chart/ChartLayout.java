package entente.chart;

import entente.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where everything is in one picture of a chart: the one truth for painting, pointing, reading aloud and testing.
///
/// Positions are pixels from the upper left corner of the picture.
///
/// @param chart what is laid out
/// @param scale where days lie; it begins right of the lane names
/// @param height where the lanes end and the axis begins
/// @param stack how the lanes stand under each other
/// @param lanes those in sight, from top to bottom
/// @param scenery where offices, eras, plots and today are
/// @param tally how many items are in sight and how many are not
public record ChartLayout(
    Chart chart,
    Viewport view,
    Scale scale,
    double height,
    LaneStack stack,
    AxisLayout axis,
    List<LaneBand> lanes,
    List<Mark> marks,
    List<Label> labels,
    SceneryLayout scenery,
    Chart.Tally tally) {

  private static final double BESIDE_LINE = 1; // a line nearer than this to a text would seem to be a letter

  /// Works out where everything is, in a time that depends on the pixels and hardly on the number of items. On any thread.
  ///
  /// @param measure not shared with another thread
  /// @param words for the axis
  public static ChartLayout of(Chart chart, Viewport view, TextMeasure measure, DateWords words) {
    return new Placement(chart, view, measure).layout(words);
  }

  /// The strip of one lane.
  ///
  /// @param collapsed whether only how dense it is is shown
  /// @param rule what parts it from the lane above, where that is in sight
  public record LaneBand(Lane lane, Box box, boolean collapsed, Optional<Box> rule, LaneHeader header) {
    LaneBand lowered(double by) {
      return new LaneBand(lane, box.lowered(by), collapsed, rule.map(line -> line.lowered(by)), header.lowered(by));
    }
  }

  /// A name beside or inside a mark.
  ///
  /// @param text as much of it as there was room for, and how many more a cluster holds
  /// @param box where it may be drawn; the text begins at its left
  /// @param baseline what its letters stand on
  /// @param item the number of the item it names; of a cluster, of the one that weighs most
  /// @param cover what must be covered where something is drawn behind it: a long fringe or the line through a bar
  public record Label(String text, Typeface face, Box box, double baseline, int item, boolean faint, Optional<Box> cover) {
    Label lowered(double by) {
      return new Label(text, face, box.lowered(by), baseline + by, item, faint, cover.map(covered -> covered.lowered(by)));
    }
  }

  /// How high all lanes are together; more than there is room for when they scroll.
  public double contentHeight() {
    return stack.height();
  }

  /// How much height there is for lanes at any time.
  public double room() {
    return stack.room();
  }

  /// The row an item stands in, as high as a row and as wide as the picture, in sight or not.
  public Optional<Box> rowOf(int item) {
    OptionalInt band = chart.bandOf(item);
    return band.isPresent() ? Optional.of(stack.row(item, band.getAsInt(), chart, view)) : Optional.empty();
  }

  /// The same, of the rows in which it stands that in a lane with an id, if there is one.
  Optional<Box> rowOf(int item, String lane) {
    OptionalInt band = chart.bandOf(lane);
    return band.isPresent() && chart.bands().get(band.getAsInt()).rows().rowOf(item) >= 0
        ? Optional.of(stack.row(item, band.getAsInt(), chart, view)) : rowOf(item);
  }

  /// The upper edge of the lane with an id, in sight or not.
  public Optional<Double> topOf(String lane) {
    OptionalInt band = chart.bandOf(lane);
    return band.isPresent() ? Optional.of(stack.top(band.getAsInt(), chart, view)) : Optional.empty();
  }

  /// The mark that a pointer at a point means: the topmost under it, or else the nearest to it that is too small to be hit otherwise.
  public Optional<Mark> markAt(double x, double y) {
    Optional<Mark> under = markUnder(x, y);
    return under.isPresent() ? under : Stream.concat(isAmongDays(x, y) ? marks.stream() : Stream.of(), scenery.named().stream())
        .filter(mark -> mark.box().atLeast(Sizes.LEAST_TO_HIT).contains(x, y))
        .min(Comparator.comparingDouble(mark -> mark.box().distance(x, y)));
  }

  private boolean isAmongDays(double x, double y) {
    return stack.top() <= y && y < height && x >= scale.left();
  }

  /// The mark under a point, the topmost first.
  public Optional<Mark> markUnder(double x, double y) {
    if (isAmongDays(x, y)) {
      Optional<Mark> glyph = last(mark -> mark.box().contains(x, y)).or(() -> last(mark -> mark.contains(x, y))); // fringes lie behind
      if (glyph.isPresent()) {
        return glyph;
      }
      Optional<Mark> named = labels.stream().filter(label -> label.box().contains(x, y)).findFirst().flatMap(this::markNamed);
      if (named.isPresent()) {
        return named;
      }
    }
    return scenery.named().stream().filter(named -> named.contains(x, y)).map(Mark.class::cast).reduce((_, last) -> last);
  }

  private Optional<Mark> last(Predicate<Mark> wanted) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (wanted.test(marks.get(i))) {
        return Optional.of(marks.get(i));
      }
    }
    return Optional.empty();
  }

  /// The mark that a label stands inside or beside.
  private Optional<Mark> markNamed(Label label) {
    return last(mark -> mark.box().y() < label.box().bottom() && label.box().y() < mark.box().bottom() && mark.holds(label.item()));
  }

  /// The mark that stands for an item and nothing else.
  public Optional<Mark> markOf(int item) {
    return marks.stream().filter(mark -> mark instanceof Mark.Single single && single.item() == item).findFirst();
  }

  /// The mark that stands for an item, alone or with others.
  public Optional<Mark> markHolding(int item) {
    return !chart.shows(item) ? Optional.empty() : markOf(item).or(() -> marks.stream()
        .filter(mark -> mark.holds(item)).findFirst());
  }

  /// The number of the item that has an id.
  public Optional<Integer> numberOf(String id) {
    return chart.items().find(id).stream().boxed().findAny();
  }

  /// The marks in sight that stand for some items, alone or with others, each once.
  public List<Mark> marksHolding(List<String> ids) {
    return ids.stream().flatMap(id -> numberOf(id).flatMap(this::markHolding).stream()).distinct().toList();
  }

  /// The marks in sight that stand for some items, alone or with others, or for times in office.
  ///
  /// @param ids of any of them
  /// @param most how many items are looked for
  public List<Mark> marksOf(Set<String> ids, int most) {
    Items items = chart.items();
    Stream<Mark> holding = ids.stream().flatMapToInt(id -> items.find(id).stream())
        .filter(item -> view.span().from() <= items.anchor(item) && items.anchor(item) <= view.span().to()).limit(most)
        .mapToObj(this::markHolding).flatMap(Optional::stream);
    Stream<Mark.Named> named = scenery.named().stream().filter(mark -> mark.box().x() >= scale.left() && ids.contains(mark.id()));
    return ids.isEmpty() ? List.of() : Stream.concat(holding, named).distinct().toList();
  }

  /// Where a line from the top can be seen that runs behind glyphs and text: stretches a pixel wide, from above.
  ///
  /// @param bottom where it ends
  public List<Box> behind(double x, double bottom) {
    List<Box> before = new ArrayList<>();
    marks.forEach(mark -> addAt(x, mark.box(), height, before));
    labels.forEach(label -> addAt(x, label.box(), height, before));
    Stream.of(scenery.texts(), axis.labels().stream(), axis.contexts().stream()).flatMap(texts -> texts)
        .forEach(text -> addAt(x, text.box(), bottom, before));
    before.sort(Comparator.comparingDouble(Box::y));
    List<Box> seen = new ArrayList<>();
    double free = 0;
    for (Box box : before) {
      if (box.y() > free) {
        seen.add(new Box(x, free, 1, Math.min(box.y(), bottom) - free));
      }
      free = Math.max(free, Math.min(box.bottom(), bottom));
    }
    seen.add(new Box(x, free, 1, bottom - free));
    return seen;
  }

  /// @param end what lies below is not seen
  private static void addAt(double x, Box box, double end, List<Box> to) {
    if (box.x() - BESIDE_LINE <= x && x <= box.right() + BESIDE_LINE && box.y() < end) {
      to.add(new Box(box.x(), box.y(), box.width(), Math.min(box.bottom(), end) - box.y()));
    }
  }

  /// The lane at a height.
  public Optional<LaneBand> laneAt(double y) {
    return y < stack.top() || y >= height ? Optional.empty()
        : lanes.stream().filter(lane -> lane.box().y() <= y && y < lane.box().bottom()).findFirst();
  }
}
