package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.dossier.Dossier;
import entente.dossier.Tenures;
import entente.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What makes the bundled dossier the reference for a good one.
class CareTest {
  private static final Bundled DOSSIER = Bundled.copy();
  private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

  /// What is remembered and in no source that was read.
  private static final List<String> UNVERIFIED = List.of("1991-12-26", "26 December 1991", "2018-09-24", "2020-03-05", "2020-06-17",
      "Sanjay Verma", "Shekhawat", "1985-05-24", "1985-05-25", "Pankaj", "Saxena", "Sakadynsky", "2019-05-30", "2019-05-31", "Exim",
      "55.9", "2024-08-17", "Siarhei", "Аляксандр Лукашэнка", "Лукашэнка", "Сяргей", "Рыжанкоў", "Шастакоў", "Шестаков", "Ашок",
      "Сиби", "सिबी");

  private static Stream<JsonNode> evidence(ObjectNode entry) {
    return Stream.concat(Bundled.members(entry.path("evidence")),
        Bundled.members(entry.path("disputed")).flatMap(d -> Bundled.members(d.path("evidence"))));
  }

  private static Stream<DynamicTest> forEach(Predicate<String> lists, ThrowingCheck check) {
    return DOSSIER.all().filter(e -> lists.test(DOSSIER.listOf(Bundled.id(e)))).map(e -> dynamicTest(Bundled.id(e), () -> check.of(e)));
  }

  private interface ThrowingCheck {
    void of(ObjectNode entry);
  }

  @Test
  void opensWithoutAProblem() {
    assertThat(DOSSIER.loaded().problems()).isEmpty();
    assertThat(DOSSIER.json().path("licence").asString()).isEqualTo("CC-BY-4.0");
  }

  @TestFactory
  Stream<DynamicTest> whatHasAValueHasEvidence() {
    return forEach(list -> !Set.of("topics", "sources").contains(list), e -> assertThat(e.path("evidence")).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> evidenceIsGradedAndNamesKeysThatAreThere() {
    return forEach(_ -> true, e -> assertThat(evidence(e)).allSatisfy(piece -> {
      String reliability = DOSSIER.text(piece.path("source").asString(), "reliability");
      assertThat(piece.path("grade").asString()).matches(GRADE).startsWith(reliability);
      assertThat(Bundled.members(piece.path("supports")).map(JsonNode::asString))
          .allMatch(key -> DOSSIER.has(Bundled.id(e), key));
      if (piece.path("source").asString().startsWith("seed-")) {
        assertThat(piece.path("at").asString()).matches("¶\\d+");
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> aConclusionSaysWhy() {
    return forEach(_ -> true, e -> {
      boolean isReasoned = e.path("dating").has("reason");
      assertThat(isReasoned || !e.has("dating")).isTrue();
      assertThat(evidence(e).filter(piece -> piece.path("basis").asString("").equals("inferred")))
          .allMatch(piece -> piece.has("note") || (isReasoned && concernsTheDate(piece)));
    });
  }

  private static boolean concernsTheDate(JsonNode piece) {
    return Bundled.members(piece.path("supports")).map(JsonNode::asString)
        .anyMatch(key -> Set.of("date", "published").contains(key) || key.startsWith("phases/"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMeasuredOrHeldStandsOnASourceForItsValue() {
    Map<String, List<String>> keys = Map.of("figures", List.of("value"), "tenures", List.of("post"), "events", List.of("date"),
        "statements", List.of("text"), "eras", List.of("date"), "coverage", List.of("date"));
    return forEach(keys::containsKey, e -> assertThat(keys.get(DOSSIER.listOf(Bundled.id(e)))).allSatisfy(key ->
        assertThat(evidence(e).map(p -> p.path("source").asString()).anyMatch(s -> DOSSIER.bearsOut(s, Bundled.id(e), key)))
            .as(key).isTrue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C", "D"})
  void everyReliabilityIsInUse(String letter) {
    assertThat(DOSSIER.list("sources").filter(s -> s.path("reliability").asString().equals(letter))).isNotEmpty();
  }

  @Test
  void aVoiceOfAStateIsReliableAndAnotherIsNot() {
    assertThat(DOSSIER.list("sources").filter(s -> s.has("party")))
        .allMatch(s -> s.path("reliability").asString().equals("A"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsOnlyRememberedIsNotThere() {
    String json = DOSSIER.json().toString();
    return UNVERIFIED.stream().map(words -> dynamicTest(words, () -> assertThat(json).doesNotContain(words)));
  }

  @Test
  void everySourceBearsSomethingOut() {
    Set<String> cited = DOSSIER.all().flatMap(CareTest::evidence)
        .flatMap(p -> Stream.concat(Stream.of(p.path("source")), Bundled.members(p.path("rests-on")))).map(JsonNode::asString)
        .collect(Collectors.toSet());
    DOSSIER.list("sources").forEach(s -> cited.addAll(DOSSIER.texts(Bundled.id(s), "rests-on")));
    assertThat(DOSSIER.list("sources").map(Bundled::id)).allMatch(cited::contains);
  }

  @TestFactory
  Stream<DynamicTest> titlesAndSummariesAreShortAndInEveryLanguage() {
    return forEach("events"::equals, e -> {
      for (Language language : Language.values()) {
        assertThat(e.path("title").path(language.tag()).asString("")).isNotBlank().hasSizeLessThanOrEqualTo(60)
            .doesNotEndWith(".");
        assertThat(e.path("summary").path(language.tag()).asString("")).hasSizeBetween(20, 300).matches(".*[.\u0964]");
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> statementsAreInEveryLanguage() {
    return forEach("statements"::equals, e -> {
      for (Language language : Language.values()) {
        assertThat(e.path("text").path(language.tag()).asString("")).isNotBlank();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whatTheCompilersNamedIsNamedInEveryLanguage() {
    return forEach(list -> Set.of("parties", "mechanisms", "posts", "topics", "eras", "figures").contains(list), e -> {
      for (Language language : Language.values()) {
        assertThat(e.path("name").path(language.tag()).asString("")).isNotBlank();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> aLongNameHasAShortOneForALabel() {
    return forEach(list -> Set.of("people", "mechanisms", "posts", "organisations").contains(list), e ->
        assertThat(e.path("name").path("en").asString(e.path("name").asString("")).length() <= 40 || e.has("short")).isTrue());
  }

  @TestFactory
  Stream<DynamicTest> aHolderIsKnownByAnEventOrAStatementOrAReportInOffice() {
    Dossier dossier = DOSSIER.dossier();
    return dossier.lists().events().stream().flatMap(event -> event.participants().stream()
        .filter(p -> p.person() != null && p.post() != null)
        .map(p -> dynamicTest(event.id() + " " + p.person(), () -> assertThat(dossier.lists().tenures())
            .anyMatch(t -> t.post().equals(p.post()) && String.valueOf(p.person()).equals(t.person())
                && (t.date() == null || Tenures.bounds(dossier, t).isPresent())))));
  }

  @Test
  void promisesHaveAnOutcome() {
    assertThat(DOSSIER.list("statements")
        .filter(s -> Set.of("commitment", "target", "invitation", "request").contains(s.path("kind").asString())))
        .hasSizeGreaterThan(15).allMatch(s -> s.has("outcome"));
  }

  @Test
  void nothingIsAheadOfItsTime() {
    String compiled = DOSSIER.json().path("compiled").asString();
    assertThat(DOSSIER.list("sources").filter(s -> s.has("published")).map(s -> s.path("published").asString()))
        .allMatch(published -> published.replaceAll("^\\[(\\.\\.)?", "").compareTo(compiled) <= 0);
    assertThat(DOSSIER.list("events").filter(e -> !e.has("status")).map(e -> e.path("date").asString()))
        .allMatch(date -> date.replaceAll("^\\[", "").compareTo(compiled) <= 0);
  }

  @Test
  void neutralWords() {
    String words = DOSSIER.list("events").map(e -> DOSSIER.text(Bundled.id(e), "summary/en")).collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
    assertThat(words).doesNotContain("historic ", "landmark", "unfortunately", "regime", "time-tested", "vibrant", "brilliant");
  }
}
