package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import entente.time.Days;
import entente.work.Progress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that a chart can show, as columns of numbers: an item is its number, from 0, in the order it was handed over. Lanes refer to items
/// by number, so that another grouping costs no more than other lanes. Never changes.
public final class Items {
  /// No items.
  public static final Items NONE = of(0, _ -> {
    throw new IndexOutOfBoundsException();
  });

  /// What certainly lasts longer than this many days is a bar; anything shorter is a point, though drawn at its length.
  private static final int LONGEST_POINT = 31;
  private static final int BOUNDS = 4;
  /// Days nearer to 1970 than this many are kept in an int; this many in one stand for an end that is open.
  private static final int FAR = 1 << 30;
  private static final int AT_ONCE = 1 << 15;
  private static final double HEAVY_SHARE = 0.15;
  private static final int SAMPLE = 10_000;

  private final String[] ids;
  private final String[] labels;
  /// The four bounds of each item side by side, since they are looked at together, in order of time, since neighbours are.
  private final int[] days;
  private final Map<Integer, Long> farDays = new HashMap<>(); // those for which an int is too small, by their place there
  private final byte[] traits;
  private final int[] inks;
  private final int[] weights;
  private final Map<Integer, List<Bounds>> rivals = new ConcurrentHashMap<>();
  private final Function<String, OptionalInt> finder;
  private final int[] inTime;
  private final int[] positions; // in time, by number
  private final Turns turns;
  private final Ranks all;
  private final Ranks points; // which places in time
  private final OverlapRow bars;
  private final Optional<Span> reach;
  private final int heavy;

  /// The order in which one goes through items and counts them. It may tell items apart that stand on one day, and may differ a little
  /// from the order of their glyphs, which stand in the middle of the days that are possible.
  ///
  /// @param item the number of the item whose turn it is, from 0
  /// @param turn the other way round: whose number of item is when
  public record Turns(IntUnaryOperator item, IntUnaryOperator turn) {}

  /// What an item shares with many others.
  private record Traits(End start, End end, Form form, Standing standing, boolean soft) {
    private static final List<Traits> ALL = IntStream.range(0, 162).mapToObj(i -> new Traits(End.values()[i % 3], End.values()[i / 3 % 3],
        Form.values()[i / 9 % 3], Standing.values()[i / 27 % 3], i / 81 == 1)).toList();

    static byte number(ChartItem item) {
      return (byte) (item.start().ordinal() + 3 * item.end().ordinal() + 9 * item.form().ordinal() + 27 * item.standing().ordinal()
          + (item.soft() ? 81 : 0));
    }

    static Traits of(byte number) {
      return ALL.get(number & 0xFF);
    }
  }

  private Items(int count, IntFunction<ChartItem> source, @Nullable Function<String, OptionalInt> finder, @Nullable Turns turns,
      Progress progress) {
    ids = new String[count];
    labels = new String[count];
    long[] byNumber = new long[BOUNDS * count];
    traits = new byte[count];
    inks = new int[count];
    weights = new int[count];
    for (int from = 0; from < count; from += AT_ONCE) {
      progress.check();
      IntStream.range(from, Math.min(count, from + AT_ONCE)).parallel().forEach(i -> put(i, source.apply(i), byNumber));
    }
    this.finder = finder == null ? finder(ids) : finder;
    inTime = new int[count];
    Arrays.setAll(inTime, turns == null ? i -> i : turns.item());
    progress.check();
    Order.sort(inTime, i -> anchor(byNumber, i));
    positions = new int[count];
    days = new int[BOUNDS * count];
    for (int i = 0; i < count; i++) {
      progress.check(i);
      positions[inTime[i]] = i;
      for (int bound = 0; bound < BOUNDS; bound++) {
        putDay(BOUNDS * i + bound, byNumber[BOUNDS * inTime[i] + bound]);
      }
    }
    this.turns = turns == null ? new Turns(this::inTime, this::position) : turns;
    all = Ranks.all(count);
    points = Ranks.of(count, place -> !isBar(inTime[place]));
    progress.check();
    bars = allBars();
    progress.check();
    reach = reach(IntStream.range(0, count).peek(progress::check).mapToObj(this::reach));
    int step = 1 + count / SAMPLE;
    int[] some = IntStream.iterate(0, i -> i < count, i -> i + step).map(i -> weights[i]).sorted().toArray();
    heavy = some.length == 0 ? 0 : some[(int) (some.length * (1 - HEAVY_SHARE))];
  }

  private OverlapRow allBars() {
    int[] all = Arrays.stream(inTime).filter(this::isBar).toArray();
    Order.sort(all, this::first);
    return new OverlapRow(this, all);
  }

  private void putDay(int at, long day) {
    if (-FAR < day && day < FAR) {
      days[at] = (int) day;
    } else if (day == Bounds.PAST || day == Bounds.FUTURE) {
      days[at] = day == Bounds.PAST ? -FAR : FAR;
    } else {
      days[at] = Integer.MAX_VALUE;
      farDays.put(at, day);
    }
  }

  private long day(int position, int bound) {
    int day = days[BOUNDS * position + bound];
    return -FAR < day && day < FAR ? day : endless(day, BOUNDS * position + bound);
  }

  private long endless(int day, int at) {
    return switch (day) {
      case -FAR -> Bounds.PAST;
      case FAR -> Bounds.FUTURE;
      default -> Objects.requireNonNull(farDays.get(at));
    };
  }

  private static Optional<Span> reach(Stream<Span> all) {
    return all.filter(span -> span.from() >= -Days.FARTHEST && span.to() <= Days.FARTHEST).reduce(Span::union);
  }

  private void put(int i, ChartItem item, long[] bounds) {
    ids[i] = item.id();
    labels[i] = item.label();
    bounds[BOUNDS * i] = item.bounds().earliestStart();
    bounds[BOUNDS * i + 1] = item.bounds().latestStart();
    bounds[BOUNDS * i + 2] = item.bounds().earliestEnd();
    bounds[BOUNDS * i + 3] = item.bounds().latestEnd();
    traits[i] = Traits.number(item);
    inks[i] = item.ink();
    weights[i] = item.weight();
    if (!item.rivals().isEmpty()) {
      rivals.put(i, item.rivals());
    }
  }

  /// Takes over items. Takes its time.
  ///
  /// @param source the item of each number; asked for each once, from several threads
  /// @param finder tells the number of the item with an id; empty where there is none
  /// @throws java.util.concurrent.CancellationException when they are no longer wanted
  public static Items of(int count, IntFunction<ChartItem> source, Function<String, OptionalInt> finder, Turns turns,
      Progress progress) {
    return new Items(count, source, finder, turns, progress);
  }

  /// The same where nobody has an index of the ids or another order than that of the glyphs; of several items with one id the first is
  /// found.
  public static Items of(int count, IntFunction<ChartItem> source) {
    return new Items(count, source, null, null, Progress.UNSEEN);
  }

  /// Takes over items, in the order of a list.
  public static Items of(List<ChartItem> items) {
    return of(items.size(), items::get);
  }

  private static Function<String, OptionalInt> finder(String[] ids) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      numbers.putIfAbsent(ids[i], i);
    }
    return id -> Optional.ofNullable(numbers.get(id)).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /// How many there are.
  public int size() {
    return ids.length;
  }

  /// The number of the item with an id.
  public OptionalInt find(String id) {
    return finder.apply(id);
  }

  /// The id of an item.
  public String id(int item) {
    return ids[item];
  }

  /// What an item is called.
  public String label(int item) {
    return labels[item];
  }

  /// The days on which an item can have begun and ended.
  public Bounds bounds(int item) {
    return new Bounds(earliestStart(item), latestStart(item), earliestEnd(item), latestEnd(item));
  }

  private long earliestStart(int item) {
    return day(positions[item], 0);
  }

  private long latestStart(int item) {
    return day(positions[item], 1);
  }

  private long earliestEnd(int item) {
    return day(positions[item], 2);
  }

  private long latestEnd(int item) {
    return day(positions[item], 3);
  }

  /// The time that all items take whose date is known at all and near enough to be drawn.
  Optional<Span> reach() {
    return reach;
  }

  /// How much an item weighs when space is short.
  public int weight(int item) {
    return weights[item];
  }

  /// Whether an item is among the few heaviest, whose names are bold.
  boolean isHeavy(int item) {
    return weights[item] > heavy;
  }

  /// The day that an item's glyph stands on, with a fraction: the middle of the days it can have begun on.
  public double anchor(int item) {
    return anchorAt(positions[item]);
  }

  /// Whether an item's glyph stands where it can be drawn.
  public boolean isDrawable(int item) {
    return Math.abs(anchor(item)) <= Days.FARTHEST;
  }

  static double anchor(Bounds bounds) {
    return anchor(bounds.earliestStart(), bounds.latestStart(), bounds.latestEnd());
  }

  private static double anchor(long[] bounds, int i) {
    return anchor(bounds[BOUNDS * i], bounds[BOUNDS * i + 1], bounds[BOUNDS * i + 3]);
  }

  private static double anchor(long earliestStart, long latestStart, long latestEnd) {
    long lastOfStart = latestStart == Bounds.PAST ? latestEnd : latestStart;
    long from = earliestStart == Bounds.PAST ? lastOfStart : earliestStart;
    long to = latestStart == Bounds.FUTURE || latestEnd == Bounds.FUTURE ? from : lastOfStart;
    return (from + 1.0 + to) / 2;
  }

  /// Whether an item is drawn as a bar with its name inside, not as a point with its name beside it.
  boolean isBar(int item) {
    Traits shared = Traits.of(traits[item]);
    boolean isPlaced = earliestStart(item) != Bounds.PAST
        && (latestEnd(item) != Bounds.FUTURE || (shared.start() == End.KNOWN && shared.end() == End.OPEN));
    return isPlaced && !shared.soft() && (double) earliestEnd(item) - latestStart(item) > LONGEST_POINT;
  }

  /// All places in time.
  Ranks all() {
    return all;
  }

  /// Which places in time are those of points.
  Ranks points() {
    return points;
  }

  /// All that are bars.
  OverlapRow bars() {
    return bars;
  }

  /// The time an item takes on the chart, without open and unknown ends.
  Span reach(int item) {
    double at = anchor(item);
    double from = earliestStart(item) == Bounds.PAST ? at : earliestStart(item);
    boolean hasCore = latestStart(item) <= earliestEnd(item);
    double to = latestEnd(item) != Bounds.FUTURE ? latestEnd(item) + 1.0 : hasCore ? Math.max(at, earliestEnd(item) + 1.0) : at;
    return new Span(Math.min(from, at), Math.max(to, at));
  }

  /// The first day that an item can have been on; minus infinity where there is no limit.
  double first(int item) {
    return firstAt(positions[item]);
  }

  /// The end of the last day that an item can have been on; infinity where there is no limit.
  double last(int item) {
    return lastAt(positions[item]);
  }

  /// How an item's start is known.
  public End start(int item) {
    return Traits.of(traits[item]).start();
  }

  /// How an item's end is known.
  public End end(int item) {
    return Traits.of(traits[item]).end();
  }

  /// Whether nothing of an item is drawn as certain.
  boolean isSoft(int item) {
    return Traits.of(traits[item]).soft();
  }

  /// The outline of an item's glyph.
  Form form(int item) {
    return Traits.of(traits[item]).form();
  }

  /// Whether an item came about.
  Standing standing(int item) {
    return Traits.of(traits[item]).standing();
  }

  /// The colour of an item, as [Ink] says.
  public int ink(int item) {
    return inks[item];
  }

  /// The dates that others give an item.
  public List<Bounds> rivals(int item) {
    return rivals.isEmpty() ? List.of() : rivals.getOrDefault(item, List.of());
  }

  /// The item whose turn it is when one goes through all.
  int inTurn(int turn) {
    return turns.item().applyAsInt(turn);
  }

  /// When it is an item's turn.
  int turn(int item) {
    return turns.turn().applyAsInt(item);
  }

  /// Some items in the order in which one goes through them.
  public Members inTurn(Members some) {
    int[] sorted = some.stream().toArray();
    Order.sort(sorted, this::turn);
    return Members.over(sorted);
  }

  /// The item at a place in the order of glyphs in time; those of one day stand as their turns come.
  int inTime(int position) {
    return inTime[position];
  }

  /// The place of an item in the order of glyphs in time.
  int position(int item) {
    return positions[item];
  }

  /// The day of the glyph at a place in the order of time.
  double anchorAt(int position) {
    return anchor(day(position, 0), day(position, 1), day(position, 3));
  }

  /// The first day that the item at a place in the order of time can have been on; minus infinity where there is no limit.
  double firstAt(int position) {
    long first = day(position, 0);
    return first == Bounds.PAST ? Double.NEGATIVE_INFINITY : first;
  }

  /// The end of the last day that the item at a place in the order of time can have been on; infinity where there is no limit.
  double lastAt(int position) {
    long last = day(position, 3);
    return last == Bounds.FUTURE ? Double.POSITIVE_INFINITY : last + 1.0;
  }
}
