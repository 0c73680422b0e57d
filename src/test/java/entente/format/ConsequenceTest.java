package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the problems of a file mean is what has become of the dossier.
class ConsequenceTest {
  private static Map<String, Consequence> of(String json) {
    return DossierReader.read("c.json", json.getBytes(StandardCharsets.UTF_8)).problems().stream()
        .collect(Collectors.toMap(problem -> problem.pointer() + " " + problem.code(), Problem::consequence));
  }

  private static Map<String, Consequence> ofLists(String lists) {
    return of("{\"format\": \"entente-dossier/1\", \"id\": \"c\", \"title\": \"C\", \"compiled\": \"2025\", %s}".formatted(lists));
  }

  @Test
  void aFileThatIsNoJsonShowsNothing() {
    assertThat(of("{\"format\": ").values()).containsExactly(Consequence.UNREADABLE);
  }

  @Test
  void aDateThatIsNeededCostsTheEntryAndAnotherOnlyItself() {
    assertThat(ofLists("\"events\": [{\"id\": \"e\", \"kind\": \"call\", \"title\": \"E\", \"date\": \"soon\"}]"))
        .isEqualTo(Map.of("/events/0/date date", Consequence.DATE_LOST));
    assertThat(ofLists("\"people\": [{\"id\": \"p\", \"name\": \"P\", \"date\": \"soon\"}]"))
        .isEqualTo(Map.of("/people/0/date date", Consequence.UNDATED));
    assertThat(ofLists("\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"published\": 2024}]"))
        .isEqualTo(Map.of("/sources/0/published date", Consequence.UNDATED));
  }

  @Test
  void whatAnEntryNeedsCostsTheEntry() {
    assertThat(ofLists("""
        "people": [{"id": "p"}, {"id": "q", "name": 3}, {"id": "q", "name": "Q"}, {"id": "!", "name": "R"}]""")).isEqualTo(Map.of(
            "/people/0 key.missing", Consequence.ENTRY_LOST, "/people/1/name text", Consequence.ENTRY_LOST,
            "/people/2/id id.duplicate", Consequence.ENTRY_LOST, "/people/3/id id", Consequence.ENTRY_LOST));
  }

  @Test
  void keysReferencesAndValuesCostThemselves() {
    assertThat(ofLists("""
        "colour": 3, "people": [{"id": "p", "name": "P", "party": "X", "note": 7}],
        "events": [{"id": "e", "kind": "call", "title": "E", "date": "2024", "date": "2025", "online": "yes",
          "participants": [{"role": "guest"}]}]""")).isEqualTo(Map.of(
            "/colour key.unknown", Consequence.UNKNOWN, "/people/0/party reference.unknown", Consequence.UNLINKED,
            "/people/0/note text", Consequence.UNSHOWN, "/events/0/date key.duplicate", Consequence.TWICE,
            "/events/0/online flag", Consequence.UNSHOWN, "/events/0/participants/0 participant.nobody", Consequence.UNSHOWN));
  }

  @Test
  void warningsCostNothing() {
    assertThat(ofLists("""
        "events": [{"id": "e", "kind": "call", "title": "E", "date": "2025/2024"}]""")).isEqualTo(
            Map.of("/events/0/date date.reversed", Consequence.OTHERWISE));
    assertThat(ofLists("""
        "parties": [{"id": "A", "name": "A", "date": "1900/1950"}],
        "events": [{"id": "e", "kind": "call", "title": "E", "date": "2000", "host": "A"}]""")).containsValue(Consequence.OUTLIVED);
    assertThat(of("\uFEFF{\"format\": \"entente-dossier/1\", \"id\": \"c\", \"title\": \"C\"}").values()).containsExactly(Consequence.NONE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ENGLISH | 1 | 1 date could not be read; this entry shows no date.",
      "ENGLISH | 3 | 3 dates could not be read; these entries show no date.",
      "RUSSIAN | 3 | Не удалось прочесть 3 даты; эти записи показаны без даты.",
      "BELARUSIAN | 5 | Не ўдалося прачытаць 5 дат; гэтыя запісы паказаны без даты.",
      "HINDI | 2 | 2 तिथियाँ पढ़ी नहीं जा सकीं; ये प्रविष्टियाँ बिना तिथि के दिखती हैं।"})
  void isSaidInPlainWords(Language language, int number, String words) {
    assertThat(Consequence.UNDATED.words(language, number)).isEqualTo(words);
  }

  @TestFactory
  Stream<DynamicTest> eachIsSaidInEveryLanguage() {
    return Arrays.stream(Consequence.values()).flatMap(consequence -> Arrays.stream(Language.values())
        .map(language -> DynamicTest.dynamicTest(consequence + " " + language,
            () -> assertThat(consequence.words(language, 21)).isNotBlank())));
  }
}
