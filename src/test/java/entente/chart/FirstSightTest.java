package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import entente.time.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is shown of a chart where nobody has chosen a stretch of time.
class FirstSightTest {
  private static final long LAST = Days.of(2025, 6, 15);

  private static Span firstSight(Chart chart, double width) {
    return FirstSight.of(chart, new Viewport(chart.extent(), width, 600, 0, Set.of()), Charts.SIX_PIXELS);
  }

  /// Ten days between two, back from the last day.
  private static Chart everyTenDays(int count) {
    return Charts.chart(IntStream.range(0, count).mapToObj(i -> Charts.day("i" + i, LAST - 10L * i)).toList());
  }

  @Test
  void theLastYearsEndWithTheLastThatCameAboutAndALittleMargin() {
    Chart chart = Charts.chart(List.of(Charts.day("a", Days.of(1990, 1, 1)), Charts.day("b", LAST), planned(Days.of(2060, 1, 1))));
    Span five = chart.lastYears(5);
    assertThat(five.from()).isEqualTo((double) Days.of(2020, 6, 15));
    assertThat(five.to()).isGreaterThan(LAST + 1.0).isCloseTo((double) LAST, within(five.days() / 20));
  }

  private static ChartItem planned(long day) {
    return new ChartItem("planned", "Planned", Bounds.ofDays(day, day), End.KNOWN, End.KNOWN, false, Form.DISC, Standing.OUTLINED,
        Ink.JOINT, 1, List.of());
  }

  @Test
  void whereNothingCameAboutTheLastYearsAreAllOfTheTime() {
    Chart chart = Charts.chart(List.of(planned(LAST)));
    assertThat(chart.lastYears(2)).isEqualTo(chart.extent());
    assertThat(firstSight(chart, 1_000)).isEqualTo(chart.extent());
    assertThat(firstSight(Chart.EMPTY, 1_000)).isEqualTo(Chart.EMPTY.extent());
  }

  @Test
  void theLongestStretchIsShownInWhichNineOfTenStandAlone() {
    Chart chart = everyTenDays(40 * 36);
    assertThat(firstSight(chart, 1_500)).isEqualTo(chart.lastYears(25));
    assertThat(firstSight(chart, 1_000)).isEqualTo(chart.lastYears(10));
    assertThat(firstSight(chart, 450)).isEqualTo(chart.lastYears(5));
    assertThat(firstSight(chart, 150)).as("for want of a shorter one").isEqualTo(chart.lastYears(2));
  }

  @Test
  void allOfTheTimeIsShownWhereItIsNoLonger() {
    assertThat(firstSight(everyTenDays(20), 1_000)).isEqualTo(everyTenDays(20).extent());
    assertThat(firstSight(everyTenDays(20), 100)).as("not even two years").isEqualTo(everyTenDays(20).extent());
    assertThat(firstSight(everyTenDays(7 * 36), 2_500)).isEqualTo(everyTenDays(7 * 36).extent());
  }

  @Test
  void whatIsSaidToStandAloneIsWhatIsDrawnSo() {
    for (int seed = 0; seed < 60; seed++) {
      Chart chart = Charts.random(new Random(seed), 300);
      var view = new Viewport(chart.lastYears(2 + seed), 300 + 40 * seed, 2_000, 0, Set.of());
      ChartLayout layout = ChartLayout.of(chart, view, Charts.SIX_PIXELS, Charts.WORDS);
      List<Mark> within = new ArrayList<>(layout.marks());
      within.removeIf(mark -> mark instanceof Mark.Point point && !holds(layout, chart.items().anchor(point.item())));
      long single = within.stream().filter(Mark.Single.class::isInstance).count();
      int all = chart.bands().stream().flatMap(band -> layout.stack().rows(band).all().stream())
          .mapToInt(row -> row.count(view.span().from(), view.span().to())).sum();
      var placement = new Placement(chart, view, Charts.SIX_PIXELS);
      assertThat(placement.isMostlySingle((single - 0.5) / all)).as("seed " + seed).isTrue();
      assertThat(placement.isMostlySingle((single + 0.5) / all)).as("seed " + seed).isFalse();
    }
  }

  private static boolean holds(ChartLayout layout, double day) {
    return layout.scale().span().from() <= day && day <= layout.scale().span().to();
  }
}
