package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.insight.Contacts;
import entente.language.Language;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How things stand between two sides.
class DossierPageTest {
  private static final Dossier DOSSIER = dossier("""
      {"format": "entente-dossier/1", "id": "d", "title": "Ardova–Belmar", "compiled": "2025-12-31", "description": "All there is.",
       "parties": [{"id": "A", "kind": "state", "name": "Ardova"}, {"id": "B", "kind": "state", "name": "Belmar"},
         {"id": "C", "kind": "state", "name": "Cosland"}],
       "places": [{"id": "bel", "name": "Bel", "in": "B"}],
       "organisations": [{"id": "mission", "name": "Mission in Bel", "kind": "mission", "party": "A", "place": "bel", "date": "1992/.."},
         {"id": "closed", "name": "Old mission", "kind": "mission", "party": "A", "place": "bel", "date": "1980/1990"},
         {"id": "elsewhere", "name": "Elsewhere", "kind": "mission", "party": "A", "date": "1992/.."}],
       "posts": [{"id": "president", "name": "President", "party": "A", "rank": "head-of-state"},
         {"id": "premier", "name": "Premier", "party": "B", "rank": "head-of-government", "succeeds": "chairman", "date": "2000/.."},
         {"id": "chairman", "name": "Chairman", "party": "B", "rank": "head-of-government", "date": "1980/1999"},
         {"id": "minister", "name": "Minister", "party": "B", "rank": "minister"},
         {"id": "ambassador", "name": "Ambassador", "party": "A", "rank": "ambassador", "to": "B"},
         {"id": "envoy", "name": "Envoy", "party": "A", "rank": "ambassador", "to": "B"}],
       "people": [{"id": "ann", "name": "Ann", "party": "A"}, {"id": "bob", "name": "Bob", "party": "B"},
         {"id": "cid", "name": "Cid", "party": "B"}, {"id": "dan", "name": "Dan", "party": "B"},
         {"id": "eve", "name": "Eve", "party": "A"}],
       "tenures": [{"id": "t1", "person": "ann", "post": "president", "date": "2010/.."},
         {"id": "t2", "person": "bob", "post": "premier", "date": "2012-05-01/.."},
         {"id": "t3", "person": "cid", "post": "minister", "date": "2011/.."},
         {"id": "t5", "person": "eve", "post": "ambassador", "date": "1996/.."},
         {"id": "t6", "person": "eve", "post": "envoy", "date": "1992/1995"},
         {"id": "t4", "person": "dan", "post": "chairman", "date": "1985/1999"}],
       "events": [
         {"id": "relations", "title": "Relations", "kind": "relations", "date": "1992-04-17",
           "participants": [{"party": "A"}, {"party": "B"}]},
         {"id": "early", "title": "Early visit", "kind": "visit", "date": "2013", "host": "A", "guest": "B",
           "participants": [{"person": "bob", "post": "premier"}]},
         {"id": "visit", "title": "Summit", "kind": "visit", "date": "2015-03-01", "host": "B", "guest": "A", "place": "bel",
           "participants": [{"person": "ann", "post": "president"}, {"person": "bob", "post": "premier"}]},
         {"id": "lower", "title": "Minister comes", "kind": "visit", "date": "2017-03-01", "host": "A", "guest": "B",
           "participants": [{"person": "ann", "post": "president"}, {"person": "cid", "post": "minister"}]},
         {"id": "called", "title": "Call", "kind": "call", "date": "2019-06-01", "status": "cancelled", "host": "A", "guest": "B"},
         {"id": "received", "title": "Received", "kind": "meeting", "date": "2018-06-01", "host": "A", "guest": "B",
           "participants": [{"person": "ann", "post": "president"}, {"person": "cid", "post": "minister"}]},
         {"id": "others", "title": "With others", "kind": "meeting", "date": "2020-06-01", "host": "A", "guest": "C"},
         {"id": "plan", "title": "Planned visit", "kind": "visit", "date": "2026", "status": "planned", "host": "A", "guest": "B"},
         {"id": "passed", "title": "Passed by", "kind": "visit", "date": "2016", "status": "planned", "host": "A", "guest": "B"}],
       "statements": [
         {"id": "s1", "kind": "commitment", "text": "To build a road", "date": "2015-03-01", "due": "2017"},
         {"id": "s2", "kind": "commitment", "text": "The road again", "date": "2016-03-01", "repeats": "s1", "due": "2019"},
         {"id": "s3", "kind": "target", "text": "To trade more", "date": "2015-03-01"},
         {"id": "s4", "kind": "commitment", "text": "Done", "date": "2015-03-01", "outcome": {"status": "met", "date": "2016"}},
         {"id": "s5", "kind": "position", "text": "A view", "date": "2015-03-01"}],
       "figures": [{"id": "f1", "indicator": "trade", "name": "Trade", "date": "2018", "value": 100, "unit": "USD", "reporter": "A"},
         {"id": "f2", "indicator": "trade", "name": "Trade", "date": "2019", "value": 200, "unit": "USD", "reporter": "A"},
         {"id": "f3", "indicator": "rare", "name": "Rare", "date": "2019", "value": 1, "unit": "USD", "reporter": "A"}]}
      """);

  private static Dossier dossier(String json) {
    return Objects.requireNonNull(DossierReader.read("d.json", json.getBytes(StandardCharsets.UTF_8)).dossier());
  }

  private static Detail asOf(int year) {
    AsOf asOf = AsOf.of(DOSSIER, Days.of(year, 6, 30));
    return new Details(DOSSIER, asOf, Language.ENGLISH, Progress.UNSEEN).ofDossier(asOf, List.of());
  }

  private static List<String> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(row -> Stream.of(row.head(), row.below(), row.aside()).map(DossierPageTest::text).filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" | "))).toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void speaksOfTheTwoPartiesThatVisitEachOtherMost() {
    assertThat(Contacts.pair(DOSSIER)).containsExactly("A", "B");
    Detail page = asOf(2025);
    assertThat(page.title()).isEqualTo("Ardova–Belmar");
    assertThat(page.chips()).containsExactly("dossier", "known until 31 December 2025");
    assertThat(page.pair()).extracting(Piece.Name::id).containsExactly("A", "B");
  }

  @Test
  void speaksOfTwoOthersThatAreChosen() {
    AsOf asOf = AsOf.of(DOSSIER, Days.of(2025, 6, 30));
    var details = new Details(DOSSIER, asOf, Language.ENGLISH, Progress.UNSEEN);
    Detail page = details.ofDossier(asOf, List.of("C", "A"));
    assertThat(page.pair()).extracting(Piece.Name::text).containsExactly("Cosland", "Ardova");
    assertThat(rows(page, "Last contact")).containsExactly("With others | 1 June 2020");
    assertThat(rows(page, "In office")).containsExactly("Ann | President · since 2010");
    Stream.of(List.<String>of(), List.of("A"), List.of("A", "A"), List.of("A", "gone"), List.of("A", "ann"), List.of("A", "B", "C"))
        .forEach(wanted -> assertThat(details.pair(wanted)).containsExactly("A", "B"));
  }

  @Test
  void otherPartiesAreThoseWithMostInCommonFirst() {
    assertThat(Contacts.partners(DOSSIER, "A")).containsExactly("B", "C");
    assertThat(Contacts.partners(DOSSIER, "C")).containsExactly("A", "B");
    assertThat(Contacts.partners(DOSSIER, "B")).containsExactly("A", "C");
  }

  @Test
  void whereThereAreButTwoThereIsNoChoice() {
    Dossier dossier = CaseFile.NAMES_THROUGH_TIME.dossier();
    AsOf asOf = AsOf.of(dossier, dossier.knownUntil());
    assertThat(new Details(dossier, asOf, Language.ENGLISH, Progress.UNSEEN).ofDossier(asOf, List.of()).pair()).isEmpty();
  }

  @Test
  void saysSinceWhenThereAreRelationsAndTheMissionsThatAreThere() {
    assertThat(rows(asOf(2025), "Relations")).containsExactly("Relations | 17 April 1992", "Mission in Bel | since 1992");
    assertThat(rows(asOf(1985), "Relations")).containsExactly("Old mission | 1980–1990");
  }

  @Test
  void namesWhoHeldTheHighestPostsOnTheDayAlsoThoseThatWereThereBefore() {
    assertThat(rows(asOf(2025), "In office")).containsExactly("Ann | President · since 2010",
        "Eve | Ambassador · since 1996", "Bob | Premier · since 1 May 2012",
        "Cid | Minister · since 2011");
    assertThat(asOf(2025).sections().stream().filter(section -> section.heading().equals("In office"))).singleElement()
        .satisfies(section -> assertThat(section.beside()).as("the second party beside the first").isEqualTo(2));
    assertThat(rows(asOf(1990), "In office")).contains("Dan | Chairman · since 1985");
    assertThat(rows(asOf(1994), "In office")).contains("Eve | Envoy · since 1992").noneMatch(row -> row.contains("Ambassador"));
  }

  @Test
  void ofPartiesThatNeverVisitEachOtherItSpeaksOfThoseWithTheMostEventsInCommon() {
    Dossier dossier = CaseFile.FORMAT_TWO_PARTIES.dossier();
    assertThat(Contacts.pair(dossier)).containsExactly("G", "B");
  }

  @Test
  void ofThoseWithoutAnyContactItSaysThatThereIsNone() {
    Dossier dossier = CaseFile.STAR_ONE_LANE.dossier();
    AsOf asOf = AsOf.of(dossier, dossier.knownUntil());
    Detail page = new Details(dossier, asOf, Language.ENGLISH, Progress.UNSEEN).ofDossier(asOf, List.of());
    assertThat(page.sections()).isEmpty();
    assertThat(page.lines().stream().map(line -> text(line.pieces()))).singleElement().asString().startsWith("No relations");
    assertThat(asOf(2025).lines()).isEmpty();
  }

  @Test
  void theLastContactIsOneOfBothThatTookPlace() {
    assertThat(rows(asOf(2025), "Last contact")).containsExactly("Received | 1 June 2018", "Ann | President", "Cid | Minister");
    assertThat(rows(asOf(2014), "Last contact").getFirst()).startsWith("Early visit");
  }

  @Test
  void aVisitIsOfTheLevelOfWhoTravelledAndAMeetingOfTheLowerSide() {
    assertThat(rows(asOf(2025), "Last visit of each level")).containsExactly(
        "Summit | heads of state and government · 1 March 2015 · Bel", "Minister comes | minister · 1 March 2017");
    assertThat(rows(asOf(2025), "Last meeting of each level")).containsExactly("Received | minister · 1 June 2018");
  }

  @Test
  void whatIsPlannedIsAheadForAYearUntilItsDayIsOver() {
    assertThat(rows(asOf(2025), "Ahead")).containsExactly("Planned visit | 2026 · planned");
    assertThat(rows(asOf(2016), "Ahead")).containsExactly("Passed by | 2016 · planned");
    assertThat(rows(asOf(2014), "Ahead")).isEmpty();
  }

  @Test
  void aPromiseThatIsSaidAgainIsOneAndDueWhenItWasSaidLast() {
    assertThat(rows(asOf(2018), "Overdue promises")).isEmpty();
    assertThat(rows(asOf(2018), "Open promises")).containsExactly("To build a road | commitment · due 2019",
        "To trade more | target · no day set");
    assertThat(rows(asOf(2020), "Overdue promises")).singleElement().asString().startsWith("To build a road");
    assertThat(rows(asOf(2020), "Open promises")).singleElement().asString().startsWith("To trade more");
    assertThat(rows(asOf(2015), "Open promises")).hasSize(3);
  }

  @Test
  void drawsWhatIsCountedMost() {
    assertThat(asOf(2025).sections()).filteredOn(section -> section.heading().equals("Counted most")).singleElement().satisfies(section -> {
      assertThat(section.pictures()).hasSize(1);
      assertThat(text(section.rows().getFirst().head())).contains("Trade").contains("2019");
    });
    assertThat(asOf(2010).sections()).noneMatch(section -> section.heading().equals("Counted most"));
  }

  @Test
  void aDossierOfNothingHasAPage() {
    Dossier empty = dossier("{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"Nothing\"}");
    AsOf asOf = AsOf.of(empty, 0);
    Detail page = new Details(empty, asOf, Language.ENGLISH, Progress.UNSEEN).ofDossier(asOf, List.of());
    assertThat(page.title()).isEqualTo("Nothing");
    assertThat(page.sections()).isEmpty();
  }
}
