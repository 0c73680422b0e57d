package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.language.Language;
import entente.time.DateReader.Order;
import entente.time.Entered.NotUnderstood;
import entente.time.Entered.Sure;
import entente.time.Entered.Unsure;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateReaderTest {
  private static final long SEED = 1724;

  /// One row each: who comes first of day and month, what is typed, and what comes of it.
  @TestFactory
  Stream<DynamicTest> readsWhatPeopleTypeAndNeverGuesses() throws IOException {
    return Tsv.rows("entered.tsv").stream().map(row -> dynamicTest(row[0] + " \"" + row[1] + "\"", () ->
        assertThat(result(new DateReader(Language.ENGLISH, Order.valueOf(row[0])).read(row[1]))).isEqualTo(row[2] + "\t" + row[3])));
  }

  /// Of the words that dates are shown in, those that mean one date only.
  @TestFactory
  Stream<DynamicTest> readsTheWordsThatItSays() {
    List<String> dates = List.of("2025-11-04", "2025-05", "1992", "-0043-03-15", "-0043", "1992~", "2022-08?", "1992%",
        "2025-10-27/2025-10-28", "2025-10-30/2025-11-02", "2024-12-28/2025-01-03", "2022-08/2022-10", "1992/1995", "2011/2015-09",
        "2020/..", "2022-08/..", "2022-12-13/", "../1991", "/1991-08-25", "[2025-10-28,2025-11-04]", "[2025-09,2025-10,2025-11]",
        "{2020-05-05,2020-05-09}", "[2025-10-29..]", "[..1992]", "[2025-03-02..2025-03-05]", "[2022-08..2022-10]", "199X", "199X~",
        "1985-04-XX", "1985-XX-XX", "1985-XX", "1991-21", "1991-24", "2001-34", "2001-41", "2025-11-04T10:00:00", "2025-11-04T10:00:00Z",
        "2025-11-04T10:00:00-03:30");
    return Arrays.stream(Language.values()).flatMap(language -> dates.stream().map(date -> {
      String words = DateWords.in(language).words(Edtf.parse(date));
      return dynamicTest(words, () -> {
        Entered entered = new DateReader(language, Order.UNKNOWN).read(words);
        assertThat(readings(entered)).contains(Edtf.parse(date));
        assertThat(entered).isEqualTo(words.startsWith("до 1991") || words.startsWith("да 1991") ? entered
            : new Sure(Edtf.parse(date), words));
      });
    }));
  }

  @Test
  void saysWhatItHasReadInItsLanguage() {
    assertThat(new DateReader(Language.RUSSIAN, Order.UNKNOWN).read("c. Aug 2022"))
        .isEqualTo(new Sure(Edtf.parse("2022-08~"), "около августа 2022"));
    assertThat(new DateReader(Language.HINDI, Order.UNKNOWN).read("04/11/2025")).isEqualTo(new Unsure(List.of(
        new Sure(Edtf.parse("2025-11-04"), "4 नवंबर 2025"), new Sure(Edtf.parse("2025-04-11"), "11 अप्रैल 2025"))));
  }

  @Test
  void answersAnyMixtureOfWords() {
    var random = new Random(SEED);
    List<String> parts = List.of("4", "11", "2025", "1992", "25", "Nov", "ноября", "से", "तक", "до", "с", "по", "or", "and", "between", ",",
        "-", "–", "/", ".", "c.", "?", "~", "1990s", "Q2", "век", "BC", "unknown", "present", "before", "some day", "early", "Tue", "10:00",
        "2025-11-04", "45965", "spring", "XX", "(", "x", "0", "99999999999", "end unknown", "20th");
    for (int i = 0; i < 30_000; i++) {
      String text = random.ints(random.nextInt(1, 9), 0, parts.size()).mapToObj(parts::get)
          .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      for (Edtf date : readings(new DateReader(Language.ENGLISH, Order.UNKNOWN).read(text))) {
        assertThat(date.isReversed() && date instanceof EdtfInterval).as("seed %d: %s", SEED, text).isFalse();
      }
    }
  }

  @Test
  void aTextTooLongForADateIsNotReadAtAll() {
    assertThat(new DateReader(Language.ENGLISH, Order.UNKNOWN).read("1992 ".repeat(100_000))).isEqualTo(new NotUnderstood(200));
  }

  private static List<Edtf> readings(Entered entered) {
    return switch (entered) {
      case Sure sure -> List.of(sure.date());
      case Unsure(List<Sure> readings) -> readings.stream().map(Sure::date).toList();
      case NotUnderstood _ -> List.of();
    };
  }

  private static String result(Entered entered) {
    return switch (entered) {
      case Sure sure -> "sure\t" + sure.date();
      case Unsure(List<Sure> readings) -> "unsure\t" + readings.stream().map(s -> s.date().toString()).collect(Collectors.joining(" | "));
      case NotUnderstood(int position) -> "not\t" + position;
    };
  }
}
