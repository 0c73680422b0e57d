package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.time.Bounds;
import entente.time.Days;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times of any length, anywhere on the line.
class FarTest {
  /// From a day to 1e18 days, anywhere.
  private static Span anywhere(Random random) {
    double days = Math.pow(10, random.nextDouble(18));
    double from = Math.pow(10, random.nextDouble(18.6)) * (random.nextBoolean() ? 1 : -1);
    return new Span(from, from + days);
  }

  private static void assertDrawable(Span span) {
    assertThat(span.from()).isBetween(-(double) Days.FARTHEST, span.to());
    assertThat(span.to()).isLessThanOrEqualTo(Days.FARTHEST);
    double pixel = span.days() / 4_000;
    assertThat(span.from() + pixel).isGreaterThan(span.from());
    assertThat(span.to() - pixel).isLessThan(span.to());
  }

  @TestFactory
  Stream<DynamicTest> ticksEndAndAreFewAndAscend() {
    return Seeds.each(2_000, random -> {
      Scale scale = new Scale(anywhere(random), 100, 200 + random.nextInt(1_800));
      Ticks ticks = Ticks.of(scale, 72, Charts.SIX_PIXELS, Charts.WORDS);
      assertDrawable(scale.span());
      assertThat(ticks.marks()).hasSizeBetween(1, 60);
      for (List<Ticks.Tick> all : List.of(ticks.marks(), ticks.contexts())) {
        for (int i = 1; i < all.size(); i++) { // the first may begin before what is in sight
          assertThat(all.get(i).day()).isGreaterThan(all.get(i - 1).day()).isBetween(scale.span().from(), scale.span().to());
        }
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"-1e300, 1e300", "1e300, 1e301", "-1.7e308, 1.7e308", "9.2e18, 9.3e18", "-9.3e18, -9.2e18", "3.6e18, 3.6e18", "5, 5", "4, -4",
      "-Infinity, Infinity", "0, 1e19", "1e18, 1000000000000000001"})
  void theNearestStretchThatCanBeDrawnIsFound(double from, double to) {
    Span drawable = new Span(from, to).drawable();
    assertDrawable(drawable);
    assertThat(drawable.drawable()).isEqualTo(drawable);
  }

  @Test
  void whatCanBeDrawnStaysAsItIs() {
    var span = new Span(20_396.25, 20_397.5);
    assertThat(span.drawable()).isSameAs(span);
  }

  private static long farDay(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Days.LAST;
      case 1 -> Days.FIRST;
      case 2, 3 -> random.nextLong(20_000);
      default -> (long) (Math.pow(10, random.nextDouble(18.5)) * (random.nextBoolean() ? 1 : -1));
    };
  }

  private static ChartItem item(Random random, int i) {
    long[] days = LongStream.range(0, 4).map(_ -> farDay(random)).sorted().toArray();
    if (random.nextInt(4) == 0) {
      days[0] = Bounds.PAST;
    }
    if (random.nextInt(4) == 0) {
      days[3] = Bounds.FUTURE;
    }
    Bounds bounds = random.nextBoolean() ? new Bounds(days[0], days[1], days[2], days[3]) : new Bounds(days[0], days[3], days[0], days[3]);
    return new ChartItem("i" + i, "Item " + i, bounds, End.values()[random.nextInt(3)], End.values()[random.nextInt(3)], false,
        ChartItem.Form.DISC, ChartItem.Standing.HELD, Ink.JOINT, 1,
        random.nextInt(3) == 0 ? List.of(Bounds.ofDays(days[1], days[2])) : List.of());
  }

  private static Chart chart(Random random) {
    int count = 1 + random.nextInt(60);
    Chart chart = Charts.chart(IntStream.range(0, count).mapToObj(i -> item(random, i)).toList());
    List<EraBand> eras = List.of(new EraBand("e", "Era", item(random, 0).bounds()));
    List<Office.Segment> segments = IntStream.range(0, 4).mapToObj(i -> new Office.Segment("s" + i, "Holder", item(random, i).bounds(),
        End.KNOWN, End.KNOWN, false, Office.Kind.HELD)).toList();
    return chart.with(new Scenery(List.of(new Office("o", "Office", Ink.JOINT, segments)), "Offices", eras, List.of(),
        Optional.of(new Scenery.Today(20_000, "today"))));
  }

  /// All numbers that are anywhere in a layout.
  private static void numbers(Object value, List<Double> into) throws ReflectiveOperationException {
    switch (value) {
      case Double number -> into.add(number);
      case Optional<?> optional when optional.isPresent() -> numbers(optional.get(), into);
      case Iterable<?> all -> {
        for (Object one : all) {
          numbers(one, into);
        }
      }
      case Record parts when parts.getClass().getPackage().equals(ChartLayout.class.getPackage()) -> {
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
          part.getAccessor().setAccessible(true);
          numbers(part.getAccessor().invoke(parts), into);
        }
      }
      default -> { }
    }
  }

  @TestFactory
  Stream<DynamicTest> layoutsHaveFiniteNumbersOnly() {
    return Seeds.each(400, random -> {
      Chart chart = chart(random);
      assertDrawable(chart.extent());
      for (Span span : List.of(anywhere(random), chart.extent(), chart.extent().zoomed(4, 0), new Span(random.nextInt(20_000), 20_400))) {
        Set<String> collapsed = random.nextInt(4) == 0 ? Set.of("l") : Set.of();
        ChartLayout layout = ChartLayout.of(chart, new Viewport(span, 300 + random.nextInt(1_500), 900, 0, collapsed),
            Charts.SIX_PIXELS, Charts.WORDS);
        List<Double> numbers = new ArrayList<>();
        numbers(layout, numbers);
        assertThat(numbers).hasSizeGreaterThan(20).allMatch(Double::isFinite);
        Chart.Tally tally = layout.tally();
        assertThat(tally.shown() + tally.before() + tally.after() + tally.far()).isEqualTo(chart.size());
        assertThat(List.of(tally.shown(), tally.before(), tally.after(), tally.far())).allMatch(count -> count >= 0);
      }
      List<Double> numbers = new ArrayList<>();
      numbers(OverviewLayout.of(chart, 1_200, Charts.SIX_PIXELS, Charts.WORDS), numbers);
      assertThat(numbers).allMatch(Double::isFinite);
    });
  }

  @Test
  void whatIsTooFarAwayIsCountedAsThatAndLeavesTheRestInSight() {
    Chart chart = Charts.chart(List.of(Charts.day("now", 18_262), Charts.item("far", new Bounds(Days.LAST, Bounds.FUTURE, Days.LAST,
        Bounds.FUTURE), 1), Charts.item("past", new Bounds(Bounds.PAST, Days.FIRST, Bounds.PAST, Days.FIRST), 1)));
    assertThat(chart.extent().days()).isLessThan(100);
    assertThat(chart.tally(chart.extent())).isEqualTo(new Chart.Tally(1, 0, 0, 0, 2));
    assertThat(chart.items().isDrawable(0)).isTrue();
    assertThat(chart.items().isDrawable(1)).isFalse();
    assertThat(chart.reach(Members.of(1))).isEmpty();
    assertThat(chart.reach(Members.first(3))).contains(chart.reach(Members.of(0)).orElseThrow());
  }
}
