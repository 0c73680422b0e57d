package entente.chart;

import entente.chart.ChartItem.Standing;
import entente.time.Days;
import entente.time.EdtfDate;
import entente.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Everything a timeline shows, placed in rows: made once from the items that pass the filter, immutable, and the same at every zoom.
public final class Chart {
  /// The years shown when there is nothing to show: 2000 to 2025.
  private static final Span SOME_YEARS = new Span(10_957, 20_454);
  private static final double LEAST_DAYS = 30;
  private static final double MARGIN = 0.04;
  private static final int NAMES_MEASURED = 16;
  private static final int PARTS = 2 * Runtime.getRuntime().availableProcessors(); // that are sorted at once

  /// A timeline of nothing. It is made without another thread, which would wait for this class.
  public static final Chart EMPTY = new Chart(Items.NONE, List.of(), Scenery.NONE, Items.NONE.all(), Items.NONE.all(), List.of(), 0);

  private final Items items;
  private final List<Band> bands;
  private final Scenery scenery;
  private final Span extent;
  private final List<String> longestNames; // those of the lanes left out among them, so that no filter moves the days
  private final int lanesLeftOut;
  private final Ranks standing; // what stands in any lane before it is filtered, in order of time
  private final Ranks passing; // what of it passes
  private final Ranks turns; // of what passes, in the order in which one goes through items
  private final Ranks points; // what of that are points
  private final OverlapRow bars;

  /// A lane with the rows of its items.
  record Band(Lane lane, Rows rows) {}

  /// A lane and what of it passes.
  private record Sifted(Lane of, Rows.Places places) {}

  /// How many items there are in a window and elsewhere.
  ///
  /// @param shown in the window
  /// @param before wholly before it
  /// @param after wholly after it
  /// @param filtered anywhere, but they do not pass the filter
  /// @param far so far away, or of so vague a date, that they cannot be drawn
  public record Tally(int shown, int before, int after, int filtered, int far) {}

  private Chart(Items items, List<Band> bands, Scenery scenery, Ranks standing, Ranks passing, List<String> longestNames,
      int lanesLeftOut) {
    this.items = items;
    this.bands = bands;
    this.scenery = scenery;
    this.standing = standing;
    this.passing = passing;
    this.turns = passing == items.all() ? passing : turns(items, passing);
    this.points = passing == items.all() ? items.points() : passing.and(items.points());
    this.bars = passing.count() == items.size() ? items.bars() : items.bars().passing(this::shows);
    this.extent = items.reach().or(scenery::reach).map(Chart::withMargin).orElse(SOME_YEARS);
    this.longestNames = longestNames;
    this.lanesLeftOut = lanesLeftOut;
  }

  private static List<String> longest(List<Band> bands) {
    int[] lanes = IntStream.range(0, bands.size()).toArray();
    Order.sort(lanes, lane -> -bands.get(lane).lane().name().length());
    return Arrays.stream(lanes).limit(NAMES_MEASURED).mapToObj(lane -> bands.get(lane).lane().name()).toList();
  }

  private Chart(Chart base, List<Band> bands, List<String> longestNames, Scenery scenery) {
    items = base.items;
    this.bands = bands;
    this.scenery = scenery;
    this.longestNames = longestNames;
    lanesLeftOut = base.lanesLeftOut;
    extent = base.extent;
    standing = base.standing;
    passing = base.passing;
    turns = base.turns;
    points = base.points;
    bars = base.bars;
  }

  private static Ranks turns(Items items, Ranks passing) {
    long[] marks = new long[(items.size() >> 6) + 1];
    for (int item = 0; item < items.size(); item++) {
      if (passing.passes(items.position(item))) {
        int turn = items.turn(item);
        marks[turn >> 6] |= 1L << turn;
      }
    }
    return Ranks.marked(items.size(), marks);
  }

  private static Span withMargin(Span span) {
    double missing = Math.max(0, LEAST_DAYS - span.days());
    return new Span(span.from() - missing / 2, span.to() + missing / 2).widened(MARGIN).drawable();
  }

  /// Places the items of lanes in rows, with nothing around them.
  public static Chart of(Items items, List<Lane> lanes) {
    return of(items, lanes, Scenery.NONE, Progress.UNSEEN);
  }

  /// Places the items of lanes in rows, several lanes at once. Takes its time.
  ///
  /// @throws java.util.concurrent.CancellationException when it is no longer wanted
  public static Chart of(Items items, List<Lane> lanes, Scenery scenery, Progress progress) {
    progress.check();
    int[] starts = new int[lanes.size() + 1];
    for (int lane = 0; lane < lanes.size(); lane++) {
      starts[lane + 1] = starts[lane] + lanes.get(lane).members().size();
    }
    int[] places = new int[starts[lanes.size()]];
    Band[] bands = new Band[lanes.size()];
    List<Sorting> sortings = IntStream.range(0, PARTS).parallel().mapToObj(part -> {
      var sorting = new Sorting(items, places);
      for (int lane = firstOf(part, starts); lane < firstOf(part + 1, starts); lane++) {
        progress.check();
        Lane next = lanes.get(lane);
        Rows rows = sorting.rows(next.members(), starts[lane], lanes.size());
        bands[lane] = new Band(next.with(rows.members()), rows);
      }
      return sorting;
    }).toList();
    Arrays.stream(bands).parallel().forEach(band -> {
      progress.check();
      band.rows().prepare();
    });
    Ranks standing = standing(items, sortings);
    return new Chart(items, List.of(bands), scenery, standing, standing, longest(List.of(bands)), 0);
  }

  /// The first lane of a part of all members.
  private static int firstOf(int part, int[] starts) {
    int lanes = starts.length - 1;
    double from = (double) starts[lanes] * part / PARTS;
    return part == PARTS ? lanes : Order.firstFrom(0, lanes, lane -> starts[lane], from);
  }

  private static Ranks standing(Items items, List<Sorting> sortings) {
    long[] all = new long[(items.size() >> 6) + 1];
    sortings.forEach(sorting -> sorting.addStanding(all));
    Ranks standing = Ranks.marked(items.size(), all);
    return standing.count() == items.size() ? items.all() : standing;
  }

  /// A chart of those items that pass a filter too, dealt anew; lanes in which none does are left out. Takes time in proportion to the
  /// items.
  ///
  /// @param passes whether the item with a number is shown
  /// @throws java.util.concurrent.CancellationException when it is no longer wanted
  public Chart filtered(IntPredicate passes, Progress progress) {
    progress.check();
    Ranks left = Ranks.of(items.size(), place -> passing.passes(place) && passes.test(items.inTime(place)));
    List<Sifted> sifted = bands.parallelStream().map(band -> {
      progress.check();
      return new Sifted(band.lane(), band.rows().places().passing(left::passes));
    }).filter(lane -> !lane.places().isEmpty()).toList();
    List<Band> dealt = sifted.parallelStream().map(lane -> {
      progress.check();
      var rows = new Rows(items, lane.places(), sifted.size());
      rows.prepare();
      return new Band(lane.of().with(rows.members()), rows);
    }).toList();
    return new Chart(items, dealt, scenery, standing, left, longestNames, lanesLeftOut + bands.size() - dealt.size());
  }

  /// The same while nobody follows it.
  public Chart filtered(IntPredicate passes) {
    return filtered(passes, Progress.UNSEEN);
  }

  /// The same chart with other surroundings.
  public Chart with(Scenery around) {
    return new Chart(this, bands, longestNames, around);
  }

  /// The same chart with other names and colours of what is in it; itself where they are the same.
  ///
  /// @param headings gives each lane its name and colour, and keeps its members
  /// @param around the same surroundings as they are called
  public Chart called(UnaryOperator<Lane> headings, Scenery around) {
    List<Band> named = bands.stream().map(band -> new Band(headings.apply(band.lane()), band.rows())).toList();
    boolean isSame = named.equals(bands);
    return isSame && around.equals(scenery) ? this : new Chart(this, named, isSame ? longestNames : longest(named), around);
  }

  /// All there is to show, in whichever lane.
  public Items items() {
    return items;
  }

  /// The lanes from top to bottom, each with its members in an order of its own, so that nobody need keep those it was made from.
  public List<Lane> lanes() {
    return bands.stream().map(Band::lane).toList();
  }

  /// How many lanes are left out, since nothing in them passes the filter.
  public int lanesLeftOut() {
    return lanesLeftOut;
  }

  /// Whether it has the lanes of another, in whatever order.
  public boolean hasLanesOf(Chart other) {
    return bands.size() == other.bands.size() && ids(lanes()).equals(ids(other.lanes()));
  }

  /// Whether it shows the same items as another in the same lanes, in whatever order these stand and whatever is around them.
  public boolean isDealtAs(Chart other) {
    return items == other.items && (hasRowsOf(other) || (passing.areAs(other.passing) && hasLanesOf(other)));
  }

  private boolean hasRowsOf(Chart other) {
    return bands.size() == other.bands.size()
        && IntStream.range(0, bands.size()).allMatch(band -> bands.get(band).rows() == other.bands.get(band).rows());
  }

  private static Set<String> ids(List<Lane> lanes) {
    return lanes.stream().map(Lane::id).collect(Collectors.toSet());
  }

  /// What is shown around the lanes.
  public Scenery scenery() {
    return scenery;
  }

  /// The names of lanes among which the widest is.
  List<String> longestNames() {
    return longestNames;
  }

  List<Band> bands() {
    return bands;
  }

  /// Whether it shows no item.
  public boolean isEmpty() {
    return passing.count() == 0;
  }

  /// How many items it shows, each counted once.
  public int size() {
    return passing.count();
  }

  /// The time that all items take, with a little margin, whether they pass or not.
  public Span extent() {
    return extent;
  }

  /// The last years up to the glyph of the last item that came about, whether it passes or not, and a little margin after it; all of the
  /// time where none did.
  public Span lastYears(int count) {
    int place = firstFrom(Math.nextUp((double) Days.FARTHEST)) - 1;
    while (place >= 0 && items.standing(items.inTime(place)) != Standing.HELD) {
      place--;
    }
    if (place < 0 || items.anchorAt(place) < -Days.FARTHEST) {
      return extent;
    }
    double end = items.anchorAt(place);
    EdtfDate last = Days.date((long) Math.floor(end));
    double from = Days.of(last.year() - count, last.month(), 1) + last.day() - 1.0;
    return new Span(from, end + (end - from) * MARGIN).drawable();
  }

  /// The time that some items take, with a little margin; empty where there are none that can be drawn.
  public Optional<Span> reach(Members some) {
    return some.stream().filter(items::isDrawable).mapToObj(items::reach).reduce(Span::union).map(Chart::withMargin);
  }

  /// How many glyphs stand in a stretch of time.
  public int count(double from, double to) {
    return passing.count(firstFrom(from), firstFrom(to));
  }

  /// How many items a window shows, and how many it does not.
  public Tally tally(Span window) {
    int past = points.before(firstFrom(-(double) Days.FARTHEST)); // where there are no bars
    int future = points.count() - points.before(firstFrom(Math.nextUp((double) Days.FARTHEST)));
    int before = points.before(firstFrom(window.from())) - past + bars.endedBy(window.from());
    int after = points.count() - points.before(firstFrom(window.to())) - future + bars.beginningFrom(window.to());
    int far = past + future;
    return new Tally(passing.count() - before - after - far, before, after, standing.count() - passing.count(), far);
  }

  /// The first place in time that does not lie before a day.
  private int firstFrom(double day) {
    return Order.firstFrom(0, items.size(), p -> items.anchor(items.inTime(p)), day);
  }

  /// Whether an item is shown.
  public boolean shows(int item) {
    return passing.passes(items.position(item));
  }

  /// The item shown whose turn it is, from 0, when one goes through them in the order of time.
  public int inTime(int turn) {
    return items.inTurn(turns.select(turn));
  }

  /// When it is an item's turn in the order of time, from 0; of an item that is not shown, when it would be.
  public int place(int item) {
    return turns.before(items.turn(item));
  }

  /// The first item shown whose glyph does not stand before a day.
  public OptionalInt firstSince(double day) {
    int found = passing.next(firstFrom(day));
    return found < items.size() ? OptionalInt.of(items.inTime(found)) : OptionalInt.empty();
  }

  /// The item before or after another in time.
  ///
  /// @param step 1 for the next, -1 for the previous
  public OptionalInt neighbour(int item, int step) {
    int at = items.turn(item);
    int found = step > 0 ? turns.next(at + 1) : turns.previous(at - 1);
    return found < 0 || found >= items.size() ? OptionalInt.empty() : OptionalInt.of(items.inTurn(found));
  }

  /// The lanes an item stands in, from above.
  public List<Lane> lanesOf(int item) {
    return bands.stream().filter(band -> band.rows().rowOf(item) >= 0).map(Band::lane).toList();
  }

  /// The nearest item in time in the next lane that has any, looking down or up from an item's first lane.
  ///
  /// @param step 1 for the lane below, -1 for the lane above
  public OptionalInt across(int item, int step) {
    OptionalInt band = bandOf(item);
    return band.isPresent() ? across(items.anchor(item), band.getAsInt(), step) : band;
  }

  private OptionalInt across(double day, int band, int step) {
    for (int i = band + step; i >= 0 && i < bands.size(); i += step) {
      OptionalInt nearest = bands.get(i).rows().nearest(day);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return OptionalInt.empty();
  }

  /// The band of the lane with an id.
  OptionalInt bandOf(String lane) {
    return IntStream.range(0, bands.size()).filter(band -> bands.get(band).lane().id().equals(lane)).findFirst();
  }

  /// The first band that an item stands in, looking from above.
  OptionalInt bandOf(int item) {
    return IntStream.range(0, bands.size()).filter(band -> bands.get(band).rows().rowOf(item) >= 0).findFirst();
  }
}
