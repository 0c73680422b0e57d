package entente.chart;

import static entente.chart.Charts.day;
import static entente.chart.Charts.lane;
import static entente.chart.Charts.layout;
import static org.assertj.core.api.Assertions.assertThat;

import entente.time.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
  }

  private static Stream<DynamicTest> samples(String name, ThrowingConsumer<Sample> test) {
    return LongStream.range(0, 40).mapToObj(seed -> DynamicTest.dynamicTest(name + ", seed " + seed, () -> {
      var random = new Random(seed);
      test.accept(new Sample(Charts.random(random, 1 + random.nextInt(80)), random));
    }));
  }

  @TestFactory
  Stream<DynamicTest> labelsOverlapNothing() {
    return samples("labels", sample -> {
      ChartLayout layout = layout(sample.chart(), sample.window());
      List<Box> labels = layout.labels().stream().filter(l -> !isOfBar(layout, l)).map(ChartLayout.Label::box).toList();
      for (int i = 0; i < labels.size(); i++) {
        Box label = labels.get(i);
        assertThat(labels.subList(i + 1, labels.size())).noneMatch(label::overlaps);
        assertThat(layout.marks()).noneMatch(mark -> mark.box().overlaps(label));
        assertThat(label.x()).isGreaterThanOrEqualTo(layout.scale().left());
        assertThat(label.right()).isLessThanOrEqualTo(layout.scale().right());
      }
    });
  }

  private static boolean isOfBar(ChartLayout layout, ChartLayout.Label label) {
    return layout.markOf(label.itemId()).filter(Mark.Bar.class::isInstance).isPresent();
  }

  @TestFactory
  Stream<DynamicTest> everyItemOfTheWindowIsDrawnOrClustered() {
    return samples("complete", sample -> {
      Span window = sample.window();
      Set<String> shown = new HashSet<>();
      layout(sample.chart(), window).marks().forEach(mark -> mark.items().forEach(item -> shown.add(item.id())));
      assertThat(sample.chart().inTime()).filteredOn(item -> window.from() <= item.anchor() && item.anchor() < window.to())
          .allMatch(item -> shown.contains(item.id()));
    });
  }

  @TestFactory
  Stream<DynamicTest> rowsStayTheSameAtEveryZoom() {
    return samples("rows", sample -> {
      Map<String, Double> rows = new HashMap<>();
      for (int i = 0; i < 6; i++) {
        for (Mark mark : layout(sample.chart(), sample.window()).marks()) {
          double middle = mark.box().y() + mark.box().height() / 2;
          mark.items().forEach(item -> assertThat(rows.computeIfAbsent(item.id(), _ -> middle)).isEqualTo(middle));
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> theSameWindowGivesTheSamePicture() {
    return samples("same", sample -> {
      Span window = sample.window();
      ChartLayout first = layout(sample.chart(), window);
      layout(sample.chart(), sample.window());
      assertThat(layout(sample.chart(), window)).isEqualTo(first);
    });
  }

  @TestFactory
  Stream<DynamicTest> aGlyphIsFoundUnderItsMiddle() {
    return samples("pointing", sample -> {
      ChartLayout layout = layout(sample.chart(), sample.window());
      for (Mark mark : layout.marks()) {
        double x = mark.box().x() + mark.box().width() / 2;
        assertThat(layout.markAt(x, mark.box().y() + mark.box().height() / 2)).get().satisfies(found ->
            assertThat(found.box().contains(x, mark.box().y() + mark.box().height() / 2)).isTrue());
      }
      assertThat(layout.markAt(-5, -5)).isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> whatLiesOutsideIsCounted() {
    return samples("outside", sample -> {
      Span window = sample.window();
      ChartLayout layout = layout(sample.chart(), window);
      long before = sample.chart().inTime().stream().filter(item -> item.anchor() < window.from()).count();
      long after = sample.chart().inTime().stream().filter(item -> item.anchor() >= window.to()).count();
      assertThat(layout.before()).isEqualTo((int) before);
      assertThat(layout.after()).isEqualTo((int) after);
    });
  }

  @Test
  void clustersDependOnTheZoomNotOnThePan() {
    var chart = Chart.of(List.of(lane("a", LongStream.of(0, 10, 20, 30, 400, 405).mapToObj(d -> day("d" + d, d)).toList())));
    Set<List<String>> atOnePlace = clusters(chart, new Span(-500, 1500));
    assertThat(atOnePlace).isNotEmpty().isEqualTo(clusters(chart, new Span(-900, 1100)));
    assertThat(clusters(chart, new Span(-10, 40))).isEmpty();
  }

  private static Set<List<String>> clusters(Chart chart, Span span) {
    Set<List<String>> clusters = new HashSet<>();
    for (Mark mark : layout(chart, span).marks()) {
      if (mark.items().size() > 1) {
        clusters.add(mark.items().stream().map(ChartItem::id).toList());
      }
    }
    return clusters;
  }

  @Test
  void denseClustersSayHowManyStandWhere() {
    List<ChartItem> items = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      items.add(day("d" + i, i * 3L));
    }
    var cluster = (Mark.Cluster) layout(Chart.of(List.of(lane("a", items))), new Span(-500, 2500)).marks().getFirst();
    assertThat(cluster.density().stream().mapToInt(n -> n).sum()).isEqualTo(cluster.items().size());
  }

  @Test
  void theHeaviestIsLabelledWhereThereIsRoomForOne() {
    var light = Charts.item("light", Bounds.ofDays(500, 500), 1);
    var heavy = Charts.item("heavy", Bounds.ofDays(520, 520), 9);
    ChartLayout layout = layout(Chart.of(List.of(lane("a", List.of(light, heavy)))), new Span(0, 1000));
    assertThat(layout.labels()).extracting(ChartLayout.Label::itemId).contains("heavy");
  }

  @Test
  void aBarIsLabelledInItsVisiblePart() {
    var bar = Charts.item("bar", Bounds.ofDays(0, 10_000), 1);
    ChartLayout layout = layout(Chart.of(List.of(lane("a", List.of(bar)))), new Span(4_000, 4_100));
    assertThat(layout.labels()).singleElement().satisfies(label -> {
      assertThat(label.text()).isEqualTo("Item bar");
      assertThat(label.box().x()).isGreaterThanOrEqualTo(layout.scale().left());
    });
  }

  @Test
  void anUncertainDateHasAFringeFromItsFirstToItsLastDay() {
    var item = Charts.item("y", new Bounds(0, 364, 0, 364), 1);
    ChartLayout layout = layout(Chart.of(List.of(lane("a", List.of(item)))), new Span(-100, 500));
    var point = (Mark.Point) layout.markOf("y").orElseThrow();
    assertThat(point.fringe().x()).isEqualTo(layout.scale().x(0));
    assertThat(point.fringe().right()).isEqualTo(layout.scale().x(365));
    assertThat(point.x()).isBetween(layout.scale().x(182), layout.scale().x(183.5));
  }

  @Test
  void anEmptyChartHasAnAxisAndNothingElse() {
    ChartLayout layout = layout(Chart.EMPTY, Chart.EMPTY.extent());
    assertThat(layout.marks()).isEmpty();
    assertThat(layout.ticks().marks()).isNotEmpty();
  }
}
