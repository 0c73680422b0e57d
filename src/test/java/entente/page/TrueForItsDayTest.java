package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Fact;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pages and cards say what was so on their day.
class TrueForItsDayTest {
  private static final Dossier RENAMED = CaseFile.NAMES_THROUGH_TIME.dossier();

  private static AsOf asOf(Dossier dossier, int year) {
    return AsOf.of(dossier, Days.of(year, 5, 1));
  }

  private static Details details(Dossier dossier) {
    return new Details(dossier, asOf(dossier, 2025), Language.ENGLISH, Progress.UNSEEN);
  }

  private static Detail detail(Dossier dossier, int year, String... ids) {
    return details(dossier).of(List.of(ids), asOf(dossier, year));
  }

  private static String brief(Dossier dossier, int year, String id) {
    return details(dossier).brief(id, asOf(dossier, year));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> lines(Detail detail) {
    return PageText.above(detail);
  }

  private static List<String> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(row -> text(row.head()) + (row.below().isEmpty() ? "" : " | " + text(row.below()))).toList();
  }

  @Test
  void anEventCallsEverythingAsOnItsOwnDay() {
    Detail event = detail(RENAMED, 2025, "e1");
    assertThat(lines(event)).contains("Kingsport (now Fairhaven)");
    assertThat(rows(event, "Participants")).containsExactly(
        "Ned Marsh | now Lord Rowan · Minister for Overseas Affairs (now Minister for the Union)",
        "Colonial Office | now Development Office");
    assertThat(rows(event, "Host")).containsExactly("Belmar");
    assertThat(rows(event, "Guest")).containsExactly("Upper Ardova | now Ardova");
    assertThat(event.citation()).contains("Kingsport").doesNotContain("Fairhaven");
    assertThat(brief(RENAMED, 2025, "e1")).contains("Kingsport", "Ned Marsh", "Colonial Office");
  }

  @Test
  void aPageCallsEverythingAsOnTheAsOfDayAndSaysTheNameOfTodayBesideIt() {
    Detail then = detail(RENAMED, 1970, "p1");
    assertThat(then.title()).isEqualTo("Ned Marsh");
    assertThat(lines(then)).startsWith("now Lord Rowan").contains("Upper Ardova (now Ardova)");
    assertThat(then.citation()).startsWith("Ned Marsh");
    assertThat(then.isAsOf()).isTrue();
    Detail now = detail(RENAMED, 2025, "p1");
    assertThat(now.title()).isEqualTo("Lord Rowan");
    assertThat(lines(now)).containsExactly("Ardova");
  }

  @Test
  void thePageOfTheDossierSaysTheNamesOfTodayToo() {
    Detail then = details(RENAMED).ofDossier(asOf(RENAMED, 1970), List.of());
    assertThat(rows(then, "In office")).containsExactly(
        "Ned Marsh (now Lord Rowan) | Minister for Overseas Affairs · now Minister for the Union · since 1 January 1965");
  }

  @Test
  void whoLeftOfficeIsCalledAsOnTheAsOfDay() {
    assertThat(rows(detail(RENAMED, 1970, "m"), "Holders")).contains("Ned Marsh | since 1 January 1965 · now Lord Rowan");
    assertThat(rows(detail(RENAMED, 2025, "m"), "Holders")).contains("Lord Rowan | 1 January 1965 – 31 December 1978");
    assertThat(rows(detail(RENAMED, 1970, "p1"), "Posts"))
        .containsExactly("Minister for Overseas Affairs | since 1 January 1965 · now Minister for the Union");
    assertThat(rows(detail(RENAMED, 2025, "p1"), "Posts")).containsExactly("Minister for the Union | 1 January 1965 – 31 December 1978");
    assertThat(brief(RENAMED, 1970, "t")).startsWith(
        "Ned Marsh (now Lord Rowan)\nMinister for Overseas Affairs (now Minister for the Union)\n");
    assertThat(brief(RENAMED, 2025, "t")).startsWith("Lord Rowan\nMinister for the Union");
  }

  @Test
  void thePageOfAPostSaysTheNamesOfTodayBesideThose() {
    Detail then = detail(RENAMED, 1970, "m");
    assertThat(then.title()).isEqualTo("Minister for Overseas Affairs");
    assertThat(lines(then)).contains("now Minister for the Union", "Upper Ardova (now Ardova)",
        "As of 1 May 1970: Ned Marsh (now Lord Rowan)");
    assertThat(lines(detail(RENAMED, 2025, "m")))
        .contains("As of 1 May 2025: last held by Lord Rowan until 31 December 1978; no record since");
    assertThat(brief(RENAMED, 1970, "m")).isEqualTo("Minister for Overseas Affairs\nnow Minister for the Union\n"
        + "As of 1 May 1970: Ned Marsh (now Lord Rowan)");
  }

  @Test
  void rowsOfEventsAndSeveralTogetherFollowTheirDay() {
    assertThat(rows(detail(RENAMED, 2025, "A"), "Events")).containsExactly("Visit | 1 May 1970 · Kingsport (now Fairhaven)");
    Detail both = detail(RENAMED, 1970, "p1", "A");
    assertThat(rows(both, "Selected")).containsExactly("Ned Marsh | now Lord Rowan", "Upper Ardova | now Ardova");
    assertThat(both.isAsOf()).isTrue();
    assertThat(brief(RENAMED, 1970, "A")).isEqualTo("Upper Ardova\nnow Ardova");
  }

  @Test
  void everyLanguageHasItsWordForToday() {
    List<String> today = List.of(Language.values()).stream().map(language -> new Details(RENAMED, asOf(RENAMED, 1970), language,
        Progress.UNSEEN).of("A")).map(TrueForItsDayTest::lines).map(List::getFirst).toList();
    assertThat(today).containsExactlyInAnyOrder("now Ardova", "ныне Ardova", "цяпер Ardova", "अब Ardova");
  }

  @Test
  void allWhoHoldAPostAreNamed() {
    Dossier dossier = CaseFile.CO_HOLDERS.dossier();
    assertThat(lines(detail(dossier, 1997, "m"))).contains("As of 1 May 1997: Person One, Person Two, Person Three");
    assertThat(rows(detail(dossier, 1997, "A"), "Highest posts"))
        .containsExactly("Member of the Council of State | Person One, Person Two, Person Three");
    assertThat(brief(dossier, 1997, "m")).isEqualTo(
        "Member of the Council of State\nAs of 1 May 1997: Person One, Person Two, Person Three");
  }

  @Test
  void whoHoldsAPostTogetherStandsInTheSameOrderEverywhere() {
    assertThat(rows(detail(CaseFile.CO_HOLDERS.dossier(), 1997, "m"), "Holders"))
        .extracting(row -> row.replaceAll(" \\|.*", "")).containsExactly("Person One", "Person Two", "Person Three");
  }

  @Test
  void itIsSaidThatSomebodyActs() {
    Dossier dossier = CaseFile.ACTING_NOT_SAID.dossier();
    assertThat(rows(detail(dossier, 1991, "e1"), "Participants")).containsExactly("Person One | Foreign Minister, acting");
    assertThat(brief(dossier, 1991, "e1")).endsWith("Person One (Foreign Minister, acting)");
    assertThat(brief(dossier, 1991, "t")).startsWith("Person One\nForeign Minister, acting\n");
    assertThat(lines(detail(dossier, 1991, "m"))).contains("As of 1 May 1991: Person One · acting");
    assertThat(rows(detail(dossier, 1991, "A"), "Highest posts")).containsExactly("Foreign Minister | Person One · acting");
  }

  @Test
  void eachTookPartInTheCapacityOfTheDay() {
    Dossier dossier = CaseFile.CAPACITIES.dossier();
    assertThat(rows(detail(dossier, 2025, "e1990"), "Participants")).containsExactly("Seen | Ambassador, seen in office 1 May 1990");
    assertThat(rows(detail(dossier, 2025, "e2000"), "Participants")).containsExactly("New | Ambassador, designated");
    assertThat(rows(detail(dossier, 2025, "e2010"), "Participants")).containsExactly("Both | Minister, acting");
    assertThat(rows(detail(dossier, 2025, "e2012"), "Participants")).containsExactly("Both | Minister");
    assertThat(brief(dossier, 2025, "e2012")).endsWith("Both");
  }

  @Test
  void ofManyTimesAtWhichATakerOfPartWasSeenTheNearestIsSaid() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "people": [{"id": "p", "name": "Seen"}],
         "posts": [{"id": "m", "name": "Minister"}],
         "tenures": [{"id": "t", "post": "m", "person": "p", "date": "{2021,2024-01-19,2022-11-09}"}],
         "events": [{"id": "e0", "title": "Before", "date": "2020-05-01", "kind": "meeting",
             "participants": [{"person": "p", "post": "m"}]},
           {"id": "e1", "title": "On it", "date": "2022-11-09", "kind": "meeting", "participants": [{"person": "p"}]},
           {"id": "e2", "title": "Between", "date": "2023-05-01", "kind": "meeting", "participants": [{"person": "p"}]}]}""");
    assertThat(rows(detail(dossier, 2025, "e1"), "Participants")).containsExactly("Seen | Minister, seen in office 9 November 2022");
    assertThat(rows(detail(dossier, 2025, "e2"), "Participants")).containsExactly("Seen | Minister, seen in office 9 November 2022");
    assertThat(rows(detail(dossier, 2025, "e0"), "Participants")).containsExactly("Seen | Minister, seen in office 2021");
    assertThat(brief(dossier, 2023, "t")).isEqualTo("Seen\nMinister\nseen in office 2021 and 9 November 2022");
    assertThat(brief(dossier, 2020, "t")).endsWith("seen in office 2021, 19 January 2024 and 9 November 2022");
  }

  @Test
  void whoIsDesignatedStandsBesideWhoHoldsThePost() {
    Dossier dossier = CaseFile.CAPACITIES.dossier();
    AsOf before = AsOf.of(dossier, Days.of(2000, 2, 1));
    assertThat(lines(details(dossier).of(List.of("a"), before)))
        .contains("As of 1 February 2000: last known: Seen · 1 May 1990 · New, designated");
    assertThat(lines(details(dossier).of(List.of("a"), before.on(Days.of(2000, 3, 1))))).contains("As of 1 March 2000: New");
    assertThat(lines(details(dossier).of(List.of("a"), before.on(Days.of(1990, 5, 1)))))
        .contains("As of 1 May 1990: Seen · seen in office 1 May 1990");
  }

  @Test
  void everyLanguageSaysWhoActsInItsOwnWay() {
    Dossier dossier = CaseFile.ACTING_NOT_SAID.dossier();
    assertThat(List.of(Language.values()).stream().map(language -> new Details(dossier, asOf(dossier, 1991), language,
        Progress.UNSEEN).of("e1").facts().get(1).rows().getFirst().below()).map(TrueForItsDayTest::text))
        .containsExactlyInAnyOrder("Foreign Minister, acting", "Foreign Minister, исполняющий обязанности",
            "Foreign Minister, выконваючы абавязкі", "Foreign Minister (कार्यवाहक)");
  }

  @Test
  void aPostEndsWithItsOrganisation() {
    Dossier dossier = CaseFile.POST_OF_CLOSED_MINISTRY.dossier();
    assertThat(rows(detail(dossier, 2024, "m"), "Holders")).containsExactly("Person One | 24 July 2019 – 2 September 2020");
    assertThat(lines(detail(dossier, 2024, "m"))).contains("As of 1 May 2024: the post no longer exists");
    assertThat(rows(detail(dossier, 2024, "o"), "Posts")).containsExactly("Minister of Outer Trade | the post no longer exists");
    assertThat(lines(detail(dossier, 2020, "m"))).contains("As of 1 May 2020: Person One");
    assertThat(lines(detail(dossier, 1960, "m"))).contains("As of 1 May 1960: the post did not exist yet");
  }

  @Test
  void aPersonIsOfThePartyOfTheDay() {
    Dossier dossier = CaseFile.FORMAT_TWO_PARTIES.dossier();
    assertThat(lines(detail(dossier, 2000, "p1"))).contains("New Republic").doesNotContain("Old Federation");
    assertThat(lines(detail(dossier, 1988, "p1"))).contains("Old Federation").doesNotContain("New Republic");
    assertThat(inks(detail(dossier, 2000, "e1"))).contains(0x222222).doesNotContain(0x111111);
  }

  @Test
  void severalTogetherHaveTheColourOfThePartyOfTheDay() {
    Dossier dossier = CaseFile.FORMAT_TWO_PARTIES.dossier();
    assertThat(inks(detail(dossier, 1989, "p1", "e1"))).contains(0x111111).doesNotContain(0x222222);
    assertThat(inks(detail(dossier, 2000, "p1", "e1"))).contains(0x222222).doesNotContain(0x111111);
    assertThat(detail(dossier, 2000, "p1", "e1").isAsOf()).isTrue();
  }

  private static List<Integer> inks(Detail detail) {
    return Stream.concat(detail.facts().stream().map(Fact::rows), detail.sections().stream().map(Detail.Section::rows))
        .flatMap(List::stream)
        .flatMap(row -> row.ink().stream()).toList();
  }
}
