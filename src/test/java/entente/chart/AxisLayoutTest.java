package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.time.Bounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is written beside and below the lanes, and on the strip of all of the time.
class AxisLayoutTest {
  private static void assertApart(List<TextLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).x()).isGreaterThan(lines.get(i - 1).box().right());
    }
  }

  @TestFactory
  Stream<DynamicTest> textsOfTheAxisKeepApartAndInSight() {
    return Seeds.each(80, random -> {
      double from = random.nextDouble(-900_000, 20_000);
      var view = new Viewport(new Span(from, from + Math.pow(10, random.nextDouble(6))), 300 + random.nextInt(900), 600, 0, Set.of());
      double letter = 4 + random.nextInt(40); // where letters are wide, not all ticks can be named
      ChartLayout layout = ChartLayout.of(Chart.EMPTY, view, (text, _) -> text.length() * letter, Charts.WORDS);
      AxisLayout axis = layout.axis();
      assertApart(axis.labels());
      assertApart(axis.contexts());
      assertThat(axis.labels()).allMatch(label -> label.box().right() <= layout.scale().right());
      assertThat(axis.contexts()).allMatch(context ->
          context.x() >= layout.scale().left() && context.box().right() <= layout.scale().right());
      assertThat(Stream.concat(axis.labels().stream(), axis.contexts().stream())).allMatch(text ->
          text.baseline() > axis.box().y() && text.baseline() < axis.box().bottom());
    });
  }

  @Test
  void aTickWhoseNameWouldTouchAnotherIsNotNamed() {
    var scale = new Scale(new Span(0, 20_000), 0, 1_000);
    AxisLayout axis = AxisLayout.of(scale, 500, Sizes.AXIS_HEIGHT, (text, _) -> text.equals("2000") ? 400 : 24, Charts.WORDS);
    assertApart(axis.labels());
    assertThat(axis.labels()).extracting(TextLine::text).contains("1990", "2005").doesNotContain("2000");
    assertThat(axis.ticks()).contains(Math.rint(scale.x(10_957))); // all the same
  }

  @TestFactory
  Stream<DynamicTest> nothingStandsBesideTheTime() {
    return Seeds.each(40, random -> {
      double from = random.nextDouble(-20_000, 20_000);
      var scale = new Scale(new Span(from, from + 100 + random.nextInt(20_000)), 200, 1_000);
      AxisLayout axis = AxisLayout.of(scale, 500, Sizes.AXIS_HEIGHT, Charts.SIX_PIXELS, Charts.WORDS);
      assertThat(axis.labels()).isNotEmpty().allMatch(label -> label.x() >= scale.left() && label.box().right() <= scale.right());
      assertThat(axis.ticks()).allMatch(tick -> tick >= scale.left());
    });
  }

  @Test
  void aTickIsNamedInTheMiddle() {
    AxisLayout axis = Charts.layout(Chart.EMPTY, new Span(0, 3_650)).axis();
    assertThat(axis.labels()).hasSizeGreaterThan(5);
    TextLine label = axis.labels().getLast();
    assertThat(axis.ticks()).contains(label.x() + label.width() / 2);
  }

  private static ChartLayout.LaneBand lane(String name, double height, double scroll, Set<String> collapsed) {
    Items items = Items.of(List.of(Charts.item("a", Bounds.ofDays(0, 0), 1)));
    Chart chart = Chart.of(items, List.of(new Lane("l", name, 0x123456, Members.first(1))));
    var view = new Viewport(new Span(-10, 10), 1000, height, scroll, collapsed);
    return ChartLayout.of(chart, view, Charts.SIX_PIXELS, Charts.WORDS).lanes().getFirst();
  }

  @Test
  void theNameOfALaneIsBrokenInTwoWhereThereIsRoomElseCut() {
    String name = "Consultations of ministries of foreign affairs";
    List<TextLine> lines = lane(name, 600, 0, Set.of()).header().name();
    assertThat(lines).extracting(TextLine::text).containsExactly("Consultations of", "ministries of foreign a…");
    assertThat(lines.getFirst().box().overlaps(lines.getLast().box())).isFalse();
    assertThat(lines).allMatch(line -> line.box().right() < 190);
    assertThat(lane(name, 600, 0, Set.of("l")).header().name()).extracting(TextLine::text).containsExactly("Consultations of minist…");
  }

  @Test
  void theNameOfALaneStaysInSightWhileItIsScrolled() {
    ChartLayout.LaneBand still = lane("Lane", 120, 0, Set.of());
    ChartLayout.LaneBand scrolled = lane("Lane", 120, 20, Set.of());
    assertThat(scrolled.box().y()).isEqualTo(still.box().y() - 20);
    assertThat(scrolled.header().name().getFirst().baseline()).isEqualTo(still.header().name().getFirst().baseline());
  }

  @Test
  void theMarkOfALaneThatIsFoldedPointsToItsName() {
    Box open = lane("Lane", 600, 0, Set.of()).header().fold();
    Box folded = lane("Lane", 600, 0, Set.of("l")).header().fold();
    assertThat(open.width()).isGreaterThan(open.height());
    assertThat(folded.width()).isEqualTo(open.height());
    assertThat(folded.height()).isEqualTo(open.width());
  }

  @TestFactory
  Stream<DynamicTest> theOverviewNamesYearsApartAndCountsWhatThereIs() {
    return Seeds.each(30, random -> {
      Chart chart = Charts.random(random, 1 + random.nextInt(400));
      OverviewLayout layout = OverviewLayout.of(chart, 200 + random.nextInt(1_200), Charts.SIX_PIXELS, Charts.WORDS);
      assertApart(layout.years());
      assertThat(layout.years()).allMatch(year ->
          year.x() >= layout.scale().left() && year.box().right() <= layout.scale().right());
      assertThat(layout.bars()).isNotEmpty().allMatch(bar -> bar.bottom() == layout.base().y());
      assertThat(layout.bars().stream().mapToInt(bar -> chart.count(layout.scale().day(bar.x()), layout.scale().day(bar.x() + 8))).sum())
          .isEqualTo(chart.size());
      Span all = chart.extent();
      Box window = layout.window(all);
      assertThat(window.x()).isEqualTo(layout.scale().left());
      assertThat(window.width()).isEqualTo(layout.scale().width());
      Box least = layout.window(new Span(all.to() - 1e-3, all.to()));
      assertThat(least.width()).isEqualTo(4);
      assertThat(least.right()).isLessThanOrEqualTo(layout.scale().right() + 1);
    });
  }
}
