package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.Span;
import entente.disk.Watch;
import entente.dossier.Event;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.query.Query;
import entente.query.QueryField;
import entente.time.Days;
import entente.work.Background;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private void openAnother() {
    explorer.open(new DossierFile.Pasted("another", new String(new DossierFile.Bundled().json(), StandardCharsets.UTF_8)));
  }

  private List<String> inTime() {
    Chart chart = explorer.view().chart();
    return IntStream.range(0, chart.size()).map(chart::inTime).mapToObj(chart.items()::id).toList();
  }

  @Test
  void todayIsTheDayOfTheClock() {
    Instant late = Instant.parse("2031-12-31T23:30:00Z");
    var inMinsk = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run), Watch.NONE, PlaceMemory.NONE,
        Clock.fixed(late, ZoneOffset.ofHours(3)));
    inMinsk.open(new DossierFile.Bundled());
    assertThat(inMinsk.chartProperty().get().scenery().today()).isPresent().get()
        .satisfies(today -> assertThat(today.day()).isEqualTo(LocalDate.of(2032, 1, 1).toEpochDay()));
  }

  @Test
  void theBundledDossierHasNoProblem() {
    assertThat(explorer.view().open().problems()).isEmpty();
    assertThat(explorer.view().dossier().lists().events()).hasSizeGreaterThan(10);
  }

  @Test
  void openingSelectsNothingAndReadsAsOfTheDayOfTheLastEventHeld() {
    assertThat(explorer.selected()).isEmpty();
    assertThat(explorer.view().asOf().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
  }

  @Test
  void theAsOfDayStaysWhereItIsPutAndStartsAnewWithAnotherDossier() {
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
    explorer.readAsOf(LocalDate.of(2020, 1, 1).toEpochDay());
    explorer.select("kasko");
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2020, 1, 1).toEpochDay());
    assertThat(explorer.asOfProperty().get().holders("by-foreign-minister")).map(h -> h.tenure().id()).containsExactly("t-makei");
    openAnother();
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
  }

  @Test
  void everyEventStandsOnTheTimelineOnce() {
    assertThat(inTime())
        .containsExactlyInAnyOrderElementsOf(explorer.view().dossier().lists().events().stream().map(e -> e.id()).toList());
  }

  @Test
  void selectingWhatIsNotThereChangesNothing() {
    explorer.select("nobody");
    assertThat(explorer.selected()).isEmpty();
    assertThat(explorer.session().canGoBack()).isFalse();
  }

  @Test
  void aTenureLeadsToItsHolder() {
    var tenure = explorer.view().dossier().lists().tenures().stream().filter(t -> t.person() != null).findFirst().orElseThrow();
    explorer.select(tenure.id());
    assertThat(explorer.selection()).contains(String.valueOf(tenure.person()));
  }

  @Test
  void whoeverListensToAPartIsToldOnlyWhenThatPartChanges() {
    List<String> told = new ArrayList<>();
    Map<String, ObservableValue<?>> parts = Map.of("view", explorer.viewProperty(), "chart", explorer.chartProperty(), "passing",
        explorer.passingProperty(), "asOf", explorer.asOfProperty(), "filter", explorer.filterProperty(), "arrangement",
        explorer.arrangementProperty(), "visible", explorer.visibleProperty(), "selected", explorer.selectedProperty(), "current",
        explorer.currentProperty(), "order", explorer.part(session -> session.lists().order(CatalogueKind.PEOPLE)));
    parts.forEach((name, part) -> {
      Object _ = part.getValue();
      part.addListener((Observable _) -> {
        told.add(name);
        Object _ = part.getValue();
      });
    });
    explorer.see(new Span(1, 2));
    assertThat(told).containsExactly("visible");
    told.clear();
    explorer.readAsOf(Days.of(2024, 1, 1));
    assertThat(told).containsExactly("asOf");
    told.clear();
    explorer.update(session -> session.folded("IN"));
    assertThat(told).containsExactly("arrangement");
    told.clear();
    explorer.update(session -> session.with(session.lists().with(CatalogueKind.PEOPLE, Catalogue.Order.NAME)));
    assertThat(told).containsExactly("order");
    told.clear();
    explorer.update(session -> session.toggled(Chronology.ERAS));
    assertThat(told).containsExactly("chart");
  }

  @Test
  void goingBackBringsBackWhatWasInSightAlthoughASelectionMovesIt() {
    explorer.see(new Span(10, 20));
    explorer.currentProperty().subscribe(() -> explorer.see(new Span(0, 1))); // as a timeline that shows what is selected
    explorer.select("kasko");
    assertThat(explorer.visibleProperty().get()).isEqualTo(new Span(0, 1));
    explorer.update(Session::back);
    assertThat(explorer.visibleProperty().get()).isEqualTo(new Span(10, 20));
  }

  @Test
  void severalAreSelectedOneByOneAndTakenOutAgain() {
    List<String> events = inTime().subList(0, 2);
    explorer.select(events.getFirst());
    explorer.toggle(events.getLast());
    assertThat(explorer.selected()).isEqualTo(events);
    assertThat(explorer.selection()).contains(events.getLast());
    explorer.toggle(events.getLast());
    assertThat(explorer.selected()).containsExactly(events.getFirst());
    explorer.toggle(events.getFirst());
    assertThat(explorer.selected()).containsExactly(events.getFirst());
    explorer.toggle("nobody");
    assertThat(explorer.selected()).containsExactly(events.getFirst());
  }

  @Test
  void severalAreSelectedAtOnceWithoutThoseThatLeadNowhere() {
    List<String> events = inTime().subList(0, 2);
    explorer.select(List.of(events.getFirst(), "nobody", events.getLast()));
    assertThat(explorer.selected()).isEqualTo(events);
    explorer.select(List.of("nobody"));
    assertThat(explorer.selected()).isEqualTo(events);
  }

  @Test
  void aFilterSaysWhichEventsPassAndAnotherDossierHasNone() {
    explorer.filter(Query.Condition.of(QueryField.KIND, "visit"));
    var events = explorer.view().dossier().lists().events();
    for (int i = 0; i < events.size(); i++) {
      assertThat(explorer.passingProperty().get().passes(i)).isEqualTo(events.get(i).kind() == Event.Kind.VISIT);
    }
    openAnother();
    assertThat(explorer.filterProperty().get().isAll()).isTrue();
    assertThat(explorer.passingProperty().get().isAll()).isTrue();
  }
}
