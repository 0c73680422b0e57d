package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.chart.Chart;
import entente.chart.Lane;
import entente.chart.Plot;
import entente.explorer.Finder.Found;
import entente.feed.Grouping;
import entente.language.Language;
import entente.time.Days;
import entente.work.Background;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The timeline and what is found follow the as-of day, and nothing is made anew for it.
class NamesFollowTheDayTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Pasted("names", CaseFile.NAMES_THROUGH_TIME.text()));
  }

  private List<String> lanes() {
    return explorer.chartProperty().get().lanes().stream().map(Lane::name).toList();
  }

  private List<Found> found(String text) {
    List<Found> all = new ArrayList<>();
    explorer.finder().find(text, 5, all::addAll, () -> { });
    return all;
  }

  @Test
  void lanesAreCalledAsOnTheDay() {
    assertThat(lanes()).containsExactly("Upper Ardova (now Ardova)"); // the latest event was in 1970
    explorer.readAsOf(Days.of(2024, 1, 1));
    assertThat(lanes()).containsExactly("Ardova");
    explorer.update(session -> session.withGrouping(Grouping.PERSON));
    assertThat(lanes()).containsExactly("Lord Rowan");
    explorer.readAsOfLatest();
    assertThat(lanes()).containsExactly("Ned Marsh (now Lord Rowan)");
  }

  private static final String FIGURES = """
      {"format": "entente-dossier/1", "id": "t", "title": "T", "parties": [{"id": "A", "name": "A"}],
       "events": [{"id": "e", "title": "E", "kind": "visit", "date": "1970-05-01"}],
       "figures": [{"id": "f", "indicator": "trade", "name": "Trade", "names": [{"name": "Barter", "date": "1950/1989"}], "date": "1960",
         "value": 1, "unit": "USD"}, {"id": "g", "indicator": "trade", "name": "Trade", "date": "1961", "value": 2, "unit": "USD"}]}""";

  @Test
  void allThatCanBeShownAroundTheLanesIsCalledAsOnTheDay() {
    explorer.open(new DossierFile.Pasted("t", FIGURES));
    explorer.update(session -> session.toggled("f"));
    assertThat(explorer.chartProperty().get().scenery().plots()).isEmpty();
    assertThat(explorer.scenery().plots()).extracting(Plot::name).containsExactly("Barter");
    explorer.readAsOf(Days.of(2000, 1, 1));
    assertThat(explorer.scenery().plots()).extracting(Plot::name).containsExactly("Trade");
  }

  @Test
  void aDayOnWhichNothingIsCalledOtherwiseChangesNoChart() {
    Chart before = explorer.chartProperty().get();
    explorer.readAsOf(Days.of(1971, 1, 1));
    assertThat(explorer.chartProperty().get()).isSameAs(before);
  }

  @Test
  void whatIsFoundSaysThePostAndInWhatCapacity() {
    explorer.open(new DossierFile.Pasted("acting", CaseFile.ACTING_NOT_SAID.text()));
    assertThat(found("person one")).first().satisfies(found -> assertThat(found.below()).isEqualTo("Foreign Minister, acting"));
  }

  @Test
  void everyFormFindsWhatIsShownByTheNameOfTheDay() {
    assertThat(found("rowan")).first().satisfies(found -> {
      assertThat(found.name()).isEqualTo("Ned Marsh");
      assertThat(found.below()).isEqualTo("now Lord Rowan · Minister for Overseas Affairs");
    });
    explorer.readAsOf(Days.of(2024, 1, 1));
    assertThat(found("marsh")).first().satisfies(found -> {
      assertThat(found.name()).isEqualTo("Lord Rowan");
      assertThat(found.below()).isEqualTo("known until 31 December 2010 as Ned Marsh");
    });
  }
}
