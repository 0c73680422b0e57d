package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.time.Days;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What something was called on a day.
class NamingTest {
  private static Dossier place(String names) {
    return CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
         "places": [{"id": "p", "name": {"en": "Now", "ru": "Ныне"}, "short": "N", "sort": "Zzz", "names": [%s]}]}""".formatted(names));
  }

  private static Naming on(Dossier dossier, int year) {
    return dossier.find(Place.class, "p").orElseThrow().naming().on(dossier, Days.of(year, 7, 1));
  }

  private static List<String> names(String names, int... years) {
    Dossier dossier = place(names);
    return Arrays.stream(years).mapToObj(year -> on(dossier, year).name().in("en")).toList();
  }

  @Test
  void aNameHoldsFromTheFirstToTheLastDayOfItsTime() {
    assertThat(names("{\"name\": \"Old\", \"date\": \"1948/1989\"}", 1947, 1948, 1989, 1990)).containsExactly("Now", "Old", "Old", "Now");
  }

  @Test
  void onASharedDayTheNewerOneHolds() {
    assertThat(names("{\"name\": \"B\", \"date\": \"1950/1960\"}, {\"name\": \"A\", \"date\": \"1900/1950\"}", 1949, 1950, 1960))
        .containsExactly("A", "B", "B");
    assertThat(names("{\"name\": \"A\", \"date\": \"1900/2000\"}, {\"name\": \"B\", \"date\": \"1950/1960\"}", 1955, 1970))
        .containsExactly("B", "A");
  }

  @Test
  void whereAnEndIsUnknownWhatCertainlyHeldComesFirst() {
    assertThat(names("{\"name\": \"A\", \"date\": \"/1989\"}, {\"name\": \"B\", \"date\": \"1950/1960\"}", 1940, 1955, 1970, 1990))
        .containsExactly("A", "B", "A", "Now");
  }

  @Test
  void aNameWithoutTimeHoldsOnNoDayAndNoNameCostsNothing() {
    Dossier dossier = place("{\"name\": \"Sobriquet\"}");
    assertThat(on(dossier, 1990).name().in("en")).isEqualTo("Now");
    assertThat(Stream.of(dossier, place("")).map(Dossier::isRenamed)).containsOnly(false);
    assertThat(place("{\"name\": \"Old\", \"date\": \"1948\"}").isRenamed()).isTrue();
  }

  @Test
  void anotherNameHasNeitherTheShortFormNorThePlaceInTheAlphabetOfTheUsualOne() {
    Naming old = on(place("{\"name\": \"Old\", \"date\": \"1948/1989\"}"), 1950);
    assertThat(old.shortest().in("en")).isEqualTo("Old");
    assertThat(old.sort()).isNull();
    assertThat(old.all()).contains("Old");
  }

  @Test
  void inAnotherLanguageTheShortFormTakesAsManyWordsFromTheSameEnd() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01", "people": [
          {"id": "makei", "name": {"en": "Vladimir Makei", "ru": "Владимир Макей"}, "short": "Makei"},
          {"id": "xi", "name": "Xi Jinping", "short": "Xi"},
          {"id": "pele", "name": "Edson Arantes do Nascimento", "short": "Pelé"}]}""");
    assertThat(Stream.of("makei", "xi", "pele").map(id -> dossier.find(Person.class, id).orElseThrow().naming())
        .map(naming -> naming.shortestOf("Один Два Три"))).containsExactly("Три", "Один", "Один Два Три");
    assertThat(dossier.find(Person.class, "makei").orElseThrow().naming().shortestOf("Макей")).isEqualTo("Макей");
  }

  @Test
  void theUsualNameWithItsTimeKeepsItsShortForm() {
    assertThat(on(place("{\"name\": \"Now\", \"date\": \"1990/..\"}"), 2000).shortest().in("en")).isEqualTo("N");
  }
}
