package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static final double ROOM = 72;

  private static Ticks ticks(double from, double days) {
    return Ticks.of(new Scale(new Span(from, from + days), 100, 900), ROOM, Charts.SIX_PIXELS, Charts.WORDS);
  }

  @TestFactory
  Stream<DynamicTest> standOnTrueCalendarDaysWithRoomBetween() {
    return LongStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      double days = Math.pow(10, random.nextDouble(0.5, 6));
      double from = random.nextDouble(-700_000, 700_000);
      Ticks ticks = ticks(from, days);
      List<LocalDate> dates = ticks.marks().stream().map(t -> LocalDate.ofEpochDay((long) t.day())).toList();
      assertThat(ticks.marks().getFirst().day()).isLessThanOrEqualTo(from);
      for (int i = 1; i < dates.size(); i++) {
        double pixels = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)) * 900 / days;
        assertThat(pixels).isGreaterThan(ROOM * 0.8); // a month may be three days shorter than another
      }
      boolean manyDaysApart = dates.size() > 1 && ChronoUnit.DAYS.between(dates.get(0), dates.get(1)) >= 28;
      assertThat(dates).allMatch(date -> !manyDaysApart || date.getDayOfMonth() == 1);
    }));
  }

  @ParameterizedTest
  @CsvSource({
      "2025-11-01, 8, '1,2,3,4,5,6,7,8,9', 'November 2025'",
      "2025-01-01, 360, 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec', '2025'",
      "2000-01-01, 3652, '2000,2001,2002,2003,2004,2005,2006,2007,2008,2009', ''",
      "1900-01-01, 36524, '1900,1910,1920,1930,1940,1950,1960,1970,1980,1990', ''"
  })
  void sayTheYearAtEveryZoom(LocalDate from, double days, String marks, String contexts) {
    Ticks ticks = ticks((double) from.toEpochDay(), days);
    assertThat(ticks.marks()).extracting(Ticks.Tick::label).startsWith(marks.split(","));
    assertThat(ticks.contexts()).extracting(Ticks.Tick::label).containsSequence(contexts.isEmpty() ? new String[0] : contexts.split(","));
  }

  @TestFactory
  Stream<DynamicTest> standOnRoundYearsAsPeopleCountThem() {
    return Seeds.each(60, random -> {
      double days = Math.pow(10, random.nextDouble(5.3, 8));
      double from = random.nextDouble(-40_000_000, 2_000_000);
      List<Ticks.Tick> marks = ticks(from, days).marks();
      long step = Math.round((marks.get(2).day() - marks.get(1).day() + marks.get(1).day() - marks.get(0).day()) / 2 / 365.2425);
      for (Ticks.Tick tick : marks) {
        LocalDate date = LocalDate.ofEpochDay((long) tick.day());
        assertThat(date.getDayOfYear()).isEqualTo(1);
        long counted = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        assertThat(counted == 1 || counted % (step < 2 ? 1 : Math.max(1, roundedDown(step))) == 0).as("%s of %s", counted, step).isTrue();
        assertThat(tick.label().replace(",", "")).isEqualTo(date.getYear() > 0 ? counted + "" : counted + " BC");
      }
    });
  }

  /// 1, 2 or 5 with noughts.
  private static long roundedDown(long step) {
    long power = (long) Math.pow(10, Math.floor(Math.log10((double) (step + 1))));
    long lead = (step + 1) / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  @Test
  void reachMillionsOfYears() {
    Ticks ticks = ticks(-5.04e12, 5.04e12);
    assertThat(ticks.marks()).hasSizeBetween(3, 14);
    assertThat(ticks.marks()).extracting(Ticks.Tick::label).contains("10 bn BC", "2 bn BC", "1");
  }
}
