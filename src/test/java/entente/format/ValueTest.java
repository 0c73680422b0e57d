package entente.format;

import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValueTest {
  private static final String PLACE = "\"places\": [{\"id\": \"a\", \"name\": \"A\", %s}]";
  private static final String PARTY = "\"parties\": [{\"id\": \"a\", \"name\": \"A\", %s}]";
  private static final String SOURCE = "\"sources\": [{\"id\": \"a\", \"title\": \"A\", %s}]";
  private static final String MECHANISM = "\"mechanisms\": [{\"id\": \"a\", \"name\": \"A\", %s}]";
  private static final String EVENT = "\"events\": [{\"id\": \"a\", \"title\": \"A\", \"kind\": \"visit\", \"date\": \"2020\", %s}]";
  private static final String FIGURE = "\"figures\": [{\"id\": \"a\", \"indicator\": \"i\", \"name\": \"A\", \"date\": \"2020\", "
      + "\"unit\": \"1\", %s}]";

  private static String in(String list, String keys) {
    return list.replace("%s", keys);
  }

  /// Where it stands, right values, the key of the message, wrong values.
  @TestFactory
  Stream<DynamicTest> isCheckedByItsForm() {
    return Stream.of(
        form(in(PLACE, "\"at\": %s"), "position", "[53.9, 27.57]; [-90, 180]; [0, 0]",
            "[91, 0]; [0, 181]; [1]; [1, 2, 3]; [\"1\", 2]; [[1], 2]; [1, {\"a\": 1}]; []; 5; {}; null"),
        form(in(PARTY, "\"colour\": %s"), "colour", "\"#d97b29\"; \"#FFFFFF\"", "\"red\"; \"#fff\"; \"d97b29\"; 1; null; []"),
        form(in(PARTY, "\"note\": %s"), "text", "\"a\"; {\"en\": \"a\"}; {\"be-tarask\": \"a\", \"x-mine\": \"b\"}",
            "\"\"; \" \"; 1; []; {}; null; true"),
        form(in(PARTY, "\"variants\": [%s]"), "line", "\"a\"; \"a\", \"b\"", "\"\"; 1; []; null"),
        form(in(PARTY, "\"links\": [{\"url\": %s}]"), "address", "\"https://example.org\"; \"HTTP://a.b/c?d#e\"; "
            + "\"https://пример.бел/Мінск\"",
            "\"ftp://a.b\"; \"javascript:alert(1)\"; \"https:\"; \"https:a\"; \"example.org\"; \"https://a b\"; \"\"; 1"),
        form(in(SOURCE, "\"language\": %s"), "tag", "\"en\"; \"be-tarask\"; \"zh-Hant-TW\"", "\"\"; \"english language\"; \"e_n\"; 1"),
        form(in(SOURCE, "\"reliability\": %s"), "reliability", "\"A\"; \"F\"", "\"G\"; \"a\"; \"A1\"; 1"),
        form(in(SOURCE, "\"evidence\": [{\"source\": \"a\", \"grade\": %s}]"), "grade", "\"B2\"; \"6\"",
            "\"B\"; \"G1\"; \"A7\"; \"A0\"; 2"),
        form(in(MECHANISM, "\"cadence\": %s"), "duration", "\"P1Y\"; \"P6M\"; \"P1Y6M\"; \"P2W\"; \"P90D\"",
            "\"P\"; \"P0Y\"; \"1Y\"; \"PT1H\"; \"-P1Y\"; 1"),
        form(in(EVENT, "\"session\": %s"), "count", "1; 8.0; 2147483647", "0; -1; 1.5; \"8\"; 2147483648; 1e400; true"),
        form(in(EVENT, "\"online\": %s"), "flag", "true; false", "\"true\"; 1; null"),
        form(in(EVENT, "\"topics\": [%s]"), "reference", "", "1; null; {}; []"),
        form(in(EVENT, "\"disputed\": [{\"key\": \"date\", \"value\": %s}]"), "date", "\"2021\"; \"2021/2022\"", "2021; \"soon\"; {}"),
        form(in(FIGURE, "\"value\": %s"), "amount", "0; -1.50; 1e9", "\"1\"; 1e999999999; 1e-999999999; 1e99999999999; null; {}"),
        form(FIGURE.replace("\"unit\": \"1\", %s", "\"value\": 1, \"unit\": %s"), "unit", "\"1\"; \"USD/t\"; \"kW.h\"",
            "\"\"; \"US dollar\"; 1"),
        form("\"licence\": %s", "licence", "\"CC0-1.0\"; \"GPL-2.0+\"", "\"\"; \"free of charge\"; 0")).flatMap(s -> s);
  }

  @Test
  void oneWayIsOnlyOfUseForTheVisitsOfTwoParties() {
    String claim = "\"parties\": [{\"id\": \"A\", \"name\": \"A\"}, {\"id\": \"B\", \"name\": \"B\"}, "
        + "{\"id\": \"C\", \"name\": \"C\"}],"
        + "\n\"coverage\": [{\"id\": \"c\", \"of\": \"%s\", \"date\": \"2020\", \"about\": [%s], \"one-way\": %s}]";
    assertThat(problems(readWith(claim.formatted("visits", "\"A\", \"B\"", "true")))).isEmpty();
    assertThat(problems(readWith(claim.formatted("visits", "", "false")))).isEmpty();
    for (String about : List.of("", "\"A\"", "\"A\", \"A\"", "\"A\", \"B\", \"C\"")) {
      Loaded loaded = readWith(claim.formatted("visits", about, "true"));
      assertThat(problems(loaded)).containsExactly("/coverage/0/one-way coverage.oneWay!");
      assertThat(loaded.problems().getFirst().line()).isEqualTo(3);
    }
    assertThat(problems(readWith(claim.formatted("events", "\"A\", \"B\"", "true"))))
        .containsExactly("/coverage/0/one-way coverage.oneWay!");
  }

  private static Stream<DynamicTest> form(String where, String key, String right, String wrong) {
    Stream<DynamicTest> fine = values(right).map(value -> DynamicTest.dynamicTest(key + " " + value,
        () -> assertThat(readWith(where.replace("%s", value)).problems()).isEmpty()));
    Stream<DynamicTest> faulty = values(wrong).map(value -> DynamicTest.dynamicTest("no " + key + " " + value, () -> {
      Loaded loaded = readWith(where.replace("%s", value));
      assertThat(loaded.problems()).singleElement().satisfies(p -> {
        assertThat(p.key()).isEqualTo(key);
        assertThat(p.severity()).isEqualTo(Severity.ERROR);
        assertThat(p.message(Language.ENGLISH)).isNotBlank();
      });
      assertThat(loaded.dossier()).isNotNull();
    }));
    return Stream.concat(fine, faulty);
  }

  private static Stream<String> values(String list) {
    return Stream.of(list.split("; ")).filter(s -> !s.isEmpty());
  }

  @Test
  void ofAnIdHasOnlyCertainCharacters() {
    for (String id : new String[] {"\"\"", "\"-a\"", "\"a b\"", "\"a/b\"", "\"é\"", "1"}) {
      assertThat(problems(readWith("\"topics\": [{\"id\": " + id + ", \"name\": \"T\"}]"))).containsExactly("/topics/0/id id");
    }
  }

  @Test
  void textKeepsTheLanguagesThatAreRight() {
    Loaded loaded = readWith("\"description\": {\"en\": \"a\", \"not a tag\": \"b\", \"ru\": 1}");
    assertThat(problems(loaded)).containsExactly("/description/not a tag text.tag", "/description/ru text.plain");
    assertThat(Dossiers.dossier(loaded).head().description()).hasToString("Tagged[byLanguage={en=a}, foreign=Foreign[byKey={}]]");
  }

  @Test
  void intervalWrittenBackwardsIsAWarning() {
    Loaded loaded = readWith(EVENT.replace("\"2020\", %s", "\"1886-07-27/1886-07-22\""));
    assertThat(problems(loaded)).containsExactly("/events/0/date date.reversed!");
    assertThat(loaded.isPartial()).isFalse();
    assertThat(Dossiers.message(loaded)).contains("1886-07-27/1886-07-22").contains("22–27 July 1886");
    assertThat(Dossiers.dossier(loaded).lists().events()).hasSize(1);
  }

  @Test
  void dateThatSaysNothingIsRefused() {
    for (String date : new String[] {"XXXX", "XXXX-XX", "XXXX-XX-XX", "../.."}) {
      assertThat(problems(readWith(EVENT.replace("\"2020\", %s", '"' + date + '"')))).first().isEqualTo("/events/0/date date.nothing");
    }
    for (String date : new String[] {"[1992-04-17..2025]", "19XX", "XXXX-12", "../1991"}) {
      assertThat(readWith(EVENT.replace("\"2020\", %s", '"' + date + '"')).problems()).isEmpty();
    }
  }

  @Test
  void setOfEachIsAWarningUnlessItIsALife() {
    assertThat(problems(readWith(EVENT.replace("\"2020\", %s", "\"{2019,2020}\"")))).containsExactly("/events/0/date date.each!");
    assertThat(problems(readWith("\"eras\": [{\"id\": \"e\", \"name\": \"E\", "
        + "\"date\": \"{2019,2020}\"}]"))).containsExactly("/eras/0/date date.each!");
    assertThat(readWith(in(PARTY, "\"date\": \"{2019,2020}\"")).problems()).isEmpty();
  }

  @Test
  void phasesOutOfOrderAreAWarningOnlyWhenCertain() {
    String tenure = "\"posts\": [{\"id\": \"o\", \"name\": \"O\"}], \"tenures\": [{\"id\": \"t\", \"post\": \"o\", \"phases\": {%s}}]";
    Loaded loaded = readWith(tenure.formatted("\"left\": \"2019\", \"appointed\": \"2020\""));
    assertThat(problems(loaded)).containsExactly("/tenures/0/phases phases.order!");
    assertThat(readWith(tenure.formatted("\"left\": \"2020\", \"appointed\": \"2020-05\", \"arrived\": \"2020\"")).problems()).isEmpty();
  }
}
