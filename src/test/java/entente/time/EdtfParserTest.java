package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.time.EdtfException.Expected;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdtfParserTest {
  private static final long KNOWN_UNTIL = Days.of(2025, 11, 30);

  @TestFactory
  Stream<DynamicTest> readsWithItsBoundsUnderEachReading() throws IOException {
    return Tsv.rows("valid.tsv").stream().map(row -> dynamicTest(row[0], () -> {
      Edtf date = Edtf.parse(row[0]);
      for (Reading reading : Reading.values()) {
        assertThat(words(date.bounds(reading, KNOWN_UNTIL))).as(reading.name()).isEqualTo(row[1 + reading.ordinal()]);
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> writesWhatItRead() throws IOException {
    return Tsv.rows("valid.tsv").stream().map(row -> dynamicTest(row[0], () -> {
      Edtf date = Edtf.parse(row[0]);
      assertThat(date).hasToString(row[0]);
      assertThat(Edtf.parse(date.toString())).isEqualTo(date);
    }));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhereItStopsBeingADate() throws IOException {
    return Tsv.rows("invalid.tsv").stream().map(row -> dynamicTest("\"" + row[0] + "\"", () ->
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(row[0])).satisfies(e -> {
          assertThat(e.expected()).isEqualTo(Expected.valueOf(row[2]));
          assertThat(e.position()).isEqualTo(Integer.parseInt(row[1]));
        })));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheExamplesOfTheSpecification() throws IOException {
    Set<String> read = Set.of("Date", "Time interval", "Qualification of a date (complete)", "Extended interval: open end",
        "Extended interval: open start", "Extended interval: unknown end", "Extended interval: unknown start",
        "Negative calendar year", "One of a set", "All members of a set");
    return Tsv.shared("spec-examples.tsv", rows -> rows.filter(row -> read.contains(row[3]))
        .map(row -> dynamicTest(row[1], () -> checkExtremes(row[1], row[6], row[7]))));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheSharedRows() throws IOException {
    List<String> read = List.of("L0.date.", "L0.interval", "L1.qualified", "L1.interval.", "L2.set.");
    Set<String> readToo = Set.of("L1.negative-year", "L1.negative-year.year-month", "L1.negative-year.date",
        "L1.negative-year.qualified", "L1.negative-year.interval");
    return Tsv.shared("valid.tsv", rows -> rows
        .filter(row -> readToo.contains(row[2]) || read.stream().anyMatch(row[2]::startsWith))
        .filter(row -> !row[2].endsWith(".unspecified-member"))
        .map(row -> dynamicTest(row[0], () -> checkExtremes(row[0], row[6], row[7]))));
  }

  @TestFactory
  Stream<DynamicTest> refusesTheSharedInvalidRows() throws IOException {
    String neededByDossiers = "range endpoints of different precision"; // as in [1992-04-17..2025]
    return Tsv.shared("invalid.tsv", rows -> rows
        .filter(row -> row[1].equals("invalid") && !row[3].equals(neededByDossiers))
        .map(row -> dynamicTest("\"" + row[0] + "\"", () -> assertThatExceptionOfType(EdtfException.class).isThrownBy(() ->
            Edtf.parse(unescaped(row[0]))))));
  }

  @Test
  void readingIsNotTrimmedAndASurrogatePairIsNoDigit() {
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("2025\n"));
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("2025\0"));
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("202\uD835\uDFD3"));
  }

  @Test
  void tellsWhetherAnyPartIsQualified() {
    assertThat(Stream.of("1992~", "1992?/1995", "1992/1995%", "1992~/..", "/1991?", "[1992,1993~]", "{1992..1993?}"))
        .allMatch(text -> Edtf.parse(text).isQualified());
    assertThat(Stream.of("1992", "1992/1995", "1992/", "../1991", "[1992,1993]", "{1992..}"))
        .noneMatch(text -> Edtf.parse(text).isQualified());
  }

  @Test
  void anIntervalWrittenBackwardsSaysSo() {
    assertThat(interval("1886-07-27/1886-07-22").isReversed()).isTrue();
    assertThat(interval("1886-07-27/1886-07-22").inOrder()).hasToString("1886-07-22/1886-07-27");
    assertThat(Stream.of("1886-07-22/1886-07-27", "1886-07/1886", "1886/1886-07", "1886/..", "/1886"))
        .noneMatch(text -> interval(text).isReversed());
  }

  private static EdtfInterval interval(String text) {
    return (EdtfInterval) Edtf.parse(text);
  }

  private static void checkExtremes(String text, String earliest, String latest) {
    Edtf date = Edtf.parse(text);
    String[] bounds = words(date.bounds(Reading.WITHIN, KNOWN_UNTIL)).split(" ", -1);
    assertThat(bounds[0]).isEqualTo(earliest.equals("unknown") ? "-inf" : earliest);
    assertThat(bounds[3]).isEqualTo(latest.equals("unknown") ? "+inf" : latest);
    assertThat(date).hasToString(text);
  }

  private static String words(Bounds b) {
    return String.join(" ", Arrays.asList(day(b.earliestStart()), day(b.latestStart()), day(b.earliestEnd()), day(b.latestEnd())));
  }

  private static String day(long day) {
    return day == Bounds.PAST ? "-inf" : day == Bounds.FUTURE ? "+inf" : Days.date(day).toString();
  }

  /// The text of the inside of a JSON string.
  private static String unescaped(String json) {
    var text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int escape = "bfnrt".indexOf(json.charAt(i));
        text.append(escape < 0 ? json.charAt(i) : "\b\f\n\r\t".charAt(escape));
      }
    }
    return text.toString();
  }
}
