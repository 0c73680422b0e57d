package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem;
import entente.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
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
    explorer.open(new DossierFile.Bundled());
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(LocalDate.of(2025, 11, 4).toEpochDay());
  }

  @Test
  void everyEventStandsOnTheTimelineOnce() {
    assertThat(explorer.view().chart().inTime()).extracting(ChartItem::id)
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
    List<String> events = explorer.view().chart().inTime().stream().map(ChartItem::id).limit(2).toList();
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
    List<String> events = explorer.view().chart().inTime().stream().map(ChartItem::id).limit(2).toList();
    explorer.select(List.of(events.getFirst(), "nobody", events.getLast()));
    assertThat(explorer.selected()).isEqualTo(events);
    explorer.select(List.of("nobody"));
    assertThat(explorer.selected()).isEqualTo(events);
  }

  @Test
  void anUnreadableFileShowsItsProblemAndNothingElse(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\": ");
    explorer.open(new DossierFile.OnDisk(file));
    assertThat(explorer.view().open().isReadable()).isFalse();
    assertThat(explorer.view().open().problems()).hasSize(1);
    assertThat(explorer.selection()).isEmpty();
    assertThat(explorer.view().chart().inTime()).isEmpty();
  }
}
