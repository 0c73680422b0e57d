package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Lanes that are too dense for glyphs, wholly or here and there.
class CrowdsTest {
  private static final int ROWS = 15; // of a lane alone

  private static Chart chart(List<Long> days) {
    return Charts.chart(IntStream.range(0, days.size()).mapToObj(i -> Charts.day("d" + i, days.get(i))).toList());
  }

  /// So many events on each day of a stretch.
  private static void add(List<Long> days, long from, long to, int each) {
    for (long day = from; day < to; day++) {
      for (int i = 0; i < each; i++) {
        days.add(day);
      }
    }
  }

  private static List<Mark.Cluster> crowds(ChartLayout layout) {
    return layout.marks().stream().filter(mark -> mark.box().height() > Sizes.ROW_MOST).map(Mark.Cluster.class::cast).toList();
  }

  /// Some hundred days each, of any density.
  private static List<Long> patches(Random random) {
    List<Long> days = new ArrayList<>();
    for (long from = 0; from < 4_000; ) {
      long to = from + 30 + random.nextInt(400);
      add(days, from, to, random.nextInt(9));
      from = to;
    }
    return days;
  }

  @Test
  void aDenseLaneIsOneStripOverAllItsRows() {
    List<Long> days = new ArrayList<>();
    add(days, 0, 1_000, 8);
    ChartLayout layout = Charts.layout(chart(days), new Span(-100, 1_100));
    assertThat(layout.labels()).isEmpty();
    assertThat(layout.marks()).singleElement().isInstanceOfSatisfying(Mark.Cluster.class, strip -> {
      assertThat(strip.count()).isEqualTo(8_000);
      assertThat(strip.gathered().canSplit()).isTrue();
      assertThat(strip.gathered().span().from()).isBetween(-10.0, 0.0);
      assertThat(strip.gathered().span().to()).isBetween(1_000.0, 1_010.0);
      assertThat(strip.box().height()).isGreaterThan((ROWS - 1) * layout.stack().pitch());
      assertThat(layout.lanes().getFirst().box().contains(strip.box().x(), strip.box().bottom())).isTrue();
      assertThat(strip.density().height(5, strip.box().height())).isGreaterThan(10 * strip.density().height(5, Sizes.CLUSTER) / 2);
    });
  }

  @Test
  void besideWhatIsDenseGlyphsStandInTheirRows() {
    List<Long> days = new ArrayList<>();
    add(days, 0, 500, 8);
    IntStream.range(0, 30).forEach(i -> days.add(600L + 50L * i));
    ChartLayout layout = Charts.layout(chart(days), new Span(-100, 2_300));
    assertThat(crowds(layout)).singleElement().satisfies(strip -> assertThat(strip.count()).isEqualTo(4_000));
    assertThat(layout.marks()).hasSize(31);
    assertThat(layout.markOf(4_029)).isPresent();
    assertThat(layout.markHolding(7)).contains(layout.marks().getFirst());
  }

  @Test
  void manyOnOneDayStayDiscs() {
    List<Long> days = new ArrayList<>();
    add(days, 0, 2, 2_000);
    assertThat(Charts.layout(chart(days), new Span(-500, 500)).marks()).hasSize(ROWS)
        .allSatisfy(mark -> assertThat(((Mark.Cluster) mark).density().size()).isZero());
  }

  @TestFactory
  Stream<DynamicTest> everythingInSightStandsInOneMark() {
    return Seeds.each(60, random -> {
      Chart chart = chart(patches(random));
      Span window = new Span(random.nextInt(2_000), 2_500 + random.nextInt(3_000));
      Set<Integer> there = new HashSet<>();
      for (Mark mark : Charts.layout(chart, window).marks()) {
        assertThat(mark.members().size()).isEqualTo(mark.count());
        mark.members().stream().forEach(item -> assertThat(there.add(item)).isTrue());
      }
      assertThat(IntStream.range(0, chart.items().size()).filter(item -> window.from() <= chart.items().anchor(item)
          && chart.items().anchor(item) < window.to())).allMatch(there::contains);
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsDenseDependsOnTheZoomNotOnThePan() {
    return Seeds.each(60, random -> {
      Chart chart = chart(patches(random));
      double length = 500 + random.nextInt(2_500);
      var window = new Span(random.nextInt(1_500), random.nextInt(1_500) + length + 1_500);
      double part = window.days() * Sizes.DENSITY_PART / Charts.layout(chart, window).scale().width();
      Span moved = window.movedBy(part * random.nextInt(60));
      assertThat(inBoth(chart, window, moved)).isEqualTo(inBoth(chart, moved, window));
    });
  }

  /// What stands in a strip over all rows, of what two windows show.
  private static Set<Integer> inBoth(Chart chart, Span window, Span other) {
    Set<Integer> dense = new HashSet<>();
    crowds(Charts.layout(chart, window)).forEach(strip -> strip.members().stream()
        .filter(item -> Math.max(window.from(), other.from()) <= chart.items().anchor(item)
            && chart.items().anchor(item) < Math.min(window.to(), other.to())).forEach(dense::add));
    return dense;
  }
}
