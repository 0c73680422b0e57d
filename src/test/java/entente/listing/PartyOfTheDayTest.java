package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue.Order;
import entente.time.Days;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// People stand under the party of the day, in the order of what they are alphabetised by.
class PartyOfTheDayTest {
  private static final String PEOPLE = """
      {"id": "a", "name": "Lee van Berg", "sort": "Berg, Lee van", "party": "G"},
      {"id": "b", "name": "Zoe Adams", "sort": {"en": "Adams, Zoe"}, "party": "G"}, {"id": "c", "name": "Carl", "party": "G"}""";

  private static Dossier dossier(String more) {
    return Objects.requireNonNull(DossierReader.read("f", """
        {"format": "entente-dossier/1", "id": "x", "title": "X",
         "parties": [{"id": "F", "name": "Federation", "date": "1922/1991-12-26"}, {"id": "G", "name": "Republic"}],
         "posts": [{"id": "pr", "name": "President", "party": "G", "rank": "head-of-state"}],
         "people": [%s],
         "tenures": [{"id": "t", "post": "pr", "person": "c", "date": "1995/2003"}]}
        """.formatted(PEOPLE + more).getBytes(StandardCharsets.UTF_8)).dossier());
  }

  private static List<String> groups(Dossier dossier, int year, Order order) {
    Catalogue people = new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE);
    AsOf asOf = AsOf.of(dossier, Days.of(year, 7, 1));
    return people.groups("", order, asOf, Progress.UNSEEN).stream()
        .map(group -> group.name() + group.entries().stream().map(entry -> people.line(entry, asOf).name()).toList()).toList();
  }

  @Test
  void whoChangedThePartyStandsUnderThatOfTheDay() {
    Dossier dossier = dossier(", {\"id\": \"d\", \"name\": \"Dora\", \"party\": [{\"party\": \"F\", \"date\": \"1960/1991\"}, "
        + "{\"party\": \"G\", \"date\": \"1992/..\"}]}");
    assertThat(groups(dossier, 1980, Order.NAME)).containsExactly("Federation[Dora]", "Republic[Zoe Adams, Lee van Berg, Carl]");
    assertThat(groups(dossier, 2000, Order.NAME)).containsExactly("Republic[Zoe Adams, Lee van Berg, Carl, Dora]");
    assertThat(new Catalogues(dossier, Language.ENGLISH).isMoving()).isTrue();
  }

  @Test
  void oneCatalogueFollowsTheDay() {
    Dossier dossier = dossier(", {\"id\": \"d\", \"name\": \"Dora\", \"party\": [{\"party\": \"F\", \"date\": \"1960/1991\"}]}");
    Catalogue people = new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE);
    assertThat(List.of(1980, 2000, 1980).stream().map(year ->
        people.groups("dora", Order.NAME, AsOf.of(dossier, Days.of(year, 7, 1)), Progress.UNSEEN).getFirst().name()).toList())
        .containsExactly("Federation", "No side", "Federation");
  }

  @Test
  void aPresidentDoesNotStandUnderAFederationThatIsNoMore() {
    Dossier dossier = dossier(", {\"id\": \"d\", \"name\": \"Dora\", \"party\": \"F\"}");
    assertThat(groups(dossier, 2000, Order.NAME)).containsExactly("Federation[Dora]", "Republic[Zoe Adams, Lee van Berg, Carl]");
    Dossier served = Objects.requireNonNull(DossierReader.read("f", """
        {"format": "entente-dossier/1", "id": "x", "title": "X",
         "parties": [{"id": "F", "name": "Federation", "date": "1922/1991-12-26"}, {"id": "G", "name": "Republic"}],
         "posts": [{"id": "pr", "name": "President", "party": "G"}], "people": [{"id": "p", "name": "P", "party": "F"}],
         "tenures": [{"id": "t", "post": "pr", "person": "p", "date": "1995/2003"}]}
        """.getBytes(StandardCharsets.UTF_8)).dossier());
    assertThat(groups(served, 2000, Order.RANK)).containsExactly("Republic[P]");
    assertThat(groups(served, 1980, Order.RANK)).containsExactly("Federation[P]");
  }

  @Test
  void whereNobodyMovesNothingIsReadAnew() {
    assertThat(new Catalogues(dossier(""), Language.ENGLISH).isMoving()).isFalse();
  }

  @Test
  void peopleAreFoundByWhatTheyAreAlphabetisedBy() {
    Dossier dossier = dossier(", {\"id\": \"d\", \"name\": \"Dora\", \"sort\": \"Xylo\", \"party\": \"G\"}");
    Catalogue people = new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE);
    assertThat(people.groups("xyl", Order.NAME, AsOf.of(dossier, 0), Progress.UNSEEN).getFirst().entries())
        .extracting(entry -> entry.entity().id()).containsExactly("d");
  }
}
