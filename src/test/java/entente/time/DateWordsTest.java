package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.language.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateWordsTest {
  @TestFactory
  Stream<DynamicTest> saysADateAsAPersonWouldWriteIt() throws IOException {
    Stream<DynamicTest> all = Stream.empty();
    for (Language language : Language.values()) {
      DateWords words = DateWords.in(language);
      all = Stream.concat(all, Tsv.rows("words_" + language.tag() + ".tsv").stream()
          .map(row -> dynamicTest(language.tag() + " " + row[0], () -> {
            assertThat(words.words(Edtf.parseMixing(row[0]))).isEqualTo(row[1]);
            assertThat(words.shortWords(Edtf.parseMixing(row[0]))).isEqualTo(row[2]);
          })));
    }
    return all;
  }

  @Test
  void saysDaysMonthsAndYears() {
    DateWords english = DateWords.in(Language.ENGLISH);
    long day = Days.of(2025, 11, 4);
    assertThat(english.day(day)).isEqualTo("4 November 2025");
    assertThat(english.shortDay(day)).isEqualTo("4 Nov 2025");
    assertThat(english.month(2025, 11)).isEqualTo("November 2025");
    assertThat(english.shortMonth(11)).isEqualTo("Nov");
    assertThat(Stream.of(2025L, 1L, 0L, -43L).map(english::year)).containsExactly("2025", "1", "1 BC", "44 BC");
    assertThat(DateWords.in(Language.RUSSIAN).month(2025, 11)).isEqualTo("ноябрь 2025");
    assertThat(DateWords.in(Language.RUSSIAN).shortMonth(5)).isEqualTo("май");
    assertThat(DateWords.in(Language.BELARUSIAN).shortDay(Days.of(2025, 5, 9))).isEqualTo("9 мая 2025");
    assertThat(DateWords.in(Language.HINDI).year(-43)).isEqualTo("44 ईसा पूर्व");
  }

  @Test
  void saysAStretchAsFinelyAsItIsLong() {
    DateWords english = DateWords.in(Language.ENGLISH);
    assertThat(english.shortStretch(Days.of(2025, 11, 4), Days.of(2025, 11, 4))).isEqualTo("4 Nov 2025");
    assertThat(english.shortStretch(Days.of(2025, 11, 4), Days.of(2025, 11, 18))).isEqualTo("4–18 Nov 2025");
    assertThat(english.shortStretch(Days.of(2021, 1, 31), Days.of(2026, 2, 1))).isEqualTo("Jan 2021 – Feb 2026");
    assertThat(english.shortStretch(Days.of(1200, 1, 31), Days.of(1900, 2, 1))).isEqualTo("1200 – 1900");
    assertThat(english.shortStretch(Days.of(-13_799_999_999L, 1, 1), Days.of(2025, 2, 1))).isEqualTo("13.8 bn BC – 2025");
    assertThat(DateWords.in(Language.RUSSIAN).shortStretch(Days.of(2021, 1, 31), Days.of(2026, 2, 1))).isEqualTo("янв. 2021 – февр. 2026");
  }

  @Test
  void whatItSaysOfADayIsReadAgainAsThatDay() {
    for (Language language : Language.values()) {
      for (int month = 1; month <= 12; month++) {
        String day = DateWords.in(language).day(Days.of(2019, month, 17));
        assertThat(new DateReader(language, DateReader.Order.DAY_FIRST).read(day)).as(day).isInstanceOfSatisfying(Entered.Sure.class,
            sure -> assertThat(sure.date().bounds(Reading.WITHIN, Bounds.PAST).isFinite()).isTrue());
      }
    }
  }

  @Test
  void abbreviatesLargeYearsOfAnAxisAsFarAsTheyDiffer() {
    DateWords english = DateWords.in(Language.ENGLISH);
    assertThat(english.axisYear(2025, 5)).isEqualTo("2025");
    assertThat(english.axisYear(-3_999, 1_000)).isEqualTo("4000 BC");
    assertThat(english.axisYear(-249_999, 50_000)).isEqualTo("250,000 BC");
    assertThat(english.axisYear(-65_999_999, 1_000_000)).isEqualTo("66 M BC");
    assertThat(english.axisYear(-13_799_999_999L, 200_000_000)).isEqualTo("13.8 bn BC");
    assertThat(english.axisYear(-13_799_999_999L, 5_000_000_000L)).isEqualTo("14 bn BC");
    assertThat(english.axisYear(1_250_000, 10_000)).isEqualTo("1.25 M");
    assertThat(DateWords.in(Language.RUSSIAN).axisYear(-13_799_999_999L, 200_000_000)).isEqualTo("13,8 млрд до н. э.");
    assertThat(DateWords.in(Language.HINDI).axisYear(-1_999_999_999L, 1_000_000_000)).isEqualTo("2 अरब ई॰पू॰");
  }

  @Test
  void explainsBounds() {
    DateWords words = DateWords.in(Language.ENGLISH);
    assertThat(words.bounds(of("2025-10-27", Reading.WITHIN))).isEqualTo("27 October 2025");
    assertThat(words.bounds(of("[2025-10-28,2025-11-25]", Reading.WITHIN)))
        .isEqualTo("earliest 28 October 2025, latest 25 November 2025");
    assertThat(words.bounds(of("2025-10-27/2025-10-28", Reading.WITHIN))).isEqualTo("27–28 October 2025");
    assertThat(words.bounds(of("[2025-10-29..]", Reading.WITHIN))).isEqualTo("earliest 29 October 2025, latest no limit");
    assertThat(words.bounds(of("2011/2015-09", Reading.LIFE))).isEqualTo(
        "start: earliest 1 January 2011, latest 31 December 2011; end: earliest 1 September 2015, latest 30 September 2015");
    assertThat(words.bounds(of("2022-12-13/", Reading.LIFE)))
        .isEqualTo("start: 13 December 2022; end: earliest 13 December 2022, latest no limit");
    assertThat(words.bounds(of("../1991-08-25", Reading.LIFE))).isEqualTo("start: no limit; end: 25 August 1991");
    assertThat(words.bounds(new Bounds(Bounds.PAST, Bounds.FUTURE, Bounds.PAST, Bounds.FUTURE))).isEqualTo("no limit");
    assertThat(DateWords.in(Language.RUSSIAN).bounds(of("2025-11", Reading.WITHIN)))
        .isEqualTo("самое раннее — 1 ноября 2025, самое позднее — 30 ноября 2025");
    assertThat(DateWords.in(Language.BELARUSIAN).bounds(of("[..1992-08-25]", Reading.WITHIN)))
        .isEqualTo("самае ранняе — без абмежавання, самае позняе — 25 жніўня 1992");
    assertThat(DateWords.in(Language.HINDI).bounds(of("2025-11", Reading.WITHIN)))
        .isEqualTo("सबसे पहले 1 नवंबर 2025, सबसे बाद में 30 नवंबर 2025");
  }

  @Test
  void saysWhatTheBoundsRestOn() {
    DateWords english = DateWords.in(Language.ENGLISH);
    assertThat(english.explanation(Edtf.parse("1991-21~"), Reading.WITHIN, Bounds.PAST)).isEqualTo(
        "earliest 1 March 1991, latest 31 May 1991; seasons are the meteorological ones; the date is approximate");
    assertThat(english.explanation(Edtf.parse("2001-34"), Reading.WHOLE, Bounds.PAST)).isEqualTo("1 April – 30 June 2001");
    assertThat(english.explanation(Edtf.parse("[1991-?04..1990-~05]"), Reading.WITHIN, Bounds.PAST)).isEqualTo(
        "earliest 1 May 1990, latest 30 April 1991; written backwards, read in order; the date is uncertain and approximate");
    assertThat(english.explanation(Edtf.parse("Y1E19"), Reading.WITHIN, Bounds.PAST)).isEqualTo("earliest no limit, latest no limit");
    assertThat(DateWords.in(Language.RUSSIAN).explanation(Edtf.parse("19XX-29?"), Reading.WITHIN, Bounds.PAST)).isEqualTo(
        "самое раннее — 1 сентября 1900, самое позднее — 30 ноября 1999; времена года приняты метеорологические; дата под вопросом");
  }

  @Test
  void everyMonthHasItsOwnNamesInEveryLanguage() {
    for (Language language : Language.values()) {
      DateWords words = DateWords.in(language);
      List<String> all = Stream.iterate(1, m -> m <= 12, m -> m + 1).flatMap(m -> Stream.of(words.month(2025, m),
          words.shortMonth(m) + " short", words.day(Days.of(2025, m, 1)), words.shortDay(Days.of(2025, m, 1)) + " short")).toList();
      assertThat(all).as(language.tag()).doesNotHaveDuplicates();
    }
  }

  @Test
  void russianAndBelarusianDaysTakeTheGenitive() {
    List<String> russian = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
        "ноября", "декабря");
    List<String> belarusian = List.of("студзеня", "лютага", "сакавіка", "красавіка", "мая", "чэрвеня", "ліпеня", "жніўня", "верасня",
        "кастрычніка", "лістапада", "снежня");
    for (int month = 1; month <= 12; month++) {
      long day = Days.of(2025, month, 3);
      assertThat(DateWords.in(Language.RUSSIAN).day(day)).isEqualTo("3 " + russian.get(month - 1) + " 2025");
      assertThat(DateWords.in(Language.BELARUSIAN).day(day)).isEqualTo("3 " + belarusian.get(month - 1) + " 2025");
    }
  }

  @Test
  void aGapTakesTheCaseItAsksFor() {
    var month = new Template.Inflected("август", "августа");
    assertThat(Template.of("с {0:genitive} по {0}!").fill(month)).isEqualTo("с августа по август!");
    assertThat(Template.of("l''an").fill(month)).isEqualTo("l''an");
  }

  @Test
  void theSameWordsServeEverybody() {
    assertThat(Arrays.stream(Language.values()).map(DateWords::in)).doesNotHaveDuplicates();
    assertThat(DateWords.in(Language.HINDI)).isSameAs(DateWords.in(Language.HINDI));
  }

  private static Bounds of(String text, Reading reading) {
    return Edtf.parse(text).bounds(reading, Bounds.PAST);
  }
}
