package entente.chart;

import static entente.chart.Charts.layout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Rows are dealt from what passes, and what is looked at stays where it is.
class DealingTest {

  /// A chart made of nothing but those is dealt by first fit and in turn, as `IndexTest` shows.
  @TestFactory
  Stream<DynamicTest> whatPassesStandsAsIfNothingElseWereThere() {
    return Seeds.each(40, random -> {
      Chart whole = Charts.random(random, 1 + random.nextInt(2_000));
      int step = 1 + random.nextInt(9);
      Chart filtered = whole.filtered(item -> item % step == 0);
      List<Lane> lanes = whole.lanes().stream().map(lane -> lane.with(Members.of(lane.members().stream().filter(i -> i % step == 0))))
          .filter(lane -> lane.members().size() > 0).toList();
      Chart alone = Chart.of(whole.items(), lanes);
      assertThat(rows(filtered)).isEqualTo(rows(alone)).isEqualTo(rows(whole.filtered(item -> item % step == 0)));
      assertThat(filtered.lanes()).isEqualTo(alone.lanes());
      assertThat(filtered.size()).isEqualTo(alone.size());
      assertThat(filtered.lanesLeftOut()).isEqualTo(whole.lanes().size() - lanes.size());
    });
  }

  private static Map<String, Integer> rows(Chart chart) {
    Map<String, Integer> rows = new HashMap<>();
    for (Chart.Band band : chart.bands()) {
      IntStream.range(0, chart.items().size()).forEach(item -> rows.put(band.lane().id() + " " + item, band.rows().rowOf(item)));
    }
    return rows;
  }

  @Test
  void lanesInWhichNothingPassesAreLeftOutAndCounted() {
    Chart whole = Charts.random(new Random(1), 30);
    Chart chart = whole.filtered(item -> item % 3 == 1 && item % 7 > 2);
    assertThat(chart.lanes()).extracting(Lane::id).containsExactly("1");
    assertThat(chart.lanesLeftOut()).isEqualTo(2);
    assertThat(chart.filtered(item -> item < 0).lanesLeftOut()).isEqualTo(3);
    assertThat(whole.lanesLeftOut()).isZero();
    assertThat(layout(chart, chart.extent()).scale().left()).as("where days begin").isEqualTo(layout(whole, chart.extent()).scale().left());
  }

  @TestFactory
  Stream<DynamicTest> theWayToAnotherPictureLeadsFromWhereThingsWereToWhereTheyWillBe() {
    return Seeds.each(40, random -> {
      Chart whole = Charts.random(random, 20 + random.nextInt(200));
      var window = new Span(random.nextDouble(10_000), 20_000);
      ChartLayout from = layout(whole.filtered(item -> item % 5 > 0), window, 1000, 500, random.nextInt(60));
      ChartLayout to = layout(whole.filtered(item -> item % 3 > 0), window, 1000, 500, random.nextInt(60));
      var passage = new Passage(from, to);
      assertThat(passage.at(1)).isEqualTo(to);
      Map<String, Box> before = places(from);
      Map<String, Box> after = places(to);
      Map<String, Box> first = places(passage.at(0));
      Map<String, Box> half = places(passage.at(0.5));
      before.keySet().retainAll(after.keySet());
      before.forEach((item, box) -> {
        Box then = after.getOrDefault(item, box);
        assertThat(first.get(item)).as("at first").isEqualTo(new Box(then.x(), box.y(), box.width(), box.height()));
        assertThat(half.getOrDefault(item, box).y()).as("half way").isCloseTo((box.y() + then.y()) / 2, within(0.51));
      });
      labelsGoAlong(passage.at(0), to);
      var back = new Passage(passage.at(0.5), from);
      assertThat(places(back.at(0)).entrySet()).filteredOn(place -> before.containsKey(place.getKey()))
          .allSatisfy(place -> assertThat(place.getValue().y()).isEqualTo(half.getOrDefault(place.getKey(), place.getValue()).y()));
    });
  }

  private static void labelsGoAlong(ChartLayout first, ChartLayout to) {
    for (int i = 0; i < to.labels().size(); i++) {
      ChartLayout.Label now = first.labels().get(i);
      ChartLayout.Label then = to.labels().get(i);
      int mark = IntStream.range(0, to.marks().size())
          .filter(m -> to.marks().get(m) instanceof Mark.Single single && single.item() == then.item()
              && Math.abs(single.box().y() - then.box().y()) < Sizes.ROW_LEAST / 2).findFirst().orElse(-1);
      if (mark >= 0) {
        assertThat(now.baseline() - then.baseline()).isEqualTo(first.marks().get(mark).box().y() - to.marks().get(mark).box().y());
      }
    }
  }

  /// Of the items that stand alone, by lane.
  private static Map<String, Box> places(ChartLayout layout) {
    Map<String, Box> places = new HashMap<>();
    List<Chart.Band> bands = layout.chart().bands();
    for (int i = 0; i < layout.marks().size(); i++) {
      if (layout.marks().get(i) instanceof Mark.Single single) {
        long same = layout.marks().stream().filter(m -> m instanceof Mark.Single other && other.item() == single.item()).count();
        boolean isInOneLane = bands.stream().filter(band -> band.rows().rowOf(single.item()) >= 0).count() == 1 && same == 1;
        if (isInOneLane) {
          places.put(layout.chart().items().id(single.item()), single.box());
        }
      }
    }
    return places;
  }

  @TestFactory
  Stream<DynamicTest> whatIsSelectedStaysWhereItIs() {
    return Seeds.each(40, random -> {
      Chart whole = high(random);
      ChartLayout before = scrolled(whole, random);
      Chart next = whole.filtered(item -> item % 4 > 0);
      List<Integer> inSight = before.marks().stream().filter(mark -> before.laneAt(mark.box().y() + mark.box().height() / 2).isPresent())
          .flatMap(mark -> mark.members().stream().boxed()).filter(next::shows).toList();
      int selected = inSight.get(random.nextInt(inSight.size()));
      Anchor anchor = Anchor.of(before, OptionalInt.of(selected), next).orElseThrow();
      assertThat(anchor.item()).hasValue(selected);
      ChartLayout after = layout(next, new Span(0, 20_000), 1000, 260, scroll(anchor, next));
      assertThat(rowOf(after, selected, anchor)).isEqualTo(anchor.y());
      assertThat(before.marks()).filteredOn(mark -> mark.holds(selected))
          .anySatisfy(mark -> assertThat(anchor.y()).isCloseTo(mark.box().y() + mark.box().height() / 2, within(1.0)));
    });
  }

  @TestFactory
  Stream<DynamicTest> elseWhatStandsInTheMiddleStays() {
    return Seeds.each(40, random -> {
      Chart whole = high(random);
      ChartLayout before = scrolled(whole, random);
      Chart next = whole.filtered(item -> item % 2 > 0);
      OptionalInt gone = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(0);
      Anchor anchor = Anchor.of(before, gone, next).orElseThrow();
      assertThat(next.shows(anchor.item().orElseThrow())).isTrue();
      assertThat(anchor.y()).isBetween(before.stack().top(), before.height());
      ChartLayout after = layout(next, new Span(0, 20_000), 1000, 260, scroll(anchor, next));
      assertThat(rowOf(after, anchor.item().getAsInt(), anchor)).isEqualTo(anchor.y());
    });
  }

  @Test
  void whereNothingThereStaysTheLaneDoes() {
    Chart whole = high(new Random(3));
    Chart even = whole.filtered(item -> item % 2 == 0);
    ChartLayout before = layout(even, new Span(0, 20_000), 1000, 260, 150);
    Chart odd = whole.filtered(item -> item % 2 == 1);
    Anchor anchor = Anchor.of(before, OptionalInt.empty(), odd).orElseThrow();
    assertThat(anchor.item()).isEmpty();
    ChartLayout after = layout(odd, new Span(0, 20_000), 1000, 260, scroll(anchor, odd));
    assertThat(after.topOf(anchor.lane())).isEqualTo(Optional.of(anchor.y()));
  }

  /// More lanes than are in sight.
  private static Chart high(Random random) {
    Items items = Charts.items(random, 200 + random.nextInt(400));
    return Chart.of(items, IntStream.range(0, 9).mapToObj(lane -> new Lane("l" + lane, "Lane " + lane, Ink.JOINT,
        Members.of(IntStream.range(0, items.size()).filter(item -> item / 4 % 9 == lane || item % 31 == lane)))).toList());
  }

  private static ChartLayout scrolled(Chart chart, Random random) {
    ChartLayout above = layout(chart, new Span(0, 20_000), 1000, 260, 0);
    assertThat(above.contentHeight()).isGreaterThan(above.room());
    return layout(chart, new Span(0, 20_000), 1000, 260, random.nextDouble(above.contentHeight() - above.room()));
  }

  /// Wherever the picture is scrolled to before.
  private static double scroll(Anchor anchor, Chart next) {
    double scroll = anchor.scroll(layout(next, new Span(0, 20_000), 1000, 260, 0));
    assertThat(anchor.scroll(layout(next, new Span(0, 20_000), 1000, 260, 35))).isEqualTo(scroll);
    return scroll;
  }

  private static double rowOf(ChartLayout layout, int item, Anchor anchor) {
    Box row = layout.rowOf(item, anchor.lane()).orElseThrow();
    return row.y() + row.height() / 2;
  }
}
