package entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final long SEED = 20251104;
  private static final int FAR = 10_000_000;

  @Test
  void dayZeroIsTheFirstOfJanuary1970() {
    assertThat(Days.of(1970, 1, 1)).isZero();
    assertThat(Days.of(2025, 11, 4)).isEqualTo(20_396);
    assertThat(Days.of(0, 3, 1)).isEqualTo(-719_468);
  }

  @Test
  void randomDaysAgreeWithTheLibrary() {
    var random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      LocalDate expected = LocalDate.ofEpochDay(random.nextLong(-4_000_000, 4_000_000));
      assertThat(Days.of(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()))
          .as("seed %d, %s", SEED, expected).isEqualTo(expected.toEpochDay());
      assertThat(Days.date(expected.toEpochDay())).as("seed %d, %s", SEED, expected)
          .isEqualTo(EdtfDate.of(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
    }
  }

  @Test
  void monthsOfTwoCyclesHaveTheLengthTheLibrarySays() {
    for (int year = -400; year <= 2400; year++) {
      assertThat(Days.isLeap(year)).as("%d", year).isEqualTo(Year.isLeap(year));
      for (int month = 1; month <= 12; month++) {
        LocalDate end = YearMonth.of(year, month).atEndOfMonth();
        assertThat(Days.lengthOfMonth(year, month)).as("%d-%d", year, month).isEqualTo(end.getDayOfMonth());
        assertThat(Days.of(year, month, end.getDayOfMonth())).as("%s", end).isEqualTo(end.toEpochDay());
        assertThat(Days.date(end.toEpochDay() + 1).day()).as("the day after %s", end).isEqualTo(1);
      }
    }
  }

  @Test
  void farYearsComeBackAndFollowOnOneAnother() {
    var random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      long year = random.nextLong(-FAR, FAR + 1);
      int month = random.nextInt(1, 13);
      int day = random.nextInt(1, Days.lengthOfMonth(year, month) + 1);
      long epochDay = Days.of(year, month, day);
      assertThat(Days.date(epochDay)).as("seed %d", SEED).isEqualTo(EdtfDate.of(year, month, day));
      assertThat(Days.of(year + 1, 1, 1) - Days.of(year, 1, 1)).as("length of %d", year).isEqualTo(Days.isLeap(year) ? 366 : 365);
    }
  }

  @Test
  void yearsAtTheLimitDoNotOverflow() {
    assertThat(Days.of(Days.YEAR_LIMIT, 12, 31)).isGreaterThan(Days.of(Days.YEAR_LIMIT - 1, 12, 31));
    assertThat(Days.of(-Days.YEAR_LIMIT, 1, 1)).isLessThan(Days.of(1 - Days.YEAR_LIMIT, 1, 1));
    assertThat(Days.date(Days.of(Days.YEAR_LIMIT, 12, 31))).isEqualTo(EdtfDate.of(Days.YEAR_LIMIT, 12, 31));
  }
}
