package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.time.Bounds;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What finds things without looking at all of them, against looking at all of them.
class IndexTest {

  @TestFactory
  Stream<DynamicTest> theNextAndPreviousValueThatIsLargeEnough() {
    return Seeds.each(60, random -> {
      double[] values = random.doubles(random.nextInt(3_000), 0, 1).map(v -> v * v * v * v).toArray();
      var maxima = new Maxima(values.length, i -> values[i]);
      for (int i = 0; i < 40; i++) {
        int from = random.nextInt(values.length + 1);
        double least = random.nextDouble();
        assertThat(maxima.next(from, least))
            .isEqualTo(IntStream.range(from, values.length).filter(at -> values[at] >= least).findFirst().orElse(values.length));
        assertThat(maxima.previous(from, least)).isEqualTo(IntStream.rangeClosed(0, Math.min(from, values.length - 1))
            .filter(at -> values[at] >= least).max().orElse(-1));
        int end = from + random.nextInt(values.length + 1 - from);
        if (from < end) {
          assertThat(maxima.largest(from, end)).isEqualTo(IntStream.range(from, end).boxed()
              .max(Comparator.<Integer>comparingDouble(at -> values[at]).thenComparing(Comparator.reverseOrder())).orElseThrow());
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> howManyPassAndWhichIsNext() {
    return Seeds.each(60, random -> {
      int size = random.nextInt(700);
      double share = random.nextDouble();
      boolean[] passes = new boolean[size];
      for (int i = 0; i < size; i++) {
        passes[i] = random.nextDouble() < share;
      }
      assertThat(Ranks.all(size)).usingRecursiveComparison().isEqualTo(Ranks.of(size, _ -> true));
      Ranks ranks = Ranks.of(size, i -> passes[i] || i % 3 == 0).and(Ranks.of(size, i -> passes[i] || i % 3 == 1));
      IntPredicate passing = i -> passes[i];
      assertThat(ranks.count()).isEqualTo((int) IntStream.range(0, size).filter(passing).count());
      for (int at = 0; at <= size; at++) {
        assertThat(ranks.before(at)).isEqualTo((int) IntStream.range(0, at).filter(passing).count());
        assertThat(ranks.next(at)).isEqualTo(IntStream.range(at, size).filter(passing).findFirst().orElse(size));
        assertThat(ranks.previous(at - 1)).isEqualTo(IntStream.range(0, at).filter(passing).max().orElse(-1));
      }
      int[] all = IntStream.range(0, size).filter(passing).toArray();
      assertThat(IntStream.range(0, all.length).map(ranks::select).toArray()).isEqualTo(all);
    });
  }

  @TestFactory
  Stream<DynamicTest> equalsKeepTheirOrder() {
    return Seeds.each(40, random -> {
      int count = random.nextInt(400);
      double[] keys = random.ints(count, -50, 50).mapToDouble(k -> k / 2.0 * Math.pow(10, random.nextInt(12))).toArray();
      int[] numbers = IntStream.range(0, count).toArray();
      Order.sort(numbers, i -> keys[i]);
      assertThat(numbers).isEqualTo(IntStream.range(0, count).boxed()
          .sorted(Comparator.comparingDouble(i -> keys[i])).mapToInt(i -> i).toArray());
    });
  }

  @TestFactory
  Stream<DynamicTest> pointsAreDealtInTurnHoweverMany() {
    return Seeds.each(12, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(60_000));
      Members some = some(random, items.size());
      int[] points = inTime(items, some.stream().filter(item -> !items.isBar(item)));
      Rows rows = rows(items, some);
      List<Row> pointRows = rows.all().stream().filter(PointRow.class::isInstance).toList();
      for (int i = 0; i < points.length; i++) {
        assertThat(pointRows.get(i % pointRows.size()).indexOf(points[i])).isEqualTo(i / pointRows.size());
        assertThat(rows.all().get(rows.rowOf(points[i]))).isSameAs(pointRows.get(i % pointRows.size()));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> pointsOfARowThatAreNearerThanAGapAreOneRun() {
    return Seeds.each(30, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(4_000));
      Members some = some(random, items.size());
      int[] points = inTime(items, some.stream().filter(item -> !items.isBar(item)));
      List<PointRow> rows = rows(items, some).all().stream().filter(PointRow.class::isInstance).map(PointRow.class::cast).toList();
      for (int turn = 0; turn < rows.size(); turn++) {
        double[] days = IntStream.iterate(turn, i -> i < points.length, i -> i + rows.size()).mapToDouble(i -> items.anchor(points[i]))
            .toArray();
        for (int next = days.length - 1; next > 0; next -= 1 + random.nextInt(days.length)) {
          double gap = Math.max(0.25, days[next] - days[next - 1]);
          List<Integer> ends = IntStream.rangeClosed(1, days.length)
              .filter(i -> i == days.length || days[i] - days[i - 1] >= gap).boxed().toList();
          assertThat(rows.get(turn).runs(new Span(-1e19, 1e19), gap)).extracting(PointRow.Run::end).isEqualTo(ends);
        }
      }
    });
  }

  /// Of points that stand alone, and no more than are drawn.
  @TestFactory
  Stream<DynamicTest> fringesOfPointsOutsideAStretchReachIntoIt() {
    return Seeds.each(30, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(4_000));
      Members some = some(random, items.size());
      int[] points = inTime(items, some.stream().filter(item -> !items.isBar(item)));
      List<PointRow> rows = rows(items, some).all().stream().filter(PointRow.class::isInstance).map(PointRow.class::cast).toList();
      for (int turn = 0; turn < rows.size(); turn++) {
        int[] there = IntStream.iterate(turn, i -> i < points.length, i -> i + rows.size()).map(i -> points[i]).toArray();
        for (int i = 0; i < 20; i++) {
          double from = random.nextInt(22_000);
          double to = from + random.nextInt(300);
          List<Integer> reaching = IntStream.range(0, there.length).filter(at -> isLone(items, there, at))
              .map(at -> there[at]).filter(item -> reaches(items, item, from, to)).boxed().toList();
          List<PointRow.Run> found = rows.get(turn).reachingInto(new Span(from, to), 0.25);
          if (reaching.size() <= 20) {
            assertThat(found).extracting(PointRow.Run::only).containsExactlyInAnyOrderElementsOf(reaching);
          } else {
            assertThat(reaching).containsAll(found.stream().map(PointRow.Run::only).toList());
          }
        }
      }
    });
  }

  private static boolean isLone(Items items, int[] row, int at) {
    return (at == 0 || items.anchor(row[at]) - items.anchor(row[at - 1]) >= 0.25)
        && (at == row.length - 1 || items.anchor(row[at + 1]) - items.anchor(row[at]) >= 0.25);
  }

  private static boolean reaches(Items items, int item, double from, double to) {
    double anchor = items.anchor(item);
    return (anchor < from && from <= items.last(item) && items.last(item) < Double.POSITIVE_INFINITY)
        || (anchor > to && items.first(item) <= to && items.first(item) > Double.NEGATIVE_INFINITY);
  }

  /// A lane of few, many or all items, in any order, among two others.
  private static Rows rows(Items items, Members members) {
    var lane = new Lane("", "", Ink.NONE, members);
    return Chart.of(items, List.of(new Lane("", "", Ink.NONE, Members.NONE), lane, lane)).bands().getLast().rows();
  }

  private static Members some(Random random, int count) {
    int step = 1 << random.nextInt(11);
    List<Integer> some = new ArrayList<>(IntStream.range(0, count).filter(i -> i % step == 0).boxed().toList());
    Collections.shuffle(some, random);
    return Members.of(some.stream().mapToInt(i -> i));
  }

  private static int[] inTime(Items items, IntStream some) {
    return some.boxed().sorted(Comparator.<Integer>comparingDouble(items::anchor).thenComparing(Comparator.naturalOrder()))
        .mapToInt(i -> i).toArray();
  }

  @TestFactory
  Stream<DynamicTest> barsTakeTheFirstRowThatHasRoomElseThePile() {
    return Seeds.each(40, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(400));
      Members some = some(random, items.size());
      Rows rows = rows(items, some);
      double[] free = new double[6];
      Arrays.fill(free, Double.NEGATIVE_INFINITY);
      int[] bars = Arrays.stream(inTime(items, some.stream().filter(items::isBar))).boxed()
          .sorted(Comparator.comparingDouble(items::first)).mapToInt(i -> i).toArray();
      for (int bar : bars) {
        int row = IntStream.range(0, 6).filter(i -> free[i] <= items.first(bar)).findFirst().orElse(6);
        if (row < 6) {
          free[row] = items.last(bar);
        }
        assertThat(rows.rowOf(bar)).isEqualTo(row);
        assertThat(rows.all().get(row)).isInstanceOf(row < 6 ? BarRow.class : OverlapRow.class);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> howManyRowsThereAreIsKnownBeforeTheyAreMade() {
    return Seeds.each(40, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(400));
      Members some = some(random, items.size());
      Rows rows = rows(items, some);
      int count = rows.count();
      assertThat(rows.all()).hasSize(count)
          .allMatch(row -> row.count(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY) > 0);
      Set<Integer> there = some.stream().boxed().collect(Collectors.toSet());
      for (int item = 0; item < items.size(); item++) {
        int row = rows.rowOf(item);
        assertThat(row >= 0).isEqualTo(there.contains(item));
        assertThat(row < 0 || rows.all().get(row).indexOf(item) >= 0).isTrue();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whatAChartShowsIsWhatStandsInAnyLane() {
    return Seeds.each(40, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(3_000));
      List<Lane> lanes = IntStream.range(0, random.nextInt(60)).mapToObj(i -> new Lane("" + i, "", Ink.NONE, some(random, items.size())))
          .toList();
      Chart chart = Chart.of(items, lanes);
      Set<Integer> standing = lanes.stream().flatMap(lane -> lane.members().stream().boxed()).collect(Collectors.toSet());
      assertThat(chart.size()).isEqualTo(standing.size());
      for (int i = 0; i < lanes.size(); i++) {
        assertThat(chart.lanes().get(i).members().stream().sorted()).containsExactlyElementsOf(
            lanes.get(i).members().stream().sorted().boxed().toList());
      }
      for (int item = 0; item < items.size(); item++) {
        int asked = item;
        assertThat(chart.shows(item)).isEqualTo(standing.contains(item));
        assertThat(chart.lanesOf(item).stream().map(Lane::id))
            .isEqualTo(lanes.stream().filter(lane -> lane.members().stream().anyMatch(i -> i == asked)).map(Lane::id).toList());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> anItemIsFoundByItsId() {
    return Seeds.each(10, random -> {
      Items items = Charts.items(random, random.nextInt(500));
      for (int i = 0; i < items.size(); i++) {
        assertThat(items.find("i" + i)).hasValue(i);
        assertThat(items.id(i)).isEqualTo("i" + i);
      }
      assertThat(items.find("i" + items.size())).isEmpty();
      assertThat(items.find("")).isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> anItemIsHandedOutAsItWasHandedOver() {
    return Seeds.each(20, random -> {
      List<ChartItem> given = IntStream.range(0, random.nextInt(50)).mapToObj(i -> Charts.item("i" + i, bounds(random), 1)).toList();
      Items items = Items.of(given);
      assertThat(IntStream.range(0, items.size()).mapToObj(item -> Charts.item(items, item))).isEqualTo(given);
      for (int i = 0; i < items.size(); i++) {
        Bounds bounds = given.get(i).bounds();
        assertThat(items.anchor(i)).isEqualTo(Items.anchor(bounds));
        assertThat(items.first(i)).isEqualTo(bounds.earliestStart() == Bounds.PAST ? Double.NEGATIVE_INFINITY : bounds.earliestStart());
        assertThat(items.last(i)).isEqualTo(bounds.latestEnd() == Bounds.FUTURE ? Double.POSITIVE_INFINITY : bounds.latestEnd() + 1.0);
      }
    });
  }

  /// Of days near and far, before the first mountains and after the last, with open ends.
  private static Bounds bounds(Random random) {
    long reach = List.of(1_000L, 1L << 30, (1L << 30) + 1, 1L << 32, 1L << 60).get(random.nextInt(5));
    long[] days = random.longs(4, -reach, reach + 1).sorted().toArray();
    return new Bounds(random.nextInt(5) == 0 ? Bounds.PAST : days[0], random.nextInt(5) == 0 ? -reach : days[1],
        random.nextInt(5) == 0 ? reach : days[2], random.nextInt(5) == 0 ? Bounds.FUTURE : days[3]);
  }

  @Test
  void ofSeveralItemsWithOneIdTheFirstIsFound() {
    assertThat(Items.of(List.of(Charts.day("a", 0), Charts.day("b", 1), Charts.day("b", 2))).find("b")).hasValue(1);
  }

  @TestFactory
  Stream<DynamicTest> whatRowsHoldInAStretchOfTime() {
    return Seeds.each(60, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(400));
      int step = 1 + random.nextInt(3);
      Rows rows = rows(items, Members.first(items.size()));
      Rows filtered = new Rows(items, rows.places().passing(place -> items.inTime(place) % step == 0), 1);
      for (int i = 0; i < 20; i++) {
        int from = random.nextInt(22_000);
        int to = from + 1 + random.nextInt(3_000);
        int[] there = IntStream.range(0, items.size()).filter(item -> isThere(items, item, from, to)).toArray();
        assertThat(members(rows, from, to)).isEqualTo(there);
        int[] left = Arrays.stream(there).filter(item -> item % step == 0).toArray();
        assertThat(members(filtered, from, to)).isEqualTo(left);
        assertThat(filtered.all().stream().mapToInt(row -> row.count(from, to)).sum()).isEqualTo(left.length);
      }
    });
  }

  private static boolean isThere(Items items, int item, double from, double to) {
    return items.isBar(item) ? items.first(item) < to && items.last(item) > from : from <= items.anchor(item) && items.anchor(item) < to;
  }

  private static int[] members(Rows rows, int from, int to) {
    return rows.all().stream().flatMapToInt(row -> row.members(from, to).stream()).sorted().toArray();
  }

  @TestFactory
  Stream<DynamicTest> everyItemStandsInOneRowAndIsFoundThere() {
    return Seeds.each(40, random -> {
      Items items = Charts.items(random, 1 + random.nextInt(400));
      Rows rows = rows(items, Members.first(items.size()));
      for (int item = 0; item < items.size(); item++) {
        int asked = item;
        assertThat(rows.all().stream().filter(row -> row.indexOf(asked) >= 0).count()).isEqualTo(1);
      }
      assertThat(rows.all().size()).isLessThanOrEqualTo(12);
    });
  }

  @TestFactory
  Stream<DynamicTest> theNextInTimeAndTheNearestInTheNextLane() {
    return Seeds.each(30, random -> {
      Chart whole = Charts.random(random, 1 + random.nextInt(80));
      Chart chart = whole.filtered(item -> item % 2 == 0);
      Items items = chart.items();
      int[] inTime = IntStream.range(0, items.size()).filter(chart::shows).boxed()
          .sorted(Comparator.comparingDouble(items::anchor)).mapToInt(i -> i).toArray();
      assertThat(IntStream.range(0, chart.size()).map(chart::inTime).toArray()).isEqualTo(inTime);
      for (int i = 0; i + 1 < inTime.length; i++) {
        assertThat(chart.neighbour(inTime[i], 1)).hasValue(inTime[i + 1]);
        assertThat(chart.neighbour(inTime[i + 1], -1)).hasValue(inTime[i]);
        assertThat(chart.place(inTime[i])).isEqualTo(i);
      }
      across(chart, random);
    });
  }

  private static void across(Chart chart, Random random) {
    Items items = chart.items();
    int item = chart.inTime(random.nextInt(chart.size()));
    int lane = chart.lanes().indexOf(chart.lanesOf(item).getFirst());
    chart.across(item, 1).ifPresent(found -> {
      double distance = Math.abs(items.anchor(found) - items.anchor(item));
      Members below = chart.lanes().subList(lane + 1, chart.lanes().size()).stream().map(Lane::members)
          .filter(members -> members.stream().anyMatch(chart::shows)).findFirst().orElseThrow();
      assertThat(below.stream().filter(chart::shows).filter(other -> !items.isBar(other))
          .mapToDouble(other -> Math.abs(items.anchor(other) - items.anchor(item))).min().orElse(Double.MAX_VALUE))
          .isGreaterThanOrEqualTo(distance);
    });
  }

  @Test
  void whatIsNoLongerWantedIsGivenUp() {
    Chart some = Charts.random(new Random(1), 300);
    Items items = some.items();
    var turns = new Items.Turns(i -> i, i -> i);
    assertThatThrownBy(() -> Items.of(items.size(), item -> Charts.item(items, item), items::find, turns, wanted(0)))
        .isInstanceOf(CancellationException.class);
    for (int asks : List.of(0, 1)) {
      assertThatThrownBy(() -> Chart.of(items, some.lanes(), some.scenery(), wanted(asks))).isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> some.filtered(item -> item > 3, wanted(asks))).isInstanceOf(CancellationException.class);
    }
  }

  private static Progress wanted(int asks) {
    var asked = new AtomicInteger();
    return () -> asked.getAndIncrement() < asks;
  }
}
