package entente.format;

import static entente.format.Dossiers.dossier;
import static entente.format.Dossiers.message;
import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.KeptQuery;
import entente.dossier.OneOrMore;
import entente.dossier.Party;
import entente.dossier.PartyAt;
import entente.dossier.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may stand at a key by itself or as a list, and what stands beside the lists of entries.
class OneOrListTest {
  private static final String PARTIES = "\"parties\": [{\"id\": \"N\", \"name\": \"North\"}, {\"id\": \"S\", \"name\": \"South\"}, "
      + "{\"id\": \"U\", \"name\": \"United\"%s}]";

  private static Loaded united(String keys) {
    return readWith(PARTIES.formatted(", " + keys));
  }

  private static Loaded person(String party) {
    return readWith(PARTIES.formatted("") + ", \"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": " + party + "}]");
  }

  private static String written(Loaded loaded) throws IOException {
    var bytes = new ByteArrayOutputStream();
    DossierWriter.write(dossier(loaded), Layout.LINES, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"N\"", "[\"N\"]", "[\"N\", \"S\"]"})
  void predecessorsKeepTheirShape(String value) throws IOException {
    Loaded loaded = united("\"succeeds\": " + value);
    assertThat(loaded.problems()).isEmpty();
    assertThat(written(loaded)).contains("\"succeeds\": " + value + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"N\"", "[{\"party\": \"N\"}]",
      "[{\"party\": \"N\", \"date\": \"1962/1990\", \"x-a\": 1}, {\"party\": \"U\"}]"})
  void thePartyOfAPersonKeepsItsShape(String value) throws IOException {
    Loaded loaded = person(value);
    assertThat(loaded.problems()).isEmpty();
    assertThat(written(loaded)).contains("\"party\": " + value + "}");
  }

  @Test
  void allOfAListAreRead() {
    Loaded merged = united("\"succeeds\": [\"N\", \"S\"]");
    assertThat(dossier(merged).find(Party.class, "U").orElseThrow().succeeds().all()).containsExactly("N", "S");
    Loaded changing = person("[{\"party\": \"N\", \"date\": \"1962/1990\"}, {\"party\": \"U\"}]");
    assertThat(dossier(changing).find(Person.class, "p").orElseThrow().party().all()).extracting(PartyAt::party).containsExactly("N", "U");
  }

  @Test
  void whatAListNamesIsNamed() {
    assertThat(dossier(united("\"succeeds\": [\"N\", \"S\"]")).referring("S")).extracting(entity -> entity.id()).containsExactly("U");
    assertThat(dossier(person("[{\"party\": \"N\"}]")).referring("N")).extracting(entity -> entity.id()).containsExactly("p");
  }

  @Test
  void anEmptyListSaysNothing() throws IOException {
    Loaded loaded = united("\"succeeds\": []");
    assertThat(loaded.problems()).isEmpty();
    assertThat(dossier(loaded).find(Party.class, "U").orElseThrow().succeeds()).isEqualTo(OneOrMore.none());
    assertThat(written(loaded)).doesNotContain("succeeds");
  }

  @Test
  void wrongMembersAreLeftOut() {
    Loaded loaded = united("\"succeeds\": [\"N\", \"X\", 7]");
    assertThat(problems(loaded)).containsExactly("/parties/2/succeeds/1 reference.unknown", "/parties/2/succeeds/2 reference");
    assertThat(dossier(loaded).find(Party.class, "U").orElseThrow().succeeds().all()).containsExactly("N");
    assertThat(problems(person("[{\"date\": \"1990\"}, {\"party\": \"N\", \"date\": \"soon\"}]")))
        .containsExactly("/people/0/party/0 key.missing", "/people/0/party/1/date date");
    assertThat(problems(person("[\"N\"]"))).containsExactly("/people/0/party/0 object");
  }

  @Test
  void anythingElseIsRefused() {
    assertThat(problems(united("\"succeeds\": 7"))).containsExactly("/parties/2/succeeds reference.list");
    assertThat(message(person("{\"party\": \"N\"}"))).contains("or a list");
  }

  @Test
  void aMemberThatClosesACircleIsLeftOut() {
    Loaded loaded = readWith("\"posts\": [{\"id\": \"a\", \"name\": \"A\", \"succeeds\": [\"b\"]}, {\"id\": \"b\", \"name\": \"B\", "
        + "\"succeeds\": [\"c\", \"a\"]}, {\"id\": \"c\", \"name\": \"C\"}]");
    assertThat(problems(loaded)).containsExactly("/posts/1/succeeds/1 circle");
  }

  @Test
  void evidenceSupportsAMember() {
    String evidence = ", \"evidence\": [{\"source\": \"s\", \"supports\": [\"succeeds/%s\"]}]";
    String sources = ", \"sources\": [{\"id\": \"s\", \"title\": \"S\"}]";
    assertThat(readWith(PARTIES.formatted(", \"succeeds\": [\"N\", \"S\"]" + evidence.formatted("S")) + sources).problems()).isEmpty();
    assertThat(problems(readWith(PARTIES.formatted(evidence.formatted("X")) + sources)))
        .containsExactly("/parties/2/evidence/0/supports/0 reference.unknown");
  }

  @Test
  void aFormatWithMergersReadsItsCase() {
    Loaded loaded = readWith(PARTIES.formatted(", \"date\": \"1990-05-22/..\", \"succeeds\": [\"N\", \"S\"]"));
    assertThat(loaded.problems()).isEmpty();
  }

  @Test
  void queriesAndWhatIsAcceptedAreKept() throws IOException {
    String keys = """
        "queries": [
            {"id": "q", "name": {"ru": "Визиты"}, "query": "kind:visit", "x-a": 1}
          ],
          "accepted": [
            {"rule": "figure.jump", "about": ["S", "N"], "reason": "So it was."}
          ],
        """;
    Loaded loaded = readWith(keys + PARTIES.formatted(""));
    assertThat(loaded.problems()).isEmpty();
    assertThat(dossier(loaded).head().queries()).extracting(KeptQuery::query).containsExactly("kind:visit");
    assertThat(written(loaded)).contains(keys);
  }

  @Test
  void whatIsAcceptedMakesNobodyNameAnything() {
    String accepted = "\"accepted\": [{\"rule\": \"r\", \"about\": [\"N\"], \"reason\": \"R\"}]";
    assertThat(dossier(readWith(accepted + ", " + PARTIES.formatted(""))).referring("N")).isEmpty();
    assertThat(dossier(readWith(PARTIES.formatted("") + ", " + accepted)).referring("N")).isEmpty();
  }

  @Test
  void queriesAndWhatIsAcceptedAreChecked() {
    assertThat(problems(readWith("\"queries\": [{\"id\": \"q\", \"name\": \"Q\"}, "
        + "{\"id\": \"a b\", \"name\": \"Q\", \"query\": \"x\"}, 7]")))
        .containsExactly("/queries/0 key.missing", "/queries/1/id id", "/queries/2 object");
    assertThat(problems(readWith("\"queries\": [{\"id\": \"N\", \"name\": \"Q\", \"query\": \"x\"}], " + PARTIES.formatted(""))))
        .containsExactly("/parties/0/id id.duplicate");
    assertThat(problems(readWith("\"accepted\": [{\"rule\": \"r\", \"about\": [\"nobody\"], \"reason\": \"R\"}, {\"rule\": \"r\"}]")))
        .containsExactly("/accepted/0/about/0 reference.unknown", "/accepted/1 key.missing", "/accepted/1 key.missing");
  }
}
