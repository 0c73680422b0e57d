package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Lane;
import entente.chart.Members;
import entente.chart.Office;
import entente.dossier.Event;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.feed.Lanes;
import entente.language.Language;
import entente.query.Comparison;
import entente.query.Query;
import entente.query.QueryField;
import entente.time.Days;
import entente.work.Background;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private List<String> lanes() {
    return explorer.chartProperty().get().lanes().stream().map(Lane::id).toList();
  }

  @Test
  void lanesFollowTheGroupingAndTheOrderTheUserGivesThem() {
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    List<String> kinds = lanes();
    assertThat(kinds).contains("VISIT", "MEETING");
    explorer.move(kinds.get(2), -2);
    assertThat(lanes()).startsWith(kinds.get(2), kinds.get(0), kinds.get(1));
    explorer.update(session -> session.folded(kinds.get(1)));
    explorer.update(session -> session.withGrouping(Grouping.SIDE));
    assertThat(lanes()).startsWith("IN", "BY");
    assertThat(explorer.arrangementProperty().get().collapsed()).isEmpty();
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    assertThat(lanes()).startsWith(kinds.get(2), kinds.get(0), kinds.get(1));
    assertThat(explorer.arrangementProperty().get().collapsed()).containsExactly(kinds.get(1));
  }

  @Test
  void aLaneMovesNoFurtherThanToTheEnd() {
    List<String> sides = lanes();
    explorer.move("IN", -1);
    assertThat(lanes()).isEqualTo(sides);
    explorer.move("IN", 100);
    assertThat(lanes()).endsWith("IN").hasSameSizeAs(sides);
  }

  @Test
  void aFilterStaysWhileTheLanesChange() {
    explorer.filter(Query.Condition.of(QueryField.KIND, "visit"));
    long visits = explorer.view().dossier().lists().events().stream().filter(e -> e.kind() == Event.Kind.VISIT).count();
    assertThat(explorer.chartProperty().get().size()).isEqualTo((int) visits);
    explorer.update(session -> session.withGrouping(Grouping.PLACE));
    assertThat(explorer.chartProperty().get().size()).isEqualTo((int) visits);
    explorer.filter(Query.All.EVERYTHING);
    assertThat(explorer.chartProperty().get().size()).isEqualTo(explorer.view().dossier().lists().events().size());
  }

  @Test
  void aFilterOnWhatIsLaterFollowsTheAsOfDay() {
    explorer.filter(Query.Condition.of(QueryField.IS, "later"));
    int atFirst = explorer.chartProperty().get().size();
    explorer.readAsOf(Days.of(2010, 1, 1));
    assertThat(explorer.passingProperty().get().count()).isGreaterThan(atFirst).isLessThan(explorer.view().chart().size());
    assertThat(explorer.chartProperty().get().size()).isEqualTo(explorer.passingProperty().get().count());
    explorer.readAsOfLatest();
    assertThat(explorer.chartProperty().get().size()).isEqualTo(atFirst);
  }

  @Test
  void anotherDossierIsArrangedAnew() {
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    explorer.update(session -> session.toggled(Chronology.OFFICES));
    explorer.open(new DossierFile.Bundled()); // the same one, read again
    assertThat(lanes()).contains("VISIT");
    explorer.open(new DossierFile.Pasted("another", new String(new DossierFile.Bundled().json(), StandardCharsets.UTF_8)));
    assertThat(lanes()).startsWith("IN", "BY");
    assertThat(explorer.session().hidden()).doesNotContain(Chronology.OFFICES);
  }

  @Test
  void comingBackToAGroupingShowsTheSameLanesWhateverPassesAndHoweverTheyAreOrdered() {
    explorer.update(session -> session.withGrouping(Grouping.TOPIC));
    explorer.move(lanes().getLast(), -1);
    List<Lane> topics = explorer.chartProperty().get().lanes();
    explorer.update(session -> session.withGrouping(Grouping.SOURCE));
    explorer.filter(Query.Condition.of(QueryField.KIND, "visit"));
    explorer.update(session -> session.withGrouping(Grouping.TOPIC));
    assertThat(explorer.chartProperty().get().size()).isEqualTo(explorer.passingProperty().get().count());
    assertThat(topics).extracting(Lane::id).containsSubsequence(lanes().toArray(String[]::new));
    explorer.filter(Query.All.EVERYTHING);
    assertThat(explorer.chartProperty().get().lanes()).isEqualTo(topics);
    explorer.update(session -> session.withGrouping(Grouping.SOURCE));
    explorer.update(session -> session.with(Arrangement.by(Grouping.TOPIC)).withGrouping(Grouping.TOPIC));
    assertThat(explorer.chartProperty().get().lanes().stream().map(ChronologyTest::inOrder).toList())
        .isEqualTo(LaneOrder.NUMBER.of(
            Lanes.of(explorer.view().dossier(), Grouping.TOPIC, Language.ENGLISH, Progress.UNSEEN), Language.ENGLISH));
  }

  /// A chart gives the members of a lane in an order of its own.
  private static Lane inOrder(Lane lane) {
    return new Lane(lane.id(), lane.name(), lane.ink(), Members.of(lane.members().stream().sorted()));
  }

  @Test
  void lanesStandInTheOrderThatIsChosenWhereverTheyWereMoved() {
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    List<String> byNumber = lanes();
    explorer.move(byNumber.getLast(), -1);
    explorer.update(session -> session.with(session.arrangement().in(LaneOrder.NAME)));
    assertThat(explorer.chartProperty().get().lanes()).extracting(Lane::name).isSorted();
    explorer.update(session -> session.with(session.arrangement().in(LaneOrder.DOSSIER)));
    assertThat(lanes()).isSortedAccordingTo(Comparator.comparingInt((String id) -> Event.Kind.valueOf(id).ordinal()));
    explorer.update(session -> session.with(session.arrangement().in(LaneOrder.NUMBER)));
    assertThat(lanes()).isEqualTo(byNumber);
  }

  @Test
  void aLaneMovesAmongThoseShownAndPastThoseLeftOut() {
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    List<String> all = lanes();
    List<String> shown = List.of(all.get(1), all.get(4), all.getLast());
    explorer.filter(new Query.Condition(QueryField.KIND, Comparison.IS, shown.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList()));
    assertThat(lanes()).isEqualTo(shown);
    assertThat(explorer.chartProperty().get().lanesLeftOut()).isEqualTo(all.size() - 3);
    explorer.move(shown.getLast(), -1);
    assertThat(lanes()).containsExactly(shown.get(0), shown.get(2), shown.get(1));
    explorer.move(shown.getFirst(), 5);
    assertThat(lanes()).containsExactly(shown.get(2), shown.get(1), shown.get(0));
  }

  @Test
  void nothingOfTheLastDossierStandsInTheLanesOfTheNext() {
    explorer.update(session -> session.withGrouping(Grouping.PLACE));
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    explorer.open(new DossierFile.Pasted("one", """
        {"format": "entente-dossier/1", "id": "one", "title": "One", "events": [
          {"id": "e", "title": "Visit", "kind": "visit", "date": "2001-02-03", "place": "l"}],
          "places": [{"id": "l", "name": "Minsk"}]}"""));
    explorer.update(session -> session.withGrouping(Grouping.PLACE));
    assertThat(lanes()).containsExactly("l");
  }

  @Test
  void surroundingsAreHiddenAndShownAgain() {
    assertThat(explorer.chartProperty().get().scenery().offices()).isNotEmpty();
    assertThat(explorer.chartProperty().get().scenery().plots()).hasSize(1);
    explorer.update(session -> session.toggled(Chronology.OFFICES));
    explorer.update(session -> session.toggled(Chronology.ERAS));
    assertThat(explorer.chartProperty().get().scenery().offices()).isEmpty();
    assertThat(explorer.chartProperty().get().scenery().eras()).isEmpty();
    explorer.update(session -> session.withGrouping(Grouping.NONE));
    assertThat(explorer.chartProperty().get().scenery().offices()).isEmpty();
    explorer.update(session -> session.toggled(Chronology.OFFICES));
    assertThat(explorer.chartProperty().get().scenery().offices()).isNotEmpty();
    String plot = explorer.scenery().plots().getLast().id();
    explorer.update(session -> session.toggled(plot));
    assertThat(explorer.chartProperty().get().scenery().plots()).hasSize(2);
  }

  @Test
  void officesAreThoseOfTheHighestPostsWithWhoHeldThemInTurn() {
    List<Office> offices = explorer.scenery().offices();
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
