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

  private final Explorer explorer = new Explorer(Language.RUSSIAN, new Background(Runnable::run, Runnable::run));

  private EventRows open() {
    explorer.open(new DossierFile.Bundled());
    return new EventRows(explorer.view().dossier(), Language.RUSSIAN);
  }

  private List<String> sorted(Column column, boolean ascending) {
    explorer.open(MIXED);
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
    Stream<Column> ofWords = Arrays.stream(Column.values()).filter(column -> column != Column.STATUS && column != Column.LEVEL);
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
