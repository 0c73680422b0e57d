package entente.format;

import static entente.format.Dossiers.message;
import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTest {
  private static Loaded party(String keys) {
    return readWith("\"parties\": [{\"id\": \"A\", \"name\": \"A\", " + keys + "}]");
  }

  @Test
  void keyIsLeftOutAndTheEntryStays() {
    Loaded loaded = party("\"colur\": \"#000000\"");
    assertThat(problems(loaded)).containsExactly("/parties/0/colur key.unknown.near");
    assertThat(message(loaded)).contains("\"colur\"").contains("did you mean colour?");
    assertThat(Dossiers.dossier(loaded).lists().parties()).hasSize(1);
    assertThat(loaded.isPartial()).isTrue();
  }

  @Test
  void keyThatIsNearNoneGetsTheListOfKeys() {
    assertThat(message(party("\"population\": 1"))).contains("The keys are: id, name, short");
  }

  @Test
  void keyOfOtherToolsIsAccepted() {
    assertThat(party("\"x-population\": {\"a\": [1]}").problems()).isEmpty();
  }

  @Test
  void schemaMayStandOnlyAtTheTop() {
    assertThat(problems(party("\"$schema\": \"a\""))).containsExactly("/parties/0/$schema key.unknown");
    assertThat(readWith("\"$schema\": \"a\"").problems()).isEmpty();
  }

  @Test
  void keyOfAnotherToolAmongIdentifiersIsKeptWhateverItsValue() throws IOException {
    Loaded loaded = party("\"same\": {\"x-tool\": {\"a\": [1]}, \"wikidata\": \"Q1\", \"x-n\": 1}");
    assertThat(problems(loaded)).isEmpty();
    assertThat(Dossiers.dossier(loaded).lists().parties().getFirst().apparatus().same().byRegister()).containsOnlyKeys("wikidata");
    var written = new ByteArrayOutputStream();
    DossierWriter.write(Dossiers.dossier(loaded), Layout.LINES, written);
    assertThat(written.toString(StandardCharsets.UTF_8).replace(" ", ""))
        .contains("\"same\":{\"wikidata\":\"Q1\",\"x-tool\":{\"a\":[1]},\"x-n\":1}");
    assertThat(problems(party("\"same\": {\"x-q\": 1, \"x-q\": 2}"))).containsExactly("/parties/0/same/x-q key.duplicate");
  }

  @Test
  void keyInANestedObjectIsFound() {
    assertThat(problems(party("\"names\": [{\"name\": \"B\", \"dat\": 1}]"))).containsExactly("/parties/0/names/0/dat key.unknown.near");
  }

  @Test
  void datingIsUnknownWhereThereIsNoDate() {
    assertThat(problems(readWith("\"topics\": [{\"id\": \"A\", \"name\": \"A\", \"dating\": {}}]")))
        .containsExactly("/topics/0/dating key.unknown");
  }

  @Test
  void wordIsNamedWithTheNearestAndAllAllowed() {
    Loaded loaded = party("\"kind\": \"sate\"");
    assertThat(problems(loaded)).containsExactly("/parties/0/kind word.unknown.near");
    assertThat(message(loaded)).contains("did you mean state?").contains("state, union, territory, other");
    assertThat(problems(party("\"kind\": \"kingdom\""))).containsExactly("/parties/0/kind word.unknown");
    assertThat(problems(party("\"kind\": 1"))).containsExactly("/parties/0/kind word");
  }

  @Test
  void keyTwiceKeepsTheFirst() {
    Loaded loaded = party("\"kind\": \"state\", \"kind\": \"union\"");
    assertThat(problems(loaded)).containsExactly("/parties/0/kind key.duplicate");
    assertThat(Dossiers.dossier(loaded).lists().parties().getFirst().kind()).hasToString("STATE");
    assertThat(problems(party("\"note\": {\"en\": \"a\", \"en\": \"b\"}"))).containsExactly("/parties/0/note/en key.duplicate");
    assertThat(problems(party("\"same\": {\"q\": \"a\", \"q\": \"b\"}"))).containsExactly("/parties/0/same/q key.duplicate");
  }

  private static Loaded supporting(String path) {
    return readWith("\"people\": [{\"id\": \"h\", \"name\": \"H\"}], \"topics\": [{\"id\": \"t\", \"name\": \"T\"}], "
        + "\"posts\": [{\"id\": \"o\", \"name\": \"O\"}], \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], "
        + "\"tenures\": [{\"id\": \"tn\", \"post\": \"o\", \"date\": \"2020\", \"disputed\": [{\"key\": \"phases/credentials\"}], "
        + "\"evidence\": [{\"source\": \"s\", \"supports\": [\"phases/left\", \"x-mine\"]}]}], "
        + "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"date\": \"2020\", \"kind\": \"visit\", "
        + "\"evidence\": [{\"source\": \"s\", \"supports\": [\"" + path + "\"]}]}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "participants", "participants/h", "participants/o", "topics/t", "documents/s", "related/e", "title/ru",
      "same/wikidata", "dating/wording", "x-mine"})
  void pathToAKeyOrAPartOfItIsAccepted(String path) {
    assertThat(supporting(path).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"participants/nobody, reference.unknown", "participants/, reference.unknown", "participants/t, reference.kind",
      "topics/h, reference.kind", "topics/tt, reference.unknown.near", "phases/left, path.unknown", "dating/wordin, path.unknown.near",
      "date/day, path.part", "links/a, path.part", "title/no tag, path.part", "topics/t/name, reference.unknown"})
  void pathThatLeadsNowhereIsLeftOut(String path, String key) {
    assertThat(problems(supporting(path))).containsExactly("/events/0/evidence/0/supports/0 " + key);
  }

  @Test
  void keyOfAPathIsFound() {
    Loaded loaded = readWith("\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"evidence\": [{\"source\": \"s\", "
        + "\"supports\": [\"titel/en\"]}]}]");
    assertThat(problems(loaded)).containsExactly("/sources/0/evidence/0/supports/0 path.unknown.near");
  }
}
