package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.dossier.Event;
import entente.language.Language;
import entente.search.Filter;
import entente.work.Background;
import entente.work.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private List<String> inTime() {
    Chart chart = explorer.view().chart();
    return IntStream.range(0, chart.size()).map(chart::inTime).mapToObj(chart.items()::id).toList();
  }

  @Test
  void theBundledDossierHasNoProblem() {
    assertThat(explorer.view().open().problems()).isEmpty();
    assertThat(explorer.view().dossier().lists().events()).hasSizeGreaterThan(10);
  }

  @Test
  void openingSelectsTheLastEventHeldAndReadsAsOfItsDay() {
    assertThat(explorer.selection()).contains("ambassador-received");
    assertThat(explorer.view().asOf().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
  }

  @Test
  void theAsOfDayStaysWhereItIsPutAndStartsAnewWithAnotherDossier() {
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
    explorer.readAsOf(LocalDate.of(2020, 1, 1).toEpochDay());
    explorer.select("kasko");
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2020, 1, 1).toEpochDay());
    assertThat(explorer.asOfProperty().get().holder("by-foreign-minister")).map(h -> h.tenure().id()).contains("t-makei");
    explorer.show(explorer.prepare(new DossierFile.Bundled(), Progress.UNSEEN));
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
    assertThat(explorer.selection()).contains("ambassador-received");
    assertThat(explorer.history().canGoBackProperty().get()).isFalse();
  }

  @Test
  void aTenureLeadsToItsHolder() {
    var tenure = explorer.view().dossier().lists().tenures().stream().filter(t -> t.person() != null).findFirst().orElseThrow();
    explorer.select(tenure.id());
    assertThat(explorer.selection()).contains(String.valueOf(tenure.person()));
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
    explorer.filterProperty().set(Filter.NONE.toggled(Event.Kind.VISIT));
    var events = explorer.view().dossier().lists().events();
    for (int i = 0; i < events.size(); i++) {
      assertThat(explorer.passingProperty().get().passes(i)).isEqualTo(events.get(i).kind() == Event.Kind.VISIT);
    }
    explorer.show(explorer.prepare(new DossierFile.Bundled(), Progress.UNSEEN));
    assertThat(explorer.filterProperty().get().isNone()).isTrue();
    assertThat(explorer.passingProperty().get().isAll()).isTrue();
  }
}
