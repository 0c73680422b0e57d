package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.ChartItem.End;
import entente.time.Bounds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Where a picture is low, what is around the lanes makes room for several of them.
class LittleRoomTest {
  private static final Span WINDOW = new Span(0, 20_000);
  private static final List<Office> OFFICES =
      IntStream.range(0, 8).mapToObj(i -> new Office("o" + i, "Office " + i, i / 4, List.of(segment(i)))).toList();
  private static final Plot PLOT = new Plot("p", "Trade", "USD", List.of(), List.of());

  private static Office.Segment segment(int i) {
    return new Office.Segment("t" + i, "Holder", Bounds.ofDays(1_000, 9_000), End.KNOWN, End.KNOWN, false, Office.Kind.HELD);
  }

  private static Chart around(Chart chart) {
    return chart.with(new Scenery(OFFICES, "Offices", List.of(new EraBand("e", "Era", Bounds.ofDays(1_000, 9_000))), List.of(PLOT),
        Optional.empty()));
  }

  @TestFactory
  Stream<DynamicTest> namesAreShortenedToTheWidthTheUserGivesThem() {
    return Seeds.each(30, random -> {
      Items items = Charts.items(random, 40);
      Chart chart = around(Chart.of(items, IntStream.range(0, 3).mapToObj(lane -> new Lane("l" + lane,
          "A lane of a name ".repeat(random.nextInt(2)) + lane, Ink.JOINT, Members.first(items.size()))).toList()));
      double names = random.nextDouble(200);
      ChartLayout usual = layout(chart, new Viewport(WINDOW, 900, 1_600, 0, Set.of()));
      ChartLayout narrow = layout(chart, new Viewport(WINDOW, 900, 1_600, 0, 0, Set.of(), names));
      double left = narrow.scale().left();
      assertThat(left).isEqualTo(Math.ceil(Math.min(usual.scale().left(), Math.max(names, Sizes.GUTTER_LEAST))));
      assertThat(narrow.lanes()).flatExtracting(lane -> lane.header().name()).allMatch(line -> line.box().right() <= left);
      SceneryLayout.OfficesBand offices = narrow.scenery().offices().orElseThrow();
      assertThat(offices.name().box().right()).isLessThanOrEqualTo(left);
      assertThat(offices.offices()).flatExtracting(SceneryLayout.OfficeBox::name).allMatch(line -> line.box().right() <= left);
    });
  }

  /// Heights as in a window of 1024 by 600 at the usual size of text, of 1024 by 768 and of 1600 by 1000 at twice that size, and less.
  @TestFactory
  Stream<DynamicTest> threeLanesAreInSight() {
    return Seeds.each(20, random -> {
      Chart chart = around(Charts.random(random, 30 + random.nextInt(200)));
      for (int height : new int[] {200, 280, 330, 398, 560, 900}) {
        ChartLayout layout = Charts.layout(chart, WINDOW, 600, height, 0);
        assertThat(layout.lanes()).as("height %d", height).hasSizeGreaterThanOrEqualTo(3);
        assertThat(layout.lanes().get(2).header().name().getFirst().baseline()).as("height %d", height).isLessThan(layout.height());
      }
    });
  }

  @Test
  void whatMakesWayIsToldAndComesBackWhenItIsWanted() {
    Chart chart = around(Charts.random(new Random(3), 90));
    SceneryLayout low = Charts.layout(chart, WINDOW, 600, 200, 0).scenery();
    assertThat(low.withheld()).containsExactlyInAnyOrder(Scenery.Part.values());
    assertThat(Charts.layout(chart, WINDOW, 600, 2_000, 0).scenery().withheld()).isEmpty();
    Scenery makingWay = chart.scenery();
    Chart whole = chart.with(new Scenery(makingWay.offices(), makingWay.officesName(), makingWay.eras(), makingWay.plots(),
        makingWay.today(), /* isWhole= */ true));
    SceneryLayout all = Charts.layout(whole, WINDOW, 600, 200, 0).scenery();
    assertThat(all.withheld()).isEmpty();
    assertThat(all.offices().orElseThrow().offices()).hasSameSizeAs(OFFICES);
    assertThat(all.plots()).hasSize(1);
    assertThat(all.eras().getFirst().name()).isPresent();
  }

  @TestFactory
  Stream<DynamicTest> nothingStandsElsewhereWhenTheHeightThatIsKeptIsTaken() {
    return Seeds.each(40, random -> {
      Chart chart = around(Charts.random(random, 30 + random.nextInt(200)));
      double factor = 1 + random.nextInt(5) / 4.0;
      double height = (300 + random.nextInt(700)) / factor;
      double kept = (1 + random.nextInt(60)) / factor;
      ChartLayout whole = layout(chart, new Viewport(WINDOW, 600, height, kept, 40, Set.of(), 190));
      ChartLayout less = layout(chart, new Viewport(WINDOW, 600, height - kept, 40, Set.of()));
      assertThat(whole.stack()).isEqualTo(less.stack());
      assertThat(whole.marks()).containsAll(less.marks());
      assertThat(whole.labels()).containsAll(less.labels());
      assertThat(whole.scenery().offices()).isEqualTo(less.scenery().offices());
      assertThat(whole.scenery().plots()).hasSameSizeAs(less.scenery().plots());
      assertThat(whole.height() - less.height()).isCloseTo(kept, within(1.0));
    });
  }

  private static ChartLayout layout(Chart chart, Viewport view) {
    return ChartLayout.of(chart, view, Charts.SIX_PIXELS, Charts.WORDS);
  }

  @TestFactory
  Stream<DynamicTest> whateverStandsInFewerRowsIsThere() {
    return Seeds.each(20, random -> {
      Chart chart = Charts.random(random, 30 + random.nextInt(200)).filtered(item -> item % 3 > 0);
      ChartLayout layout = Charts.layout(chart, WINDOW, 600, 280, 0);
      double lower = Charts.layout(chart, WINDOW, 600, 280, 60).stack().height();
      Set<Integer> seen = new HashSet<>();
      for (double scroll = 0; scroll < lower; scroll += 60) {
        Charts.layout(chart, WINDOW, 600, 280, scroll).marks().forEach(mark -> mark.members().stream().forEach(seen::add));
      }
      assertThat(IntStream.range(0, chart.items().size()).filter(chart::shows).filter(item -> isIn(chart.items(), item)))
          .allMatch(seen::contains);
      assertThat(layout.marks()).allSatisfy(mark -> mark.members().stream().limit(1).forEach(item -> {
        Box row = layout.rowOf(item).orElseThrow();
        if (chart.lanesOf(item).size() == 1) {
          assertThat(mark.box().y() + mark.box().height() / 2).isBetween(row.y(), row.bottom());
        }
      }));
    });
  }

  private static boolean isIn(Items items, int item) {
    return items.isBar(item) ? items.first(item) < WINDOW.to() && items.last(item) > WINDOW.from()
        : WINDOW.from() <= items.anchor(item) && items.anchor(item) < WINDOW.to();
  }

  @Test
  void eachColourKeepsItsFirstOfficesAndTheirNumberIsSaid() {
    Chart chart = around(Charts.random(new Random(1), 90));
    SceneryLayout.OfficesBand band = Charts.layout(chart, WINDOW, 600, 420, 0).scenery().offices().orElseThrow();
    int shown = band.offices().size();
    assertThat(shown).isBetween(2, 7);
    assertThat(band.offices().stream().map(office -> office.office().id())).contains("o0", "o4").isSorted();
    assertThat(band.name().text()).isEqualTo("Offices " + shown + "/8");
    assertThat(Charts.layout(chart, WINDOW, 600, 900, 0).scenery().offices().orElseThrow().name().text()).isEqualTo("Offices");
  }

  @Test
  void aLineOfFiguresIsShownWhereThereIsRoomForIt() {
    Chart chart = around(Charts.random(new Random(1), 90));
    assertThat(Charts.layout(chart, WINDOW, 600, 398, 0).scenery().plots()).isEmpty();
    assertThat(Charts.layout(chart, WINDOW, 600, 900, 0).scenery().plots()).hasSize(1);
  }
}
