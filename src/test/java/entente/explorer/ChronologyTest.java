package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Lane;
import entente.chart.Members;
import entente.chart.Office;
import entente.dossier.Event;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.language.Language;
import entente.search.Filter;
import entente.work.Background;
import entente.work.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
  private final Chronology chronology = explorer.chronology();

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private List<String> lanes() {
    return chronology.chartProperty().get().lanes().stream().map(Lane::id).toList();
  }

  @Test
  void lanesFollowTheGroupingAndTheOrderTheUserGivesThem() {
    chronology.groupBy(Grouping.KIND);
    List<String> kinds = lanes();
    assertThat(kinds).contains("VISIT", "MEETING");
    chronology.move(kinds.get(2), -2);
    assertThat(lanes()).startsWith(kinds.get(2), kinds.get(0), kinds.get(1));
    chronology.fold(kinds.get(1));
    chronology.groupBy(Grouping.SIDE);
    assertThat(lanes()).startsWith("IN", "BY");
    assertThat(chronology.arrangementProperty().get().collapsed()).isEmpty();
    chronology.groupBy(Grouping.KIND);
    assertThat(lanes()).startsWith(kinds.get(2), kinds.get(0), kinds.get(1));
    assertThat(chronology.arrangementProperty().get().collapsed()).containsExactly(kinds.get(1));
  }

  @Test
  void aLaneMovesNoFurtherThanToTheEnd() {
    List<String> sides = lanes();
    chronology.move("IN", -1);
    assertThat(lanes()).isEqualTo(sides);
    chronology.move("IN", 100);
    assertThat(lanes()).endsWith("IN").hasSameSizeAs(sides);
  }

  @Test
  void aFilterStaysWhileTheLanesChange() {
    explorer.filterProperty().set(Filter.NONE.toggled(Event.Kind.VISIT));
    long visits = explorer.view().dossier().lists().events().stream().filter(e -> e.kind() == Event.Kind.VISIT).count();
    assertThat(chronology.chartProperty().get().size()).isEqualTo((int) visits);
    chronology.groupBy(Grouping.PLACE);
    assertThat(chronology.chartProperty().get().size()).isEqualTo((int) visits);
    explorer.filterProperty().set(Filter.NONE);
    assertThat(chronology.chartProperty().get().size()).isEqualTo(explorer.view().dossier().lists().events().size());
  }

  @Test
  void anotherDossierIsArrangedAnew() {
    chronology.groupBy(Grouping.KIND);
    chronology.toggle(Chronology.OFFICES);
    explorer.open(new DossierFile.Bundled()); // the same one, read again
    assertThat(lanes()).contains("VISIT");
    explorer.show(explorer.view());
    assertThat(lanes()).startsWith("IN", "BY");
    assertThat(chronology.hiddenProperty().get()).doesNotContain(Chronology.OFFICES);
  }

  @Test
  void comingBackToAGroupingShowsTheSameLanesWhateverPassesAndHoweverTheyAreOrdered() {
    chronology.groupBy(Grouping.TOPIC);
    chronology.move(lanes().getLast(), -1);
    List<Lane> topics = chronology.chartProperty().get().lanes();
    chronology.groupBy(Grouping.SOURCE);
    explorer.filterProperty().set(Filter.NONE.toggled(Event.Kind.VISIT));
    chronology.groupBy(Grouping.TOPIC);
    assertThat(chronology.chartProperty().get().lanes()).isEqualTo(topics);
    assertThat(chronology.chartProperty().get().size()).isEqualTo(explorer.passingProperty().get().count());
    chronology.arrange(Arrangement.by(Grouping.SOURCE));
    chronology.arrange(Arrangement.by(Grouping.TOPIC));
    assertThat(chronology.chartProperty().get().lanes().stream().map(ChronologyTest::inOrder).toList())
        .isEqualTo(Lanes.of(explorer.view().dossier(), Grouping.TOPIC, Language.ENGLISH, Progress.UNSEEN));
  }

  /// A chart gives the members of a lane in an order of its own.
  private static Lane inOrder(Lane lane) {
    return new Lane(lane.id(), lane.name(), lane.ink(), Members.of(lane.members().stream().sorted()));
  }

  @Test
  void nothingOfTheLastDossierStandsInTheLanesOfTheNext() {
    chronology.groupBy(Grouping.PLACE);
    chronology.groupBy(Grouping.KIND);
    explorer.open(new DossierFile.Pasted("one", """
        {"format": "entente-dossier/1", "id": "one", "title": "One", "events": [
          {"id": "e", "title": "Visit", "kind": "visit", "date": "2001-02-03", "place": "l"}],
          "places": [{"id": "l", "name": "Minsk"}]}"""));
    chronology.groupBy(Grouping.PLACE);
    assertThat(lanes()).containsExactly("l");
  }

  @Test
  void surroundingsAreHiddenAndShownAgain() {
    assertThat(chronology.chartProperty().get().scenery().offices()).isNotEmpty();
    assertThat(chronology.chartProperty().get().scenery().plots()).hasSize(1);
    chronology.toggle(Chronology.OFFICES);
    chronology.toggle(Chronology.ERAS);
    assertThat(chronology.chartProperty().get().scenery().offices()).isEmpty();
    assertThat(chronology.chartProperty().get().scenery().eras()).isEmpty();
    chronology.groupBy(Grouping.NONE);
    assertThat(chronology.chartProperty().get().scenery().offices()).isEmpty();
    chronology.toggle(Chronology.OFFICES);
    assertThat(chronology.chartProperty().get().scenery().offices()).isNotEmpty();
    String plot = chronology.surroundings().plots().getLast().id();
    chronology.toggle(plot);
    assertThat(chronology.chartProperty().get().scenery().plots()).hasSize(2);
  }

  @Test
  void officesAreThoseOfTheHighestPostsWithWhoHeldThemInTurn() {
    List<Office> offices = chronology.surroundings().offices();
    assertThat(offices.stream().map(Office::id)).contains("by-president", "by-foreign-minister", "by-ambassador-to-in", "in-president",
        "in-prime-minister").doesNotContain("by-defence-minister", "by-consular-head");
    Office ministers = offices.stream().filter(office -> office.id().equals("by-foreign-minister")).findFirst().orElseThrow();
    assertThat(ministers.segments().stream().filter(s -> s.kind() == Office.Kind.HELD).map(Office.Segment::name))
        .containsExactly("Makei", "Aleinik", "Ryzhenkov");
    Office.Segment aleinik = ministers.segments().stream().filter(s -> s.id().equals("t-aleinik")).findFirst().orElseThrow();
    assertThat(aleinik.bounds().latestEnd()).as("on the day of the handover the newcomer is shown")
        .isEqualTo(LocalDate.of(2024, 6, 26).toEpochDay());
    Office ambassadors = offices.stream().filter(office -> office.id().equals("by-ambassador-to-in")).findFirst().orElseThrow();
    assertThat(ambassadors.segments()).anyMatch(s -> s.id().equals("t-kasko") && s.kind() == Office.Kind.DESIGNATED);
  }
}
