package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.time.EdtfException.Expected;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdtfParserTest {
  private static final long KNOWN_UNTIL = Days.of(2025, 11, 30);

  @TestFactory
  Stream<DynamicTest> readsWithItsBoundsUnderEachReading() throws IOException {
    return Tsv.rows("valid.tsv").stream().map(row -> dynamicTest(row[0], () -> {
      Edtf date = Edtf.parseMixing(row[0]);
      for (Reading reading : Reading.values()) {
        assertThat(words(date.bounds(reading, KNOWN_UNTIL))).as(reading.name()).isEqualTo(row[1 + reading.ordinal()]);
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> writesWhatItRead() throws IOException {
    return Tsv.rows("valid.tsv").stream().map(row -> dynamicTest(row[0], () -> {
      Edtf date = Edtf.parseMixing(row[0]);
      assertThat(date).hasToString(row[0]);
      assertThat(Edtf.parseMixing(date.toString())).isEqualTo(date);
    }));
  }

  @TestFactory
  Stream<DynamicTest> tellsVerdictLevelAndExtremes() throws IOException {
    return Tsv.rows("conformance.tsv").stream().map(row -> dynamicTest(row[0], () -> {
      Edtf date = Edtf.parse(row[0]);
      assertThat(date).hasToString(row[0]);
      assertThat(date.isReversed()).isEqualTo(row[1].equals("reversed"));
      assertThat(date.level()).isEqualTo(Integer.parseInt(row[2]));
      assertThat(Extremes.of(date)).isEqualTo(new Extremes(row[3], row[4]));
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

  @Test
  void mixesPrecisionsInARangeOnlyWhenToldTo() {
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse("[1992-04-17..2025]"));
    assertThat(Extremes.of(Edtf.parseMixing("[1992-04-17..2025]"))).isEqualTo(new Extremes("1992-04-17", "2025-12-31"));
  }

  @Test
  void tellsHowFarTheClockIsFromUtc() {
    assertThat(Stream.of("", "Z", "+05:30", "-04", "-12:00", "+00:00").map(s -> ((EdtfDateTime) Edtf.parse("2025-11-04T10:00:00" + s))
        .shiftMinutes())).containsExactly(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(330), OptionalInt.of(-240),
        OptionalInt.of(-720), OptionalInt.of(0));
  }

  @Test
  void tellsWhatIsSaidOfEachPart() {
    Qualification qualification = ((SingleDate) Edtf.parse("?2004-06~-%11")).qualification();
    assertThat(qualification.year()).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
    assertThat(qualification.month()).isEqualTo(Qualifier.APPROXIMATE);
    assertThat(qualification.day()).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
    assertThat(((SingleDate) Edtf.parse("2004-06-~11")).qualification().year()).isEqualTo(Qualifier.NONE);
    assertThat(((SingleDate) Edtf.parse("2004-06-11?")).qualification().year()).isEqualTo(Qualifier.UNCERTAIN);
  }

  @TestFactory
  Stream<DynamicTest> answersLongTextsInLinearTime() {
    int size = 1_000_000;
    return Stream.of("2", "-", "X", "[", "{", "?", ".", "/", "[2025,", "2025/", "[..", "Y1", "2025S1", "1985-04-12", "X100-02-29,", " ")
        .map(part -> dynamicTest("\"" + part + "\"", () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
            assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(part.repeat(size / part.length())))
                .satisfies(e -> assertThat(e.caret()).hasSizeLessThan(400)))));
  }

  @Test
  void readsASetOfAMegabyte() {
    String text = "[" + "XXXX-02-29..XXXX-12-31,".repeat(45_000) + "2025]";
    Edtf date = Edtf.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.bounds(Reading.WHOLE, Bounds.PAST)).isEqualTo(
        new Bounds(Days.of(0, 2, 29), Days.of(9999, 12, 31), Days.of(0, 2, 29), Days.of(9999, 12, 31)));
  }

  private static EdtfInterval interval(String text) {
    return (EdtfInterval) Edtf.parse(text);
  }

  private static String words(Bounds b) {
    return String.join(" ", Arrays.asList(day(b.earliestStart()), day(b.latestStart()), day(b.earliestEnd()), day(b.latestEnd())));
  }

  private static String day(long day) {
    return day == Bounds.PAST ? "-inf" : day == Bounds.FUTURE ? "+inf" : Days.date(day).toString();
  }
}
