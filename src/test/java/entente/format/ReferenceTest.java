package entente.format;

import static entente.format.Dossiers.dossier;
import static entente.format.Dossiers.message;
import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Entity;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static final String PARTIES = "\"parties\": [{\"id\": \"IN\", \"name\": \"India\"}], ";
  private static final String POSTS = "\"posts\": [{\"id\": \"o\", \"name\": \"O\"}], ";

  @Test
  void toWhatComesLaterIsFine() {
    assertThat(readWith("\"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": \"IN\"}], "
        + "" + PARTIES + "\"topics\": []").problems()).isEmpty();
  }

  @Test
  void toNothingIsLeftOutAndTheEntryStays() {
    Loaded loaded = readWith(PARTIES + "\"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": \"BY\"}]");
    assertThat(problems(loaded)).containsExactly("/people/0/party reference.unknown");
    assertThat(dossier(loaded).find(Person.class, "p").orElseThrow().party().all()).isEmpty();
  }

  @Test
  void nearAnIdOfTheRightKindNamesIt() {
    Loaded loaded = readWith("\"people\": [{\"id\": \"sibi-goerge\", \"name\": \"P\"}], \"parties\": [{\"id\": \"sibi-george\", "
        + "\"name\": \"S\"}], "
        + "\"organisations\": [{\"id\": \"x\", \"name\": \"X\", \"party\": \"sibi-gorge\"}]");
    assertThat(message(loaded)).contains("\"sibi-gorge\"").contains("did you mean sibi-george?").contains("parties");
  }

  @Test
  void ofTwoLettersMayBeOneAway() {
    Loaded loaded = readWith(PARTIES + "\"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": \"IM\"}]");
    assertThat(message(loaded)).contains("did you mean IN?");
  }

  @Test
  void toTheWrongKindSaysWhereTheIdIs() {
    Loaded loaded = readWith(PARTIES + "\"topics\": [{\"id\": \"t\", \"name\": \"T\", \"in\": \"IN\"}]");
    assertThat(problems(loaded)).containsExactly("/topics/0/in reference.kind");
    assertThat(message(loaded)).contains("parties").contains("topics");
  }

  @Test
  void inAListCostsThatMemberOnly() {
    Loaded loaded = readWith(PARTIES + "\"mechanisms\": [{\"id\": \"m\", \"name\": \"M\", \"parties\": [\"XX\", \"IN\"]}]");
    assertThat(problems(loaded)).containsExactly("/mechanisms/0/parties/0 reference.unknown");
    assertThat(dossier(loaded).lists().mechanisms().getFirst().parties()).containsExactly("IN");
  }

  @Test
  void thatIsRequiredCostsTheEntryAndThenWhatRefersToIt() {
    Loaded loaded = readWith(POSTS + "\"tenures\": [{\"id\": \"t1\", \"post\": \"nowhere\", \"date\": \"2020\"},"
        + "{\"id\": \"t2\", \"post\": \"o\", \"date\": \"2020\", \"resembles\": [{\"id\": \"t1\", \"verdict\": \"different\"}]}]");
    assertThat(problems(loaded)).containsExactly("/tenures/0/post reference.unknown", "/tenures/1/resembles/0/id reference.unknown.left");
    assertThat(dossier(loaded).lists().tenures()).extracting(Entity::id).containsExactly("t2");
    assertThat(dossier(loaded).lists().tenures().getFirst().apparatus().resembles()).isEmpty();
  }

  @Test
  void toAnEntryThatIsLeftOutIsLeftOut() {
    Loaded loaded = readWith("\"parties\": [{\"id\": \"IN\"}], \"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": \"IN\"}]");
    assertThat(problems(loaded)).containsExactly("/parties/0 key.missing", "/people/0/party reference.unknown.left");
    assertThat(loaded.problems().get(1).message(Language.ENGLISH)).contains("\"IN\" is left out because of a mistake in it");
  }

  @Test
  void problemsAreToldOnceThoughTheFileIsReadAgain() {
    Loaded loaded = readWith("\"colour\": 1, \"people\": [{\"id\": \"p\", \"name\": \"P\", \"party\": \"IN\"}]");
    assertThat(problems(loaded)).containsExactly("/colour key.unknown", "/people/0/party reference.unknown");
  }

  @Test
  void idBelongsToTheFirstEntryThatHasIt() {
    Loaded loaded = readWith(PARTIES + "\"places\": [{\"id\": \"IN\", \"name\": \"Delhi\"}]");
    assertThat(problems(loaded)).containsExactly("/places/0/id id.duplicate");
    assertThat(dossier(loaded).lists().places()).isEmpty();
    assertThat(dossier(loaded).find(Party.class, "IN")).isPresent();
    assertThat(loaded.problems().getFirst().message(Language.ENGLISH)).contains("line 2 has the id IN already");
  }

  @Test
  void thatClosesACircleIsLeftOut() {
    Loaded loaded = readWith("\"parties\": [{\"id\": \"A\", \"name\": \"A\", \"succeeds\": \"B\"}, {\"id\": \"B\", \"name\": \"B\", "
        + "\"succeeds\": \"C\"},"
        + "{\"id\": \"C\", \"name\": \"C\", \"succeeds\": \"A\"}, {\"id\": \"D\", \"succeeds\": \"D\", \"name\": \"D\"}]");
    assertThat(problems(loaded)).containsExactly("/parties/2/succeeds circle", "/parties/3/succeeds circle");
    assertThat(dossier(loaded).lists().parties()).extracting(party -> party.succeeds().all())
        .containsExactly(List.of("B"), List.of("C"), List.of(), List.of());
  }

  @Test
  void circlesAreFoundInEveryTie() {
    Loaded loaded = readWith("""
        "places": [{"id": "p1", "name": "P", "in": "p2"}, {"id": "p2", "name": "P", "in": "p1"}],
        "events": [
          {"id": "e1", "kind": "visit", "title": "E", "date": "2020", "related": [{"kind": "part-of", "event": "e2"}]},
          {"id": "e2", "kind": "visit", "title": "E", "date": "2020", "related": [
            {"kind": "follows", "event": "e1"}, {"kind": "part-of", "event": "e1"}]}],
        "statements": [{"id": "q", "kind": "target", "text": "Q", "repeats": "q"}],
        "sources": [{"id": "s1", "title": "S", "rests-on": ["s2", "s3"]}, {"id": "s2", "title": "S", "rests-on": ["s3"]},
          {"id": "s3", "title": "S", "rests-on": ["s1"], "resembles": [{"id": "s3", "verdict": "different"}, {"id": "s1",
            "verdict": "different"}]}]
        """);
    assertThat(problems(loaded)).containsExactly("/places/1/in circle", "/events/1/related/1 circle", "/statements/0/repeats circle",
        "/sources/2/rests-on/0 circle", "/sources/2/resembles/0/id circle");
  }

  @Test
  void inAVeryLongChainIsFollowed() {
    int length = 100_000;
    String chain = IntStream.range(0, length).mapToObj(i -> "{\"id\": \"p%d\", \"name\": \"P\", \"in\": \"p%d\"}".formatted(i,
        (i + 1) % length))
        .collect(Collectors.joining(","));
    assertThat(problems(readWith("\"places\": [" + chain + "]"))).containsExactly("/places/99999/in circle");
  }
}
