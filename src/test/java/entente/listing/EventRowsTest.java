package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.chart.Chart;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.time.Days;
import entente.words.Alphabet;
import entente.work.Background;
import entente.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventRowsTest {
  /// In the order of the file neither times of day nor levels nor states are.
  private static final DossierFile MIXED = new DossierFile.Pasted("mixed.json", """
      {"format": "entente-dossier/1", "id": "mixed", "title": "Mixed", "compiled": "2025-12-31",
       "places": [{"id": "minsk", "name": "Minsk"}, {"id": "brest", "name": "Brest"}],
       "people": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}],
       "posts": [{"id": "president", "name": "President", "rank": "head-of-state"},
         {"id": "ambassador", "name": "Ambassador", "rank": "ambassador"}, {"id": "clerk", "name": "Clerk", "rank": "official"}],
       "tenures": [{"id": "t", "post": "president", "person": "ann", "date": "2020/.."}],
       "events": [
         {"id": "evening", "kind": "call", "title": "E", "date": "2025-11-04T18:00:00", "participants": [{"post": "clerk"}]},
         {"id": "noon", "kind": "call", "title": "N", "date": "2025-11-04T12:00:00+03:00", "status": "cancelled", "place": "minsk"},
         {"id": "morning", "kind": "call", "title": "M", "date": "2025-11-04T09:30:00Z", "status": "planned", "place": "brest",
          "participants": [{"post": "ambassador"}, {"person": "ann"}]},
         {"id": "later", "kind": "call", "title": "L", "date": "2025-11-05", "status": "postponed", "participants": [{"person": "bob"}]},
         {"id": "day", "kind": "call", "title": "D", "date": "2025-11-04", "participants": [{"post": "ambassador"}]}]}
      """);

  /// One event with a good grade and a bad one, one without its digit, one borne out twice by one source, one by none.
  private static final DossierFile GRADED = new DossierFile.Pasted("graded.json", """
      {"format": "entente-dossier/1", "id": "graded", "title": "Graded", "compiled": "2025-12-31",
       "parties": [{"id": "BY", "name": "Republic of Belarus", "short": "Belarus"}, {"id": "IN", "name": "Republic of India"}],
       "topics": [{"id": "trade", "name": "Trade"}, {"id": "space", "name": "Space"}],
       "sources": [{"id": "a", "title": "A", "reliability": "A"}, {"id": "b", "title": "B", "reliability": "B"},
         {"id": "c", "title": "C", "rests-on": ["a"]}, {"id": "d", "title": "D"}],
       "events": [
         {"id": "none", "kind": "call", "title": "N", "date": "2001"},
         {"id": "both", "kind": "visit", "title": "V", "date": "2002", "host": "IN", "guest": "BY", "topics": ["trade", "space"],
          "evidence": [{"source": "b", "grade": "5"}, {"source": "d", "grade": "B1"}]},
         {"id": "letter", "kind": "call", "title": "L", "date": "2003", "evidence": [{"source": "b"}]},
         {"id": "best", "kind": "call", "title": "B", "date": "2004",
          "evidence": [{"source": "a", "grade": "2"}, {"source": "c"}]},
         {"id": "bad", "kind": "call", "title": "X", "date": "2005",
          "evidence": [{"source": "b", "grade": "F6"}, {"source": "a"}, {"source": "d"}]}]}
      """);

  private final Explorer explorer = new Explorer(Language.RUSSIAN, new Background(Runnable::run, Runnable::run));

  private EventRows open() {
    explorer.open(new DossierFile.Bundled());
    return new EventRows(explorer.view().dossier(), Language.RUSSIAN);
  }

  private List<String> sorted(Column column, boolean ascending) {
    return sorted(MIXED, column, ascending);
  }

  private List<String> sorted(DossierFile file, Column column, boolean ascending) {
    explorer.open(file);
    List<Event> events = explorer.view().dossier().lists().events();
    return new EventRows(explorer.view().dossier(), Language.RUSSIAN).order(explorer.view().chart(), column, ascending, Progress.UNSEEN)
        .stream().mapToObj(row -> events.get(row).id()).toList();
  }

  @Test
  void theTimeOfDayAsWrittenOrdersTheEventsOfADay() {
    assertThat(sorted(Column.DATE, true)).containsExactly("day", "morning", "noon", "evening", "later");
    assertThat(sorted(Column.DATE, false)).containsExactly("later", "evening", "noon", "morning", "day");
  }

  @Test
  void levelsStandByProtocolAndTheUnknownLastBothWays() {
    assertThat(sorted(Column.LEVEL, true)).containsExactly("morning", "day", "evening", "noon", "later");
    assertThat(sorted(Column.LEVEL, false)).containsExactly("evening", "day", "morning", "noon", "later");
  }

  @Test
  void statesStandInTheOrderInWhichTheyCome() {
    assertThat(sorted(Column.STATUS, true)).containsExactly("day", "evening", "morning", "later", "noon");
    assertThat(sorted(Column.STATUS, false)).containsExactly("noon", "later", "morning", "day", "evening");
  }

  @Test
  void whatHasNoPlaceStandsLastBothWays() {
    assertThat(sorted(Column.PLACE, true)).containsExactly("morning", "noon", "day", "evening", "later");
    assertThat(sorted(Column.PLACE, false)).containsExactly("noon", "morning", "day", "evening", "later");
  }

  @Test
  void gradesStandFromTheBestAndWhatHasNoneLastBothWays() {
    assertThat(sorted(GRADED, Column.GRADE, true)).containsExactly("best", "bad", "both", "letter", "none");
    assertThat(sorted(GRADED, Column.GRADE, false)).containsExactly("letter", "both", "bad", "best", "none");
  }

  @Test
  void sourcesStandByTheirNumber() {
    assertThat(sorted(GRADED, Column.SOURCES, true)).containsExactly("none", "letter", "best", "both", "bad");
    assertThat(sorted(GRADED, Column.SOURCES, false)).containsExactly("bad", "both", "letter", "best", "none");
  }

  @Test
  void saysWhoCameToWhomWhatItWasAboutAndHowItIsKnown() {
    explorer.open(GRADED);
    var rows = new EventRows(explorer.view().dossier(), Language.ENGLISH);
    List<Column> columns = List.of(Column.HOST, Column.GUEST, Column.TOPICS, Column.SOURCES, Column.GRADE);
    AsOf day = explorer.asOfProperty().get();
    assertThat(rows.texts(0, columns, day)).containsExactly("", "", "", "0", "");
    assertThat(rows.texts(1, columns, day)).containsExactly("Republic of India", "Belarus", "Trade, Space", "2", "B1");
    assertThat(rows.texts(2, List.of(Column.GRADE), day)).containsExactly("B");
    assertThat(rows.texts(3, List.of(Column.SOURCES, Column.GRADE), day)).containsExactly("1", "A2");
    assertThat(rows.texts(4, List.of(Column.SOURCES, Column.GRADE), day)).containsExactly("3", "A");
  }

  @Test
  void saysStatusAndHighestRank() {
    explorer.open(MIXED);
    var rows = new EventRows(explorer.view().dossier(), Language.ENGLISH);
    assertThat(rows.text(2, Column.STATUS)).isEqualTo("planned");
    assertThat(rows.text(0, Column.STATUS)).isEqualTo("took place");
    assertThat(rows.text(2, Column.LEVEL)).isEqualTo("head of state");
    assertThat(rows.text(1, Column.LEVEL)).isEmpty();
    assertThat(rows.status(1)).isEqualTo(Event.Status.CANCELLED);
  }

  @Test
  void whatTookPlaceLaterHadNotTakenPlaceOnTheDay() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01", "events": [
          {"id": "a", "kind": "visit", "title": "A", "date": "2010-05"},
          {"id": "b", "kind": "visit", "title": "B", "date": "2010-06-01", "status": "cancelled"}]}""");
    var rows = new EventRows(dossier, Language.ENGLISH);
    AsOf before = AsOf.of(dossier, Days.of(2010, 4, 30));
    assertThat(rows.texts(0, List.of(Column.TITLE, Column.STATUS), before)).containsExactly("A", "later");
    assertThat(rows.texts(1, List.of(Column.TITLE, Column.STATUS), before)).containsExactly("B", "cancelled");
    assertThat(rows.text(0, Column.STATUS, before.on(Days.of(2010, 5, 1)))).isEqualTo("took place");
  }

  @TestFactory
  Stream<DynamicTest> everyColumnOfWordsSortsBothWaysAsItsAlphabetDoes() {
    EventRows rows = open();
    Chart chart = explorer.view().chart();
    List<Integer> inTime = IntStream.range(0, chart.size()).map(chart::inTime).boxed().toList();
    Stream<Column> ofWords = EnumSet.complementOf(EnumSet.of(Column.STATUS, Column.LEVEL, Column.SOURCES, Column.GRADE)).stream();
    return ofWords.map(column -> DynamicTest.dynamicTest(column.name(), () -> {
      Comparator<Integer> blanksLast = Comparator.comparing(row -> rows.text(row, column).isEmpty());
      Comparator<Integer> order = Comparator.comparing(
          row -> Alphabet.key(rows.text(row, column), Language.RUSSIAN), Arrays::compareUnsigned);
      boolean isTime = column == Column.DATE;
      List<Integer> up = isTime ? inTime : inTime.stream().sorted(blanksLast.thenComparing(order)).toList();
      List<Integer> down = isTime ? inTime.reversed() : inTime.stream().sorted(blanksLast.thenComparing(order.reversed())).toList();
      assertThat(rows.order(chart, column, true, Progress.UNSEEN)).isEqualTo(Members.of(up.stream().mapToInt(i -> i)));
      assertThat(rows.order(chart, column, false, Progress.UNSEEN)).isEqualTo(Members.of(down.stream().mapToInt(i -> i)));
    }));
  }

  @Test
  void onlyWhatPassesHasARow() {
    EventRows rows = open();
    Chart some = explorer.view().chart().filtered(item -> item % 3 == 0);
    assertThat(rows.order(some, Column.TITLE, true, Progress.UNSEEN).stream()).hasSize(some.size()).allMatch(row -> row % 3 == 0);
  }
}
