package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Dot;
import entente.page.Detail.Dots;
import entente.page.Detail.Plot;
import entente.page.Detail.Point;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pages read as of a day: what is later stands under a heading of its own.
class LaterTest {
  private static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.read("later.json", """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-12-31",
       "parties": [{"id": "A", "name": "Ardova", "date": "1950/1999"}, {"id": "B", "name": "Belmar", "date": "2000/..", "succeeds": "A"}],
       "organisations": [{"id": "old", "name": "Legation", "party": "A", "date": "1960/1979"},
         {"id": "new", "name": "Embassy", "party": "A", "date": "1990-05-01/.."}],
       "mechanisms": [{"id": "talks", "name": "Talks", "parties": ["A"]}],
       "people": [{"id": "ann", "name": "Ann", "party": "A", "date": "1941/.."},
         {"id": "bob", "name": "Bob", "party": "A", "date": "1940/1990"}],
       "posts": [{"id": "fm", "name": "Foreign Minister", "party": "A", "rank": "minister"},
         {"id": "legate", "name": "Legate"}, {"id": "consul", "name": "Consul", "party": "A", "date": "1990/.."}],
       "tenures": [{"id": "t1", "post": "fm", "person": "ann", "date": "1970-01-01/1979-12-31"},
         {"id": "t2", "post": "fm", "person": "bob", "date": "1985-01-01/1989-12-31", "phases": {"appointed": "1984-12-01"},
           "evidence": [{"source": "book"}]},
         {"id": "t4", "post": "legate", "person": "bob", "phases": {"credentials": "1993", "left": "1997"}},
         {"id": "t3", "post": "consul", "person": "ann", "date": "1991/1992"}],
       "events": [
         {"id": "first", "kind": "session", "title": "First talks", "date": "1971-03-01", "mechanism": "talks",
           "participants": [{"person": "ann"}, {"person": "bob"}], "evidence": [{"source": "book"}]},
         {"id": "some-day", "kind": "session", "title": "Talks of some year", "date": "1980", "mechanism": "talks",
           "participants": [{"person": "ann"}]},
         {"id": "last", "kind": "session", "title": "Last talks", "date": "1988-05-01", "mechanism": "talks",
           "participants": [{"person": "ann"}, {"person": "bob"}], "evidence": [{"source": "book"}]}],
       "statements": [
         {"id": "dated", "kind": "commitment", "text": "Dated", "by": ["ann"], "event": "first", "due": "1975",
           "outcome": {"status": "met", "date": "1981-06", "see": ["last"], "note": "In full."}},
         {"id": "shown", "kind": "commitment", "text": "Shown", "by": ["ann"], "event": "first",
           "outcome": {"status": "met", "see": ["some-day", "last"]}},
         {"id": "due", "kind": "target", "text": "Due", "by": ["ann"], "event": "first", "due": "1980", "outcome": {"status": "missed"}},
         {"id": "undated", "kind": "request", "text": "Undated", "by": ["ann"], "event": "first", "outcome": {"status": "withdrawn"}},
         {"id": "open", "kind": "commitment", "text": "Open", "by": ["ann"], "event": "first", "due": "1999",
           "outcome": {"status": "open", "see": ["first", "last"]}},
         {"id": "said-later", "kind": "position", "text": "Said later", "by": ["ann"], "event": "last"}],
       "figures": [{"id": "f1", "indicator": "trade", "name": "Trade", "date": "1975", "value": 1, "unit": "USD", "from": "A"},
         {"id": "f2", "indicator": "trade", "name": "Trade", "date": "1985", "value": 2, "unit": "USD", "from": "A"}],
       "sources": [{"id": "book", "title": "Book", "published": "1995"},
         {"id": "copy", "title": "Copy", "published": "1996", "rests-on": ["book"]}]}
      """.getBytes(StandardCharsets.UTF_8)).dossier());

  private static Detail detail(String id, int year) {
    AsOf asOf = AsOf.of(DOSSIER, Days.of(year, 7, 1));
    return new Details(DOSSIER, asOf, Language.ENGLISH, Progress.UNSEEN).of(List.of(id), asOf);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /// The first lines of the rows below a heading.
  private static List<String> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(row -> text(row.head())).toList();
  }

  private static List<String> below(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(row -> text(row.below())).toList();
  }

  @Test
  void aPersonHasPostsEventsAndStatementsUpToTheDay() {
    Detail then = detail("ann", 1975);
    assertThat(then.isAsOf()).isTrue();
    assertThat(rows(then, "Posts")).containsExactly("Foreign Minister");
    assertThat(rows(then, "Events")).containsExactly("First talks");
    assertThat(rows(then, "Said by them")).containsExactly("Dated", "Shown", "Due", "Undated", "Open");
    assertThat(rows(then, "Later")).containsExactly("Consul", "Foreign Minister", "Talks of some year", "Last talks", "Said later");
    assertThat(detail("ann", 1975).sections()).filteredOn(s -> s.heading().equals("Most often together")).singleElement()
        .satisfies(s -> assertThat(s.rows()).extracting(row -> text(row.head()) + text(row.aside())).containsExactly("Bob1"));
  }

  @Test
  void anEventThatWasYetToComeHasNotTakenPlace() {
    assertThat(detail("last", 1975).chips()).contains("later").doesNotContain("took place");
    assertThat(detail("last", 1975).isAsOf()).isTrue();
    assertThat(detail("last", 1988).chips()).contains("took place").doesNotContain("later");
  }

  @Test
  void whatCanHaveHappenedByTheDayIsNotLater() {
    assertThat(rows(detail("ann", 1980), "Events")).containsExactly("Talks of some year", "First talks");
    assertThat(rows(detail("ann", 1979), "Events")).containsExactly("First talks");
  }

  @Test
  void onTheLatestDayNothingIsLater() {
    for (String id : List.of("ann", "A", "talks", "fm", "f1", "dated")) {
      assertThat(rows(detail(id, 2025), "Later")).as(id).isEmpty();
    }
  }

  @Test
  void aPartyHasWhatWasThereOnTheDay() {
    Detail then = detail("A", 1985);
    assertThat(rows(then, "Organisations")).containsExactly("Legation");
    assertThat(below(then, "Organisations")).containsExactly("1960–1979");
    assertThat(rows(then, "Highest posts")).containsExactly("Foreign Minister");
    assertThat(rows(then, "Figures")).containsExactly("Trade, 1975", "Trade, 1985");
    assertThat(rows(then, "Continued by")).isEmpty();
    assertThat(rows(then, "Later")).contains("Embassy", "Consul", "Belmar");
    assertThat(below(detail("A", 1975), "Organisations")).as("while it is there").containsExactly("");
  }

  @Test
  void aMechanismHasItsSessionsUpToTheDay() {
    Detail then = detail("talks", 1975);
    assertThat(rows(then, "Sessions")).containsExactly("First talks");
    assertThat(rows(then, "Later")).containsExactly("Talks of some year", "Last talks", "Said later");
    assertThat(then.sections().stream().flatMap(s -> s.pictures().stream()).filter(Dots.class::isInstance)
        .flatMap(dots -> ((Dots) dots).dots().stream()).map(Dot::isLater)).containsExactly(false, true, true);
  }

  @Test
  void aSourceHasWhatRestsOnItUpToTheDay() {
    Detail then = detail("book", 1975);
    assertThat(then.isAsOf()).isTrue();
    assertThat(rows(then, "Rests on it: Events")).containsExactly("First talks");
    assertThat(rows(then, "Rests on it: Terms of office")).isEmpty();
    assertThat(rows(then, "Later")).containsExactly("Copy", "Last talks", "Bob, Foreign Minister");
    assertThat(rows(detail("book", 2025), "Rests on it: Events")).containsExactly("Last talks", "First talks");
    assertThat(rows(detail("book", 2025), "Later")).isEmpty();
  }

  @Test
  void whoIsKnownOnlyLaterIsLaterAndSoIsWhatHasNoLifeAndOnlyLaterSessions() {
    assertThat(rows(detail("A", 1965), "People")).isEmpty();
    assertThat(rows(detail("A", 1965), "Mechanisms")).isEmpty();
    assertThat(rows(detail("A", 1965), "Later")).contains("Ann", "Bob", "Talks");
    assertThat(rows(detail("A", 1970), "People")).containsExactly("Ann");
    assertThat(rows(detail("A", 1971), "People")).containsExactly("Ann", "Bob");
    assertThat(rows(detail("A", 1971), "Mechanisms")).containsExactly("Talks");
  }

  @Test
  void aPostHasItsHoldersAndGapsUpToTheDay() {
    assertThat(rows(detail("fm", 1975), "Holders")).containsExactly("Ann");
    assertThat(rows(detail("fm", 1975), "Later")).containsExactly("Ann", "", "Bob", "");
    assertThat(below(detail("fm", 1975), "Later").get(1)).startsWith("no record: 1 January 1980");
    assertThat(rows(detail("fm", 1984), "Holders")).containsExactly("", "Ann");
  }

  @Test
  void theEndOfATermIsToldOnceItHasCome() {
    assertThat(below(detail("fm", 1975), "Holders")).containsExactly("since 1 January 1970");
    assertThat(below(detail("fm", 1975), "Later")).contains("until 31 December 1979");
    assertThat(below(detail("ann", 1975), "Posts")).containsExactly("since 1 January 1970");
    assertThat(below(detail("ann", 1975), "Later")).contains("until 31 December 1979");
    assertThat(below(detail("ann", 1980), "Posts")).containsExactly("1 January 1970 – 31 December 1979");
    assertThat(below(detail("legate", 1995), "Holders")).containsExactly("credentials 1993");
    assertThat(below(detail("legate", 1995), "Later")).contains("until 1997");
  }

  @Test
  void theEndOfALifeIsToldOnceItHasCome() {
    assertThat(PageText.date(detail("A", 1975))).isEqualTo("since 1950");
    assertThat(rows(detail("A", 1975), "Later")).contains("until 1999");
    assertThat(PageText.date(detail("A", 2000))).isEqualTo("1950–1999");
    assertThat(PageText.date(detail("bob", 1975))).isEqualTo("born 1940");
    assertThat(rows(detail("bob", 1975), "Later")).contains("died 1990");
    assertThat(PageText.date(detail("bob", 1995))).isEqualTo("1940–1990");
    assertThat(PageText.date(detail("ann", 1975))).isEqualTo("born 1941");
  }

  @Test
  void aFigureDimsLaterValues() {
    Detail then = detail("f1", 1980);
    assertThat(rows(then, "All values")).containsExactly("1975");
    assertThat(rows(then, "Later")).containsExactly("1985");
    assertThat(then.sections().stream().flatMap(s -> s.pictures().stream()).filter(Plot.class::isInstance)
        .flatMap(plot -> ((Plot) plot).series().stream()).flatMap(series -> series.points().stream()).map(Point::isLater))
        .containsExactly(false, true);
  }

  @Test
  void anOutcomeIsThereOnceItHasCome() {
    assertThat(detail("dated", 1980).chips()).doesNotContain("fulfilled");
    assertThat(rows(detail("dated", 1980), "Outcome")).isEmpty();
    assertThat(rows(detail("dated", 1980), "Later")).containsExactly("fulfilled", "Last talks");
    assertThat(detail("dated", 1981).chips()).contains("fulfilled");
    assertThat(rows(detail("dated", 1981), "Outcome")).containsExactly("fulfilled");
  }

  @Test
  void whatNobodyDatesIsSettledByWhatShowsItElseOnceItIsDueElseAtOnce() {
    assertThat(detail("shown", 1987).chips()).doesNotContain("fulfilled");
    assertThat(detail("shown", 1988).chips()).contains("fulfilled");
    assertThat(detail("due", 1980).chips()).doesNotContain("missed");
    assertThat(detail("due", 1981).chips()).contains("missed");
    assertThat(detail("undated", 1971).chips()).contains("withdrawn");
    assertThat(detail("open", 1972).chips()).contains("open");
  }

  @Test
  void whatBearsOnAnOutcomeAndIsLaterStandsUnderLater() {
    assertThat(rows(detail("open", 1975), "What shows the outcome")).containsExactly("First talks");
    assertThat(rows(detail("open", 1975), "Later")).containsExactly("Last talks");
    assertThat(rows(detail("open", 1990), "What shows the outcome")).containsExactly("First talks", "Last talks");
  }

  @Test
  void aStatementInAListHasTheOutcomeOfTheDay() {
    assertThat(below(detail("ann", 1975), "Said by them").getFirst()).isEqualTo("commitment · open · due 1975");
    assertThat(below(detail("ann", 1982), "Said by them").getFirst()).isEqualTo("commitment · fulfilled · due 1975");
  }

  @Test
  void anEventHasWhatWasSaidThereWhateverTheDayButNotYetItsOutcome() {
    Detail then = detail("last", 1975);
    assertThat(rows(then, "Said and agreed")).containsExactly("Said later");
    assertThat(rows(then, "Later")).isEmpty();
    assertThat(below(detail("first", 1975), "Said and agreed").getFirst()).isEqualTo("commitment · open · due 1975");
    assertThat(detail("first", 1975).isAsOf()).isTrue();
    assertThat(below(detail("last", 1980), "Bears on")).containsExactly("commitment · open · due 1975", "commitment · open · no day set",
        "commitment · open · due 1999");
  }
}
