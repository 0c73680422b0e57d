package entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import entente.time.ElapsedWords.Length;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedWordsTest {
  private static final ElapsedWords ENGLISH = ElapsedWords.in(Language.ENGLISH);

  private static Bounds bounds(String date) {
    return Edtf.parse(date).bounds(Reading.WITHIN, Bounds.PAST);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "2025-11-04; 2025-11-04; the same day", "2025-11-04; 2025-11-05; a day later", "2025-10-28; 2025-11-04; a week later",
      "2025-10-28; 2025-11-05; 8 days later", "2025-10-01; 2025-10-22; 3 weeks later", "2025-01-31; 2025-02-28; 4 weeks later",
      "2025-01-31; 2025-03-01; a month later", "2022-08-02; 2025-10-28; 3 years 3 months later", "2022-08-02; 2025-08-02; 3 years later",
      "2024-08-02; 2025-08-02; a year later", "1991-12-26; 2025-11-04; 34 years later", "2024-02-29; 2025-02-28; a year later",
      "2024-03-11/2024-03-13; 2024-03-14; a day later", "2024-03-11/2024-03-13; 2024-03-12; at the same time",
      "[2025-10-27,2025-10-28]; 2025-11-04; about a week later", "1992; 2005-03-01; about 13 years later",
      "[2025-10-27,2025-10-28]; [2025-10-27,2025-10-28]; about the same time",
      "2025-10; 2025-11-20; about a month later", "[..1991]; 2000-01-01; ''", "-4000; 2000; about '6,000 years later'",
      "Y-5000000000000000; Y5000000000000000; about '10,000,000,000,000,000 years later'",
      "Y-9000000000000000; Y9000000000000000; about '18,000,000,000,000,000 years later'",
      "Y-20000000000000000; Y20000000000000000; ''" // too far to count
  })
  void saysHowLongAfter(String first, String second, String words) {
    assertThat(ENGLISH.later(bounds(first), bounds(second), Length.FULL)).isEqualTo(words.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "ENGLISH; 2022-08-02; 2025-10-28; 3 years 3 months earlier; 3 y 3 m earlier",
      "RUSSIAN; 2022-08-02; 2025-10-28; за 3 года 3 месяца до этого; за 3 г. 3 мес. до этого",
      "RUSSIAN; 2020-06-01; 2025-06-01; за 5 лет до этого; за 5 л. до этого",
      "RUSSIAN; 2025-10-28; 2025-11-04; за неделю до этого; за 1 нед. до этого",
      "BELARUSIAN; 2022-08-02; 2025-10-28; за 3 гады 3 месяцы да гэтага; за 3 г. 3 мес. да гэтага",
      "HINDI; 2022-08-02; 2025-10-28; 3 साल 3 महीने पहले; 3 साल 3 माह पहले"
  })
  void saysHowLongBeforeInEveryLanguage(Language language, String first, String second, String full, String brief) {
    assertThat(ElapsedWords.in(language).earlier(bounds(first), bounds(second), Length.FULL)).isEqualTo(full);
    assertThat(ElapsedWords.in(language).earlier(bounds(first), bounds(second), Length.BRIEF)).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({"P1Y, every year, ежегодно", "P6M, every 6 months, раз в 6 месяцев", "P2Y, every 2 years, раз в 2 года",
      "P1Y6M, every 1 year 6 months, раз в 1 год 6 месяцев"})
  void saysHowOften(String period, String english, String russian) {
    assertThat(ENGLISH.every(period)).isEqualTo(english);
    assertThat(ElapsedWords.in(Language.RUSSIAN).every(period)).isEqualTo(russian);
  }

  @TestFactory
  Stream<DynamicTest> countsMonthsAsTheCalendarDoes() {
    var random = new SplittableRandom(7);
    return Stream.generate(() -> LocalDate.ofEpochDay(random.nextLong(-200_000, 200_000))).limit(50).map(from -> {
      LocalDate to = from.plusDays(random.nextInt(4000));
      return DynamicTest.dynamicTest(from + " to " + to, () -> {
        long months = from.until(to).toTotalMonths();
        long over = ChronoUnit.DAYS.between(from.plusMonths(months), to);
        long rounded = months > 0 && over >= 15 ? months + 1 : months;
        String words = ENGLISH.between(from.toEpochDay(), to.toEpochDay());
        if (rounded > 0 && rounded % 12 > 0 && rounded < 120) {
          assertThat(words).contains(rounded % 12 == 1 && rounded > 12 ? "1 month" : rounded == 1 ? "a month" : rounded % 12 + " months");
        }
        if (rounded >= 24 && rounded < 120) {
          assertThat(words).startsWith(rounded / 12 + " years");
        }
      });
    });
  }
}
