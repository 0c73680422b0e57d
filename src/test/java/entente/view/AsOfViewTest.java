package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.TableOrder;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.time.Days;
import entente.view.timeline.TimelineView;
import entente.work.Background;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window read as of another day than the latest.
@ExtendWith(ApplicationExtension.class)
class AsOfViewTest {
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage stage) {
    Windows.show(stage, explorer, new DossierFile.Pasted("d.json", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2021", "events": [
          {"id": "a", "kind": "visit", "title": "First", "date": "2001-05-01"},
          {"id": "b", "kind": "visit", "title": "Second", "date": "2010-05-01"},
          {"id": "c", "kind": "visit", "title": "Third", "date": "2020-05-01"}]}"""));
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  private void readAsOf(FxRobot robot, int year) {
    robot.interact(() -> explorer.readAsOf(Days.of(year, 5, 1)));
  }

  private static boolean isBand(FxRobot robot) {
    return node(robot, "#asOfBand").isVisible();
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#asOfBandText").<Labeled>query().getText();
  }

  @Test
  void aBandSaysSoAndLeadsBack(FxRobot robot) {
    assertThat(isBand(robot)).isFalse();
    assertThat(node(robot, "#asOfBand").isManaged()).isFalse();
    double top = node(robot, "#timeline").localToScene(0, 0).getY();
    readAsOf(robot, 2010);
    assertThat(isBand(robot)).isTrue();
    assertThat(node(robot, "#asOfBand").localToScene(0, 0).getY()).isLessThan(top);
    assertThat(sentence(robot)).startsWith("As of 1 May 2010: what is later is dimmed");
    Button back = robot.lookup("#backToLatest").queryButton();
    assertThat(back.getText()).isEqualTo("Back to 1 May 2020");
    robot.clickOn(back);
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(Days.of(2020, 5, 1));
    assertThat(isBand(robot)).isFalse();
  }

  @Test
  void inALowWindowTheWayBackStandsInTheStatusBarAndTellsTheRest(FxRobot robot) {
    Region root = (Region) robot.lookup(".window").query();
    robot.interact(() -> root.setMaxHeight(400));
    assertThat(isBand(robot)).isFalse();
    double above = node(robot, "#timeline").localToScene(0, 0).getY();
    double day = node(robot, "#asOfDate").localToScene(0, 0).getX();
    readAsOf(robot, 2010);
    assertThat(isBand(robot)).isTrue();
    assertThat(node(robot, "#timeline").localToScene(0, 0).getY()).isEqualTo(above);
    assertThat(node(robot, "#asOfDate").localToScene(0, 0).getX()).isEqualTo(day);
    Button back = robot.lookup("#backToLatest").queryButton();
    assertThat(back.localToScene(0, 0).getY()).isGreaterThan(above);
    assertThat(back.getTooltip().getText()).isEqualTo("Back to 1 May 2020\n" + sentence(robot));
    Button asOf = robot.lookup("#asOfDate").queryButton();
    assertThat(asOf.getTooltip().getText()).startsWith(sentence(robot) + "\n");
    assertThat(asOf.getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName).contains("of-another-day");
    robot.interact(() -> root.setMaxHeight(Region.USE_COMPUTED_SIZE));
    assertThat(back.localToScene(0, 0).getY()).isLessThan(above);
  }

  @Test
  void theLatestDayNeedsNoBandHoweverItWasChosen(FxRobot robot) {
    readAsOf(robot, 2010);
    readAsOf(robot, 2020);
    assertThat(isBand(robot)).isFalse();
    readAsOf(robot, 2030);
    assertThat(isBand(robot)).isTrue();
    assertThat(sentence(robot)).as("nothing is planned then").isEqualTo("As of 1 May 2030");
  }

  @Test
  void theTimelineIsDimmedBehindTheCursor(FxRobot robot) {
    Path veil = robot.lookup(".later-veil").query();
    readAsOf(robot, 2010);
    assertThat(veil.isVisible()).isTrue();
    Path cursor = robot.lookup(".as-of-line").query();
    double there = ((MoveTo) cursor.getElements().getFirst()).getX();
    double right = node(robot, "#timeline").getLayoutBounds().getWidth();
    assertThat(veil.contains(there + 1, 300)).isTrue();
    assertThat(veil.contains(right - 1, 300)).isTrue();
    assertThat(veil.contains(there - 1, 300)).isFalse();
    robot.interact(explorer::readAsOfLatest);
    double latest = ((MoveTo) cursor.getElements().getFirst()).getX();
    assertThat(latest).isGreaterThan(there);
    assertThat(veil.contains(latest - 1, 300)).isFalse();
    assertThat(veil.contains(latest + 1, 300)).as("what begins after the last event that was held").isTrue();
  }

  @Test
  void laterRowsOfTheTableAreDimmed(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.showing(true)));
    assertThat(dimmed(robot)).isEmpty();
    readAsOf(robot, 2010);
    assertThat(dimmed(robot)).containsExactly("Third");
    readAsOf(robot, 2005);
    assertThat(dimmed(robot)).containsExactly("Second", "Third");
    robot.interact(explorer::readAsOfLatest);
    assertThat(dimmed(robot)).isEmpty();
  }

  /// Shows the table, with the column of the status, of a dossier in which some things are later than the last event that was held.
  private void showPlanned(FxRobot robot) {
    robot.interact(() -> {
      explorer.open(new DossierFile.Pasted("p.json", """
          {"format": "entente-dossier/1", "id": "p", "title": "P", "compiled": "2021", "events": [
            {"id": "a", "kind": "visit", "title": "First", "date": "2001-05-01"},
            {"id": "b", "kind": "visit", "title": "Second", "date": "2010-05-01"},
            {"id": "c", "kind": "membership", "title": "Third", "date": "2021-01-01/.."},
            {"id": "d", "kind": "visit", "title": "Fourth", "date": "2022-05-01", "status": "planned"},
            {"id": "e", "kind": "visit", "title": "Fifth", "date": "2022-06-01", "status": "postponed"},
            {"id": "f", "kind": "visit", "title": "Sixth", "date": "2022-07-01", "status": "cancelled"}]}"""));
      explorer.update(session -> session.showing(true).with(new TableOrder(Column.STATUS, true)));
    });
  }

  @Test
  void whatTookPlaceLaterIsSaidToBeLater(FxRobot robot) {
    showPlanned(robot);
    assertThat(dimmed(robot)).containsExactly("Third", "Fourth", "Fifth", "Sixth");
    assertThat(statuses(robot)).containsExactly("took place", "took place", "later", "planned");
    readAsOf(robot, 2005);
    assertThat(statuses(robot)).containsExactly("took place", "later", "later", "planned");
  }

  @Test
  void whatIsPlannedOrPostponedLooksOtherThanWhatIsLater(FxRobot robot) {
    showPlanned(robot);
    for (String column : List.of("date", "status")) {
      assertThat(Stream.of(2, 3, 4).map(place -> cell(robot, place, column).getTextFill()).distinct()).as(column).hasSize(3);
    }
    assertThat(cell(robot, 3, "status").getGraphic().getOpacity()).isEqualTo(1);
    assertThat(cell(robot, 2, "status").getGraphic().getOpacity()).isLessThan(1);
    assertThat(cell(robot, 0, "status").getGraphic().getOpacity()).isEqualTo(1);
  }

  @Test
  void asOfAnEarlierDayWhatIsPlannedIsAsMutedAsAllThatIsLater(FxRobot robot) {
    showPlanned(robot);
    readAsOf(robot, 2005);
    for (String column : List.of("date", "status")) {
      assertThat(Stream.of(1, 3, 4).map(place -> cell(robot, place, column).getTextFill()).distinct()).as(column).hasSize(1);
    }
    assertThat(statuses(robot)).last().isEqualTo("planned");
    Region ring = (Region) cell(robot, 3, "status").getGraphic();
    assertThat(ring.getBorder().getStrokes().getFirst().getTopStroke()).isEqualTo(cell(robot, 1, "status").getTextFill());
    assertThat(((Color) ring.getBackground().getFills().getFirst().getFill()).getOpacity()).isZero();
  }

  private static List<String> statuses(FxRobot robot) {
    return IntStream.range(0, 4).mapToObj(place -> cell(robot, place, "status").getText()).toList();
  }

  @Test
  void whatIsDimmedCanStillBeReadInBothThemes(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.showing(true)));
    readAsOf(robot, 2010);
    for (String theme : List.of("light", "dark")) {
      Labeled later = title(robot, 2);
      Color page = (Color) ((Region) node(robot, "#eventTable .table-row-cell")).getBackground().getFills().getFirst().getFill();
      assertThat(later.getOpacity()).isEqualTo(1);
      assertThat(Contrast.of((Color) later.getTextFill(), page)).as(theme).isGreaterThanOrEqualTo(Contrast.TEXT)
          .isLessThan(Contrast.of((Color) title(robot, 0).getTextFill(), page) / 2);
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }
  }

  private static Labeled title(FxRobot robot, int place) {
    return cell(robot, place, "title");
  }

  private static Labeled cell(FxRobot robot, int place, String column) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream().filter(row -> row.getIndex() == place)
        .flatMap(row -> row.lookupAll(".column-" + column).stream()).map(Labeled.class::cast).findFirst().orElseThrow();
  }

  private static List<String> dimmed(FxRobot robot) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
        .filter(row -> row.getItem() != null && row.getPseudoClassStates().contains(LATER)).sorted((a, b) -> a.getIndex() - b.getIndex())
        .map(row -> ((Labeled) row.getChildrenUnmodifiable().get(Column.TITLE.ordinal())).getText()).toList();
  }

  @Test
  void theNameOfALaterEventIsDimmedWhereverItStands(FxRobot robot) {
    TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
    readAsOf(robot, 2019);
    robot.interact(() -> {
      Bounds glyph = timeline.screenToLocal(timeline.itemBounds("c").orElseThrow());
      Path veil = robot.lookup(".later-veil").query();
      double cursor = ((MoveTo) robot.lookup(".as-of-line").<Path>query().getElements().getFirst()).getX();
      double middle = glyph.getCenterY();
      assertThat(veil.contains(cursor - 4, middle)).as("its name").isTrue();
      assertThat(veil.contains(cursor - 4, middle + 60)).isFalse();
    });
  }
}
