package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.chart.ChartLayout.Label;
import entente.chart.Office.Kind;
import entente.chart.Office.Segment;
import entente.time.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What of a picture is pale because it is later than a day.
class VeilTest {
  private static final Span WINDOW = new Span(0, 1_000);
  private static final long DAY = 500;

  private static ChartLayout layout(ChartItem... items) {
    return Charts.layout(Charts.chart(List.of(items)), WINDOW);
  }

  /// How much of a rectangle is pale, from 0 to 1.
  private static double pale(ChartLayout layout, Box box) {
    double pale = Veil.over(layout, DAY).stream().filter(box::overlaps).mapToDouble(veil ->
        (Math.min(veil.right(), box.right()) - Math.max(veil.x(), box.x()))
            * (Math.min(veil.bottom(), box.bottom()) - Math.max(veil.y(), box.y()))).sum();
    return pale / (box.width() * box.height());
  }

  private static Box glyph(ChartLayout layout) {
    return layout.marks().getFirst().box();
  }

  private static Box name(ChartLayout layout) {
    return layout.labels().getFirst().box();
  }

  @Test
  void whatIsOnTheDayItselfIsNotLater() {
    ChartLayout layout = layout(Charts.day("a", DAY));
    assertThat(glyph(layout).right()).isGreaterThan(layout.scale().x(DAY + 1));
    assertThat(pale(layout, glyph(layout))).isZero();
    assertThat(pale(layout, name(layout))).isZero();
    assertThat(pale(layout, new Box(name(layout).right() + 1, name(layout).y(), 9, 9))).as("what is beside it").isEqualTo(1);
  }

  @Test
  void whatIsTheNextDayIsLaterWhereverItIsDrawn() {
    ChartLayout next = layout(Charts.day("a", DAY + 1));
    assertThat(glyph(next).x()).isLessThan(next.scale().x(DAY + 1));
    assertThat(pale(next, glyph(next))).isEqualTo(1);
    ChartLayout last = Charts.layout(Charts.chart(List.of(Charts.day("a", DAY + 1))), new Span(0, DAY + 10));
    assertThat(name(last).right()).isLessThan(last.scale().x(DAY));
    assertThat(pale(last, name(last))).isEqualTo(1);
  }

  @Test
  void theNameOfAnEarlierEventIsWhole() {
    ChartLayout layout = layout(Charts.day("a", DAY - 20));
    assertThat(name(layout).right()).isGreaterThan(layout.scale().x(DAY + 1));
    assertThat(pale(layout, name(layout))).isZero();
  }

  @Test
  void aBarIsPaleFromTheEndOfTheDayOnButNotItsName() {
    ChartLayout layout = layout(Charts.item("a", Bounds.ofDays(DAY - 10, DAY + 300), 1));
    Box bar = glyph(layout);
    double end = Math.rint(layout.scale().x(DAY + 1));
    assertThat(pale(layout, name(layout))).isZero();
    assertThat(name(layout).right()).isBetween(end, bar.right() - 50);
    assertThat(pale(layout, new Box(bar.x(), bar.y(), end - bar.x(), bar.height()))).isZero();
    assertThat(pale(layout, new Box(name(layout).right(), bar.y(), bar.right() - name(layout).right(), bar.height()))).isEqualTo(1);
  }

  private static ChartLayout days(long from, int count) {
    return layout(IntStream.range(0, count).mapToObj(i -> Charts.day("i" + i, from + i)).toArray(ChartItem[]::new));
  }

  @Test
  void aClusterIsPaleOnlyIfAllItsMembersAreLater() {
    ChartLayout some = days(DAY, 5);
    assertThat(some.marks()).first().isInstanceOf(Mark.Cluster.class);
    assertThat(pale(some, glyph(some))).isZero();
    ChartLayout later = days(DAY + 1, 5);
    assertThat(pale(later, glyph(later))).isEqualTo(1);
    ChartLayout strip = days(DAY - 50, 200);
    assertThat(((Mark.Cluster) strip.marks().getFirst()).density().size()).isPositive();
    assertThat(pale(strip, glyph(strip))).isBetween(0.5, 0.8);
  }

  private static ChartLayout holders(Segment... segments) {
    Scenery scenery = new Scenery(List.of(new Office("o", "Office", Ink.JOINT, List.of(segments))), "Offices",
        List.of(new EraBand("e", "An era with a rather long name", Bounds.ofDays(DAY - 30, 900))), List.of(),
        Optional.of(new Scenery.Today(DAY + 350, "today")));
    return Charts.layout(Charts.chart(List.of(Charts.day("a", 100))).with(scenery), WINDOW);
  }

  @Test
  void namesInOfficeAndOfErasThatHadBegunAreWhole() {
    ChartLayout layout = holders(
        new Segment("p", "President Longname", Bounds.ofDays(DAY - 30, 700), End.KNOWN, End.KNOWN, false, Kind.HELD),
        new Segment("q", "Next", Bounds.ofDays(701, 900), End.KNOWN, End.KNOWN, false, Kind.HELD));
    List<Box> names = layout.scenery().texts().map(TextLine::box).toList();
    assertThat(names).hasSize(4).extracting(box -> pale(layout, box)).containsExactly(0.0, 1.0, 0.0, 1.0);
    assertThat(names.stream().filter(box -> box.x() < layout.scale().x(DAY) && box.right() > layout.scale().x(DAY + 1))).hasSize(2);
  }

  @Test
  void whereAllInSightIsLaterNoNameInOfficeStandsOut() {
    Scenery scenery = new Scenery(List.of(new Office("o", "Office", Ink.JOINT, List.of(
        new Segment("p", "President", Bounds.ofDays(DAY - 30, DAY + 900), End.KNOWN, End.KNOWN, false, Kind.HELD)))), "Offices",
        List.of(), List.of(), Optional.empty());
    ChartLayout layout = Charts.layout(Charts.chart(List.of(Charts.day("a", 100))).with(scenery), new Span(DAY + 100, DAY + 800));
    Box name = layout.scenery().offices().orElseThrow().offices().getFirst().segments().getFirst().name().orElseThrow().box();
    assertThat(pale(layout, name)).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> nothingOfTheAxisIsPaleAndNothingTwice() {
    return Seeds.each(20, random -> {
      Chart chart = Charts.random(new Random(random.nextLong()), 300);
      ChartLayout layout = Charts.layout(chart, new Span(0, 20_000), 900, 330, random.nextInt(60));
      long day = random.nextLong(20_000);
      List<Box> veil = Veil.over(layout, day);
      double end = Math.rint(layout.scale().x(day + 1.0));
      assertThat(veil).noneMatch(layout.axis().box()::overlaps).allMatch(box -> box.x() >= layout.scale().left());
      for (int i = 0; i < veil.size(); i++) {
        Box one = veil.get(i);
        assertThat(veil.subList(i + 1, veil.size())).noneMatch(other -> one.overlaps(other) && one.x() >= end);
      }
      var lanes = new Box(layout.scale().left(), layout.stack().top(), layout.scale().width(), layout.room());
      for (Label label : layout.labels()) {
        boolean isLater = layout.chart().items().first(label.item()) > day;
        if (lanes.contains(label.box().x(), label.box().y()) && label.box().bottom() <= lanes.bottom()) {
          assertThat(veil.stream().anyMatch(label.box()::overlaps)).isEqualTo(isLater);
        }
      }
    });
  }
}
