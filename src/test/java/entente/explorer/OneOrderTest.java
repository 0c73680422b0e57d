package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.PageText;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.words.Piece;
import entente.work.Background;
import entente.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Keys, pages, table and the event shown first follow one order of events in time.
class OneOrderTest {
  private static final DossierFile WITHIN_A_DECADE = new DossierFile.Pasted("decade.json", """
      {"format": "entente-dossier/1", "id": "order", "title": "Order", "compiled": "2025-01-01", "events": [
        {"id": "e1", "title": "Some year of the 1900s", "date": "190X", "kind": "other"},
        {"id": "e2", "title": "28 February 1900", "date": "1900-02-28", "kind": "other"},
        {"id": "e3", "title": "2 October 1900", "date": "1900-10-02", "kind": "other"}]}
      """);
  private static final DossierFile WITHIN_A_DAY = new DossierFile.Pasted("day.json", """
      {"format": "entente-dossier/1", "id": "day", "title": "Day", "compiled": "2025-12-31", "events": [
        {"id": "e1", "title": "Evening", "date": "2025-11-04T18:30:00", "kind": "other"},
        {"id": "e2", "title": "Noon, where the clock is ahead", "date": "2025-11-04T12:00:00+03:00", "kind": "other"},
        {"id": "e3", "title": "Morning", "date": "2025-11-04T09:30:00Z", "kind": "other"},
        {"id": "e4", "title": "That day", "date": "2025-11-04", "kind": "other"},
        {"id": "e5", "title": "Morning too", "date": "2025-11-04T09:30:00", "kind": "other"}]}
      """);

  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @TestFactory
  Stream<DynamicTest> theNextByKeyIsTheNextOnThePageAndTheNextRowOfTheTable() {
    return Stream.of(new DossierFile.Bundled(), WITHIN_A_DECADE, WITHIN_A_DAY).map(file -> DynamicTest.dynamicTest(file.name(), () -> {
      explorer.open(file);
      Dossier dossier = explorer.view().dossier();
      Chart chart = explorer.view().chart();
      List<Integer> rows = new EventRows(dossier, Language.ENGLISH).order(chart, Column.DATE, true, Progress.UNSEEN).stream().boxed()
          .toList();
      assertThat(rows).hasSameSizeAs(dossier.lists().events());
      for (int row = 0; row < rows.size(); row++) {
        int item = rows.get(row);
        assertThat(chart.place(item)).isEqualTo(row);
        assertThat(chart.inTime(row)).isEqualTo(item);
        for (int step : List.of(-1, 1)) {
          int next = row + step;
          Optional<String> expected = next < 0 || next == rows.size() ? Optional.empty() : Optional.of(chart.items().id(rows.get(next)));
          assertThat(byKey(chart, item, step)).as(chart.items().id(item)).isEqualTo(expected);
          assertThat(onPage(chart.items().id(item), step)).as(chart.items().id(item)).isEqualTo(expected);
        }
      }
    }));
  }

  @Test
  void whatIsHiddenIsSteppedOver() {
    explorer.open(new DossierFile.Bundled());
    Chart whole = explorer.view().chart();
    Chart some = whole.filtered(item -> item % 3 != 1);
    int[] shown = IntStream.range(0, whole.size()).map(whole::inTime).filter(some::shows).toArray();
    assertThat(IntStream.range(0, some.size()).map(some::inTime)).containsExactly(IntStream.of(shown).boxed().toArray(Integer[]::new));
    for (int i = 1; i < shown.length; i++) {
      assertThat(some.neighbour(shown[i - 1], 1)).hasValue(shown[i]);
      assertThat(some.neighbour(shown[i], -1)).hasValue(shown[i - 1]);
      assertThat(some.place(shown[i])).isEqualTo(i);
      double day = some.items().anchor(shown[i]);
      assertThat(some.items().anchor(some.firstSince(day).orElseThrow())).isEqualTo(day);
    }
    assertThat(some.firstSince(Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void theTimeOfDayCountsOnTheTimelineToo() {
    explorer.open(WITHIN_A_DAY);
    Chart chart = explorer.view().chart();
    assertThat(IntStream.range(0, chart.size()).map(chart::inTime).mapToObj(chart.items()::id))
        .containsExactly("e4", "e3", "e5", "e2", "e1");
    assertThat(chart.items().id(chart.firstSince(chart.items().anchor(0)).orElseThrow())).isEqualTo("e4");
    assertThat(AsOf.lastHeld(explorer.view().dossier())).map(Event::id).contains("e1");
  }

  @Test
  void theLastEventIsShownFirst() {
    explorer.open(WITHIN_A_DECADE);
    Chart chart = explorer.view().chart();
    assertThat(AsOf.lastHeld(explorer.view().dossier())).map(Event::id).contains("e3");
    assertThat(chart.items().id(chart.inTime(chart.size() - 1))).isEqualTo("e3");
  }

  @Test
  void severalTogetherAndTheMembersOfAClusterAreInThatOrder() {
    explorer.open(WITHIN_A_DECADE);
    Chart chart = explorer.view().chart();
    assertThat(PageText.date(explorer.view().details().of(List.of("e3", "e1"), explorer.asOfProperty().get())))
        .isEqualTo("the 1900s – 2 October 1900");
    assertThat(chart.items().inTurn(chart.lanes().getFirst().members()).stream()).containsExactly(0, 1, 2);
  }

  private static Optional<String> byKey(Chart chart, int item, int step) {
    OptionalInt next = chart.neighbour(item, step);
    return next.isPresent() ? Optional.of(chart.items().id(next.getAsInt())) : Optional.empty();
  }

  /// The nearest of those that the page of an event names as before or after it.
  private Optional<String> onPage(String id, int step) {
    List<Piece.Name> around = explorer.view().details().of(id).sections().stream()
        .filter(section -> section.heading().equals("Before and after")).flatMap(section -> section.rows().stream())
        .filter(row -> row.head().getFirst().text().startsWith(step < 0 ? "‹" : "›"))
        .map(row -> (Piece.Name) row.head().getLast()).toList();
    return around.isEmpty() ? Optional.empty() : Optional.of(step < 0 ? around.getLast().id() : around.getFirst().id());
  }
}
