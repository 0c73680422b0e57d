package entente.format;

import static entente.format.Dossiers.dossier;
import static entente.format.Dossiers.message;
import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RequiredTest {
  private static final String POST = "\"posts\": [{\"id\": \"o\", \"name\": \"O\"}], ";

  @TestFactory
  Stream<DynamicTest> topLevelKeyMissingLeavesNoDossier() {
    return Stream.of("format", "id", "title").map(key -> DynamicTest.dynamicTest(key, () -> {
      Loaded loaded = Dossiers.read(Dossiers.with("\"eras\": []").replace('"' + key + '"', "\"x-" + key + '"'));
      assertThat(problems(loaded)).containsExactly(" key.missing");
      assertThat(message(loaded)).contains(key);
      assertThat(loaded.dossier()).isNull();
    }));
  }

  @Test
  void anotherFormatLeavesNoDossier() {
    Loaded loaded = Dossiers.read(Dossiers.with("\"eras\": []").replace("dossier/1", "dossier/2"));
    assertThat(problems(loaded)).containsExactly("/format format");
    assertThat(loaded.dossier()).isNull();
  }

  @Test
  void whatIsNotAnObjectIsNoDossier() {
    for (String json : List.of("[]", "1", "null", "\"a\"")) {
      assertThat(problems(Dossiers.read(json))).containsExactly(" object");
    }
  }

  @Test
  void wrongTopLevelListLeavesTheRest() {
    Loaded loaded = readWith("\"events\": {}, \"topics\": [{\"id\": \"t\", \"name\": \"T\"}, 7]");
    assertThat(problems(loaded)).containsExactly("/events list", "/topics/1 object");
    assertThat(dossier(loaded).lists().topics()).hasSize(1);
  }

  @Test
  void missingKeysAreNamedOneByOne() {
    assertThat(problems(readWith("\"events\": [{}]"))).containsExactly(
        "/events/0 key.missing", "/events/0 key.missing", "/events/0 key.missing", "/events/0 key.missing");
  }

  @Test
  void wrongKeyIsToldOnceAndCostsTheEntry() {
    Loaded loaded = readWith("\"eras\": [{\"id\": \"e\", \"name\": \"E\", \"date\": \"yesterday\"}]");
    assertThat(problems(loaded)).containsExactly("/eras/0/date date");
    assertThat(dossier(loaded).lists().eras()).isEmpty();
  }

  @Test
  void tenureNeedsATime() {
    assertThat(problems(tenure("\"acting\": true"))).containsExactly("/tenures/0 tenure.undated");
    assertThat(problems(tenure("\"phases\": {}"))).containsExactly("/tenures/0 tenure.undated");
    assertThat(problems(tenure("\"date\": \"then\""))).containsExactly("/tenures/0/date date");
    assertThat(problems(tenure("\"date\": \"then\", \"phases\": {\"left\": \"2020\"}"))).containsExactly("/tenures/0/date date");
    assertThat(dossier(tenure("\"date\": \"then\"")).lists().tenures()).isEmpty();
    assertThat(dossier(tenure("\"date\": \"then\", \"phases\": {\"left\": \"2020\"}")).lists().tenures()).hasSize(1);
  }

  private static Loaded tenure(String keys) {
    return readWith(POST + "\"tenures\": [{\"id\": \"t\", \"post\": \"o\", " + keys + "}]");
  }

  @Test
  void participantNeedsOneOfFourIds() {
    assertThat(problems(event("\"participants\": [{\"role\": \"chair\"}, {\"post\": \"o\"}]"))).containsExactly(
        "/events/0/participants/0 participant.nobody");
    Loaded unknown = event("\"participants\": [{\"person\": \"nobody\"}, {\"person\": \"nobody\", \"post\": \"o\"}]");
    assertThat(problems(unknown)).containsExactly(
        "/events/0/participants/0/person reference.unknown", "/events/0/participants/1/person reference.unknown");
    assertThat(dossier(unknown).lists().events().getFirst().participants()).hasSize(1);
  }

  @Test
  void documentNeedsATitleOrASource() {
    assertThat(problems(event("\"documents\": [{}, {\"title\": \"T\"}]"))).containsExactly("/events/0/documents/0 document.nothing");
  }

  @Test
  void valueOfEvidenceNeedsOneKey() {
    String evidence = "\"evidence\": [{\"source\": \"s\", \"value\": \"2020\"%s}]";
    assertThat(problems(event(evidence.formatted("")))).containsExactly("/events/0/evidence/0/value value.keys");
    assertThat(problems(event(evidence.formatted(", \"supports\": [\"date\", "
        + "\"place\"]")))).containsExactly("/events/0/evidence/0/value value.keys");
    assertThat(problems(event(evidence.formatted(", \"supports\": []")))).containsExactly("/events/0/evidence/0/value value.keys");
    assertThat(problems(event(evidence.formatted(", \"supports\": [\"dat\"]"))))
        .containsExactly("/events/0/evidence/0/supports/0 path.unknown.near");
    assertThat(event(evidence.formatted(", \"supports\": [\"date\"]")).problems()).isEmpty();
  }

  private static Loaded event(String keys) {
    return readWith(POST + "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}],"
        + "\"events\": [{\"id\": \"e\", \"kind\": \"visit\", \"title\": \"E\", \"date\": \"2020\", " + keys + "}]");
  }
}
