package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Cases;
import entente.dossier.Dossier;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Line;
import entente.page.Detail.Section;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pages and cards say what was so on their day.
class TrueForItsDayTest {
  private static final Dossier RENAMED = Cases.read(Cases.NAMES_THROUGH_TIME);

  private static AsOf asOf(Dossier dossier, int year) {
    return AsOf.of(dossier, Days.of(year, 5, 1));
  }

  private static Details details(Dossier dossier) {
    return new Details(dossier, asOf(dossier, 2025), Language.ENGLISH, Optional.empty(), Progress.UNSEEN);
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
    return detail.lines().stream().map(Line::pieces).map(TrueForItsDayTest::text).toList();
  }

  private static List<String> rows(Detail detail, String heading) {
    return detail.sections().stream().filter(section -> section.heading().equals(heading)).map(Section::rows).flatMap(List::stream)
        .map(row -> text(row.head()) + (row.below().isEmpty() ? "" : " | " + text(row.below()))).toList();
  }

  @Test
  void anEventCallsEverythingAsOnItsOwnDay() {
    Detail event = detail(RENAMED, 2025, "e1");
    assertThat(lines(event)).contains("Port Old (now Port New)");
    assertThat(rows(event, "Participants")).containsExactly(
        "Sam Oldname | now Lord Newname · Minister for External Relations (now Minister for Europe)", "Old Office | now New Office");
    assertThat(rows(event, "Sides")).containsExactly("Beta", "Oldland | now Newland");
    assertThat(event.citation()).contains("Port Old").doesNotContain("Port New");
    assertThat(brief(RENAMED, 2025, "e1")).contains("Port Old", "Sam Oldname", "Old Office");
  }

  @Test
  void aPageCallsEverythingAsOnTheAsOfDayAndSaysTheNameOfTodayBesideIt() {
    Detail then = detail(RENAMED, 1970, "p1");
    assertThat(then.title()).isEqualTo("Sam Oldname");
    assertThat(lines(then)).startsWith("now Lord Newname").contains("Oldland (now Newland)");
    assertThat(then.citation()).startsWith("Sam Oldname");
    assertThat(then.isAsOf()).isTrue();
    Detail now = detail(RENAMED, 2025, "p1");
    assertThat(now.title()).isEqualTo("Lord Newname");
    assertThat(lines(now)).containsExactly("Newland");
  }

  @Test
  void whoLeftOfficeIsCalledAsWhenTheyCame() {
    assertThat(rows(detail(RENAMED, 2025, "m"), "Holders")).contains("Sam Oldname | 1 January 1965 – 31 December 1978 · now Lord Newname");
    assertThat(rows(detail(RENAMED, 2025, "p1"), "Posts"))
        .containsExactly("Minister for External Relations | 1 January 1965 – 31 December 1978 · now Minister for Europe");
    assertThat(brief(RENAMED, 2025, "t")).startsWith("Sam Oldname\nMinister for External Relations");
  }

  @Test
  void rowsOfEventsAndSeveralTogetherFollowTheirDay() {
    assertThat(rows(detail(RENAMED, 2025, "A"), "Events")).containsExactly("Visit | 1 May 1970 · Port Old");
    Detail both = detail(RENAMED, 1970, "p1", "A");
    assertThat(rows(both, "Selected")).containsExactly("Sam Oldname | now Lord Newname", "Oldland | now Newland");
    assertThat(both.isAsOf()).isTrue();
    assertThat(brief(RENAMED, 1970, "A")).isEqualTo("Oldland\nnow Newland");
  }

  @Test
  void everyLanguageHasItsWordForToday() {
    List<String> today = List.of(Language.values()).stream().map(language -> new Details(RENAMED, asOf(RENAMED, 1970), language,
        Optional.empty(), Progress.UNSEEN).of("A")).map(TrueForItsDayTest::lines).map(List::getFirst).toList();
    assertThat(today).containsExactlyInAnyOrder("now Newland", "ныне Newland", "цяпер Newland", "अब Newland");
  }

  @Test
  void allWhoHoldAPostAreNamed() {
    Dossier dossier = Cases.read(Cases.CO_HOLDERS);
    assertThat(lines(detail(dossier, 1997, "m"))).contains("As of 1 May 1997: Person One, Person Two, Person Three");
    assertThat(rows(detail(dossier, 1997, "A"), "Highest posts"))
        .containsExactly("Member of the Presidency | Person One, Person Two, Person Three");
    assertThat(brief(dossier, 1997, "m")).isEqualTo("Member of the Presidency\nAs of 1 May 1997: Person One, Person Two, Person Three");
  }

  @Test
  void itIsSaidThatSomebodyActs() {
    Dossier dossier = Cases.read(Cases.ACTING_NOT_SAID);
    assertThat(rows(detail(dossier, 1991, "e1"), "Participants")).containsExactly("Person One | Foreign Minister, acting");
    assertThat(brief(dossier, 1991, "e1")).endsWith("Person One (Foreign Minister, acting)");
    assertThat(brief(dossier, 1991, "t")).startsWith("Person One\nForeign Minister, acting\n");
    assertThat(lines(detail(dossier, 1991, "m"))).contains("As of 1 May 1991: Person One · acting");
    assertThat(rows(detail(dossier, 1991, "A"), "Highest posts")).containsExactly("Foreign Minister | Person One · acting");
  }

  @Test
  void eachTookPartInTheCapacityOfTheDay() {
    Dossier dossier = Cases.read(Cases.CAPACITIES);
    assertThat(rows(detail(dossier, 2025, "e1990"), "Participants")).containsExactly("Seen | Ambassador, seen in office 1 May 1990");
    assertThat(rows(detail(dossier, 2025, "e2000"), "Participants")).containsExactly("New | Ambassador, designated");
    assertThat(rows(detail(dossier, 2025, "e2010"), "Participants")).containsExactly("Both | Minister, acting");
    assertThat(rows(detail(dossier, 2025, "e2012"), "Participants")).containsExactly("Both | Minister");
    assertThat(brief(dossier, 2025, "e2012")).endsWith("Both");
  }

  @Test
  void whoIsDesignatedStandsBesideWhoHoldsThePost() {
    Dossier dossier = Cases.read(Cases.CAPACITIES);
    AsOf before = AsOf.of(dossier, Days.of(2000, 2, 1));
    assertThat(lines(details(dossier).of(List.of("a"), before)))
        .contains("As of 1 February 2000: last known: Seen · 1 May 1990 · New, designated");
    assertThat(lines(details(dossier).of(List.of("a"), before.on(Days.of(2000, 3, 1))))).contains("As of 1 March 2000: New");
    assertThat(lines(details(dossier).of(List.of("a"), before.on(Days.of(1990, 5, 1)))))
        .contains("As of 1 May 1990: Seen · seen in office 1 May 1990");
  }

  @Test
  void everyLanguageSaysWhoActsInItsOwnWay() {
    Dossier dossier = Cases.read(Cases.ACTING_NOT_SAID);
    assertThat(List.of(Language.values()).stream().map(language -> new Details(dossier, asOf(dossier, 1991), language,
        Optional.empty(), Progress.UNSEEN).of("e1").sections().getFirst().rows().getFirst().below()).map(TrueForItsDayTest::text))
        .containsExactlyInAnyOrder("Foreign Minister, acting", "Foreign Minister, исполняющий обязанности",
            "Foreign Minister, выконваючы абавязкі", "Foreign Minister (कार्यवाहक)");
  }

  @Test
  void aPostEndsWithItsOrganisation() {
    Dossier dossier = Cases.read(Cases.POST_OF_CLOSED_MINISTRY);
    assertThat(rows(detail(dossier, 2024, "m"), "Holders")).containsExactly("Person One | 24 July 2019 – 2 September 2020");
    assertThat(lines(detail(dossier, 2024, "m"))).contains("As of 1 May 2024: the post no longer exists");
    assertThat(rows(detail(dossier, 2024, "o"), "Posts")).containsExactly("Secretary of the Old Ministry | the post no longer exists");
    assertThat(lines(detail(dossier, 2020, "m"))).contains("As of 1 May 2020: Person One");
    assertThat(lines(detail(dossier, 1960, "m"))).contains("As of 1 May 1960: the post did not exist yet");
  }

  @Test
  void aPersonIsOfThePartyOfTheDay() {
    Dossier dossier = Cases.read(Cases.TWO_PARTIES);
    assertThat(lines(detail(dossier, 2000, "p1"))).contains("Republic").doesNotContain("Federation");
    assertThat(lines(detail(dossier, 1988, "p1"))).contains("Federation").doesNotContain("Republic");
    assertThat(inks(detail(dossier, 2000, "e1"))).contains(0x222222).doesNotContain(0x111111);
  }

  @Test
  void severalTogetherHaveTheColourOfThePartyOfTheDay() {
    Dossier dossier = Cases.read(Cases.TWO_PARTIES);
    assertThat(inks(detail(dossier, 1989, "p1", "e1"))).contains(0x111111).doesNotContain(0x222222);
    assertThat(inks(detail(dossier, 2000, "p1", "e1"))).contains(0x222222).doesNotContain(0x111111);
    assertThat(detail(dossier, 2000, "p1", "e1").isAsOf()).isTrue();
  }

  private static List<Integer> inks(Detail detail) {
    return detail.sections().stream().flatMap(section -> section.rows().stream()).flatMap(row -> row.ink().stream()).toList();
  }
}
