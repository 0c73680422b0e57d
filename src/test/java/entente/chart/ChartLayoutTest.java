package entente.chart;

import static entente.chart.Charts.chart;
import static entente.chart.Charts.day;
import static entente.chart.Charts.layout;
import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

class ChartLayoutTest {
  private record Sample(Chart chart, Random random) {
    Span window() {
      double from = random.nextDouble(20_000);
      return new Span(from, from + Math.pow(10, 1 + random.nextDouble(3.5)));
    }

    Chart filtered() {
      int step = 1 + random.nextInt(4);
      return chart.filtered(item -> item % step == 0);
    }
  }

  private static Stream<DynamicTest> samples(ThrowingConsumer<Sample> test) {
    return Seeds.each(40, random -> test.accept(new Sample(Charts.random(random, 1 + random.nextInt(240)), random)));
  }

  @TestFactory
  Stream<DynamicTest> labelsOverlapNothing() {
    return samples(sample -> {
      ChartLayout layout = layout(sample.filtered(), sample.window());
      List<ChartLayout.Label> labels = layout.labels();
      for (int i = 0; i < labels.size(); i++) {
        ChartLayout.Label label = labels.get(i);
        assertThat(labels.subList(i + 1, labels.size())).noneMatch(other -> other.box().overlaps(label.box()));
        assertThat(layout.marks()).noneMatch(mark -> mark.box().overlaps(label.box()) && !isBarOf(mark, label));
        assertThat(label.box().x()).isGreaterThanOrEqualTo(layout.scale().left());
        assertThat(label.box().right()).isLessThanOrEqualTo(layout.scale().right());
      }
    });
  }

  private static boolean isBarOf(Mark mark, ChartLayout.Label label) {
    return mark instanceof Mark.Bar bar && bar.item() == label.item();
  }

  @TestFactory
  Stream<DynamicTest> everyItemOfTheWindowIsDrawnOrClusteredOrCountedAsFiltered() {
    return samples(sample -> {
      Chart chart = sample.filtered();
      Span window = sample.window();
      Set<Integer> shown = new HashSet<>();
      ChartLayout layout = layout(chart, window);
      for (Mark mark : layout.marks()) {
        assertThat(mark.members().size()).isEqualTo(mark.count());
        mark.members().stream().forEach(shown::add);
      }
      int[] all = IntStream.range(0, chart.items().size()).filter(item -> isIn(chart.items(), item, window)).toArray();
      assertThat(IntStream.of(all).boxed()).allMatch(item -> chart.shows(item) == shown.contains(item));
      long passing = IntStream.of(all).filter(chart::shows).count();
      assertThat(layout.tally().shown()).isEqualTo((int) passing);
      assertThat(layout.tally().shown() + layout.tally().before() + layout.tally().after() + layout.tally().filtered()
          + layout.tally().far())
          .isEqualTo((int) IntStream.range(0, chart.items().size()).filter(item -> !sample.chart().lanesOf(item).isEmpty()).count());
    });
  }

  private static boolean isIn(Items items, int item, Span window) {
    boolean isIn = items.isBar(item) ? items.first(item) < window.to() && items.last(item) > window.from()
        : window.from() <= items.anchor(item) && items.anchor(item) < window.to();
    return isIn;
  }

  @TestFactory
  Stream<DynamicTest> rowsStayTheSameWithZoomAndPan() {
    return samples(sample -> {
      Map<String, Double> rows = new HashMap<>();
      Chart chart = sample.filtered();
      for (int i = 0; i < 8; i++) {
        ChartLayout layout = layout(chart, sample.window());
        for (Mark mark : layout.marks()) {
          double middle = mark.box().y() + mark.box().height() / 2;
          String lane = layout.laneAt(middle).orElseThrow().lane().id();
          mark.members().stream().forEach(item -> assertThat(rows.computeIfAbsent(lane + item, _ -> middle)).isEqualTo(middle));
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> rowsKeepTheirOrderWhateverTheSize() {
    return samples(sample -> {
      Span window = sample.window();
      List<Integer> small = downwards(layout(sample.chart(), window, 700, 700, 0));
      List<Integer> large = downwards(layout(sample.chart(), window, 700, 2_000, 0));
      assertThat(large.subList(0, small.size())).isEqualTo(small);
    });
  }

  /// The items drawn, row by row.
  private static List<Integer> downwards(ChartLayout layout) {
    return layout.marks().stream().filter(mark -> mark.box().bottom() < layout.height() - 30)
        .flatMap(mark -> mark.members().stream().boxed()).toList();
  }

  @TestFactory
  Stream<DynamicTest> theSameWindowGivesTheSamePicture() {
    return samples(sample -> {
      Span window = sample.window();
      ChartLayout first = layout(sample.chart(), window);
      layout(sample.chart(), sample.window());
      assertThat(layout(sample.chart(), window)).isEqualTo(first);
    });
  }

  @TestFactory
  Stream<DynamicTest> clustersDependOnTheZoomNotOnThePan() {
    return samples(sample -> {
      Span window = sample.window();
      Set<Set<Integer>> clusters = groups(layout(sample.chart(), window));
      for (Set<Integer> moved : groups(layout(sample.chart(), window.movedBy(window.days() * sample.random().nextDouble(-0.5, 0.5))))) {
        assertThat(clusters).allMatch(cluster -> cluster.equals(moved) || disjoint(cluster, moved));
      }
    });
  }

  /// What stands together, lane by lane, but for overlap rows, which have no clusters.
  private static Set<Set<Integer>> groups(ChartLayout layout) {
    Set<Set<Integer>> groups = new HashSet<>();
    for (Mark mark : layout.marks()) {
      if (!(mark instanceof Mark.Cluster cluster && cluster.gathered() instanceof Stretch)) {
        int lane = 10_000 * Integer.parseInt(layout.laneAt(mark.box().y() + 5).orElseThrow().lane().id());
        groups.add(new HashSet<>(mark.members().stream().map(item -> item + lane).boxed().toList()));
      }
    }
    return groups;
  }

  private static boolean disjoint(Set<Integer> one, Set<Integer> other) {
    return one.stream().noneMatch(other::contains);
  }

  @TestFactory
  Stream<DynamicTest> whatIsDrawnDependsOnThePixels() {
    return Seeds.each(6, random -> {
      ChartLayout layout = layout(Charts.random(random, 20_000), new Span(0, 10 + random.nextDouble(20_000)));
      double mostInARow = 2 * (layout.scale().width() / Sizes.BARS_LEAST + 2) + 2 * 24;
      assertThat((double) layout.marks().size()).isLessThan(3 * 12 * mostInARow);
    });
  }

  @TestFactory
  Stream<DynamicTest> aCollapsedLaneShowsAllItHasInOneStrip() {
    return samples(sample -> {
      Span window = sample.window();
      var view = new Viewport(window, 1000, 900, 0, Set.of("1"));
      ChartLayout layout = ChartLayout.of(sample.chart(), view, Charts.SIX_PIXELS, Charts.WORDS);
      ChartLayout.LaneBand lane = layout.lanes().stream().filter(ChartLayout.LaneBand::collapsed).findFirst().orElseThrow();
      Set<Integer> there = new HashSet<>();
      layout.marks().stream().filter(mark -> lane.box().contains(mark.box().x() + 1, mark.box().y()))
          .forEach(mark -> mark.members().stream().forEach(there::add));
      assertThat(lane.lane().members().stream().filter(item -> isIn(sample.chart().items(), item, window))).allMatch(there::contains);
    });
  }

  @TestFactory
  Stream<DynamicTest> clustersHoldNothingThatDoesNotPass() {
    return Seeds.each(40, random -> {
      Chart chart = random.nextBoolean() ? Charts.random(random, 1 + random.nextInt(2_000)) : overlapping(random);
      int step = 2 + random.nextInt(3);
      double from = random.nextDouble(20_000);
      var view = new Viewport(new Span(from, from + Math.pow(10, 2 + random.nextDouble(2.5))), 1000, 1_600, 0, Set.of("1"));
      ChartLayout layout = ChartLayout.of(chart.filtered(item -> item % step == 0), view, Charts.SIX_PIXELS, Charts.WORDS);
      for (Mark mark : layout.marks()) {
        assertThat(mark.members().stream()).isNotEmpty().allMatch(item -> item % step == 0);
        if (mark instanceof Mark.Cluster cluster && cluster.gathered() instanceof PointRow.Run run) {
          assertThat(cluster.count()).isEqualTo(cluster.members().size());
          assertThat(run.span().from() < from || run.span().to() >= view.span().to() || sum(cluster.density()) == 0
              || sum(cluster.density()) == cluster.count()).isTrue();
        }
        if (mark instanceof Mark.Cluster cluster) {
          assertThat(sum(cluster.density())).isLessThanOrEqualTo(cluster.members().size() * cluster.density().size());
        }
      }
    });
  }

  @Test
  void discsThatMeetAreNarrowAndSayNoNumberUntilAFilterLeavesOne() {
    Chart chart = chart(IntStream.range(0, 300).mapToObj(i -> day("d" + i, i < 150 ? 0 : 44)).toList());
    Span window = new Span(-500, 1_500);
    for (Mark mark : layout(chart, window).marks()) {
      assertThat(mark.box().width()).isEqualTo(Sizes.CLUSTER_LEAST);
      assertThat(((Mark.Cluster) mark).number()).isEmpty();
    }
    assertThat(layout(chart.filtered(item -> item < 150), window).marks()).hasSize(15).allSatisfy(mark -> {
      assertThat(mark.box().width()).isGreaterThanOrEqualTo(Sizes.CLUSTER);
      TextLine number = ((Mark.Cluster) mark).number().orElseThrow();
      assertThat(number.text()).isEqualTo("10");
      assertThat(number.x()).isGreaterThan(mark.box().x());
      assertThat(number.box().right()).isLessThan(mark.box().right());
    });
  }

  private static int sum(Density density) {
    return IntStream.range(0, density.size()).map(density::get).sum();
  }

  /// More bars at a time than there are rows for.
  private static Chart overlapping(Random random) {
    return chart(LongStream.range(0, 60).mapToObj(i -> Charts.item("b" + i, Bounds.ofDays(i, 20_000 + random.nextInt(90)), 1)).toList());
  }

  @Test
  void denseClustersSayHowManyStandWhere() {
    List<ChartItem> items = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      items.add(day("d" + i, i * 3L));
    }
    var cluster = (Mark.Cluster) layout(chart(items), new Span(-500, 2500)).marks().getFirst();
    int sum = IntStream.range(0, cluster.density().size()).map(cluster.density()::get).sum();
    assertThat(sum).isEqualTo(cluster.count()).isEqualTo(34); // a lane alone has 15 rows of points
  }

  @Test
  void aFilterTakesAClusterApartAndDrawsALonelyItemAsItself() {
    Chart chart = chart(LongStream.of(0, 0, 0, 20, 20, 20, 40, 40, 40).mapToObj(d -> day("d" + d, d)).toList());
    Span window = new Span(-500, 1500);
    assertThat(layout(chart, window).marks()).allSatisfy(mark -> assertThat(mark.count()).isEqualTo(3));
    assertThat(layout(chart.filtered(item -> item == 0 || item == 6), window).marks()).hasSize(2);
    Chart alone = chart.filtered(item -> item == 3);
    assertThat(layout(alone, window).markOf(3)).isPresent();
    assertThat(layout(alone, window).marks()).hasSize(1);
    assertThat(layout(alone, window).tally().filtered()).isEqualTo(8);
  }

  @Test
  void theMarksOfSomeItemsAreThoseThatHoldThemInSight() {
    Chart chart = chart(LongStream.of(0, 100, 101, 700, 9_000).mapToObj(d -> day("d" + d, d)).toList());
    ChartLayout layout = layout(chart, new Span(-500, 1_500));
    assertThat(layout.marksOf(Set.of("d0", "d700", "d9000", "nobody"), 10)).hasSize(2)
        .containsOnly(layout.markHolding(0).orElseThrow(), layout.markHolding(3).orElseThrow());
    assertThat(layout.marksOf(Set.of("d0", "d700"), 1)).hasSize(1);
    assertThat(layout.marksOf(Set.of(), 10)).isEmpty();
  }

  @Test
  void barsDeeperThanTheRowsAreListedByAStrip() {
    Chart chart = chart(LongStream.range(0, 40).mapToObj(i -> Charts.item("b" + i, Bounds.ofDays(i, 10_000 + i), 1)).toList());
    ChartLayout layout = layout(chart, new Span(5_000, 5_100));
    assertThat(layout.marks().stream().filter(Mark.Bar.class::isInstance)).hasSize(18); // rows of bars of a lane alone
    assertThat(layout.marks().getLast()).isInstanceOfSatisfying(Mark.Cluster.class, strip -> {
      assertThat(strip.members().stream().boxed()).containsExactlyElementsOf(IntStream.range(18, 40).boxed().toList());
      assertThat(strip.gathered().canSplit()).isFalse();
    });
  }

  @Test
  void theHeaviestIsLabelledWhereThereIsRoomForOne() {
    var light = Charts.item("light", Bounds.ofDays(500, 500), 1);
    var heavy = Charts.item("heavy", Bounds.ofDays(520, 520), 9);
    ChartLayout layout = layout(chart(List.of(light, heavy)), new Span(0, 1000));
    assertThat(layout.labels()).extracting(ChartLayout.Label::item).contains(1);
  }

  @Test
  void whatIsCutOfANameIsNotWhatTellsItFromItsNeighbours() {
    Chart chart = chart(List.of(named("Recognition of Land 01", 10), named("Recognition of Land 02", 30),
        named("Recognition of Land 03", 50)));
    assertThat(layout(chart, new Span(0, 100), 700, 400, 0).labels()).extracting(ChartLayout.Label::text)
        .containsExactly("…of Land 01", "…of Land 02", "Recognition of Land 03");
  }

  @Test
  void whatIsCutOfANameIsItsEndWhereTheBeginningTellsItFromItsNeighbours() {
    Chart chart = chart(List.of(named("Visit of a minister", 10), named("Agreement on trade in the year", 30), named("Talks", 50)));
    assertThat(layout(chart, new Span(0, 100), 700, 400, 0).labels()).extracting(ChartLayout.Label::text)
        .anyMatch(text -> text.startsWith("Agreement") && text.endsWith("…"));
  }

  private static ChartItem named(String name, long day) {
    return new ChartItem(name, name, Bounds.ofDays(day, day), End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, Ink.JOINT, 1,
        List.of());
  }

  @Test
  void aBarIsLabelledInItsVisiblePart() {
    var bar = Charts.item("bar", Bounds.ofDays(0, 10_000), 1);
    ChartLayout layout = layout(chart(List.of(bar)), new Span(4_000, 4_100));
    assertThat(layout.labels()).singleElement().satisfies(label -> {
      assertThat(label.text()).isEqualTo("Item bar");
      assertThat(label.box().x()).isGreaterThanOrEqualTo(layout.scale().left());
    });
  }

  @Test
  void anUncertainDateHasAFringeFromItsFirstToItsLastDay() {
    var item = Charts.item("y", new Bounds(0, 364, 0, 364), 1);
    ChartLayout layout = layout(chart(List.of(item)), new Span(-100, 500));
    var point = (Mark.Point) layout.markOf(0).orElseThrow();
    assertThat(point.fringe().x()).isEqualTo(layout.scale().x(0));
    assertThat(point.fringe().right()).isEqualTo(layout.scale().x(365));
    assertThat(point.x()).isBetween(layout.scale().x(182), layout.scale().x(183.5));
  }

  @Test
  void aFringeIsDrawnWhereItsGlyphIsOutOfSight() {
    var item = Charts.item("y", new Bounds(0, 3_649, 0, 3_649), 1);
    ChartLayout layout = layout(chart(List.of(item)), new Span(3_000, 3_500));
    assertThat(layout.markOf(0)).isPresent();
    assertThat(layout.tally()).isEqualTo(new Chart.Tally(0, 1, 0, 0, 0));
  }

  @Test
  void oneEventAtTheBeginningOfTheWorldSpoilsNothing() {
    long bang = -5_040_340_000_000L; // 13.8 thousand million years
    Chart chart = chart(List.of(day("bang", bang), day("monday", 20_000), day("tuesday", 20_001)));
    assertThat(chart.extent().from()).isLessThan((double) bang);
    ChartLayout layout = layout(chart, new Span(19_995, 20_005));
    assertThat(layout.marks()).hasSize(2).allMatch(Mark.Single.class::isInstance);
    double apart = layout.markOf(2).orElseThrow().box().x() - layout.markOf(1).orElseThrow().box().x();
    assertThat(apart).isCloseTo(layout.scale().pixelsPerDay(), org.assertj.core.api.Assertions.within(1.0));
  }

  @Test
  void anEmptyChartHasAnAxisAndNothingElse() {
    ChartLayout layout = layout(Chart.EMPTY, Chart.EMPTY.extent());
    assertThat(layout.marks()).isEmpty();
    assertThat(layout.axis().labels()).isNotEmpty();
  }
}
