package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.TableOrder;
import entente.explorer.ShownTable;
import entente.language.Language;
import entente.listing.EventRows.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The columns and rows of the table of events.
@ExtendWith(ApplicationExtension.class)
class TableTest {
  private static final String JSON = """
      {"format": "entente-dossier/1", "id": "states", "title": "States", "compiled": "2025-12-31", "events": [
        {"id": "held", "kind": "call", "title": "Held after both sides had prepared it for a long time", "date": "2025-01-01"},
        {"id": "planned", "kind": "call", "title": "Planned", "date": "2025-01-02", "status": "planned"},
        {"id": "postponed", "kind": "call", "title": "Postponed", "date": "2025-01-03", "status": "postponed"},
        {"id": "cancelled", "kind": "call", "title": "Cancelled", "date": "2025-01-04", "status": "cancelled"}]}
      """;
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Pasted("states.json", JSON));
    explorer.update(session -> session.showing(true));
  }

  private static TableView<Integer> table(FxRobot robot) {
    return robot.lookup("#eventTable").queryTableView();
  }

  private static List<Column> columns(FxRobot robot) {
    return table(robot).getVisibleLeafColumns().stream().map(TableColumn::getUserData).filter(Column.class::isInstance)
        .map(Column.class::cast).toList();
  }

  private static Stream<? extends IndexedCell<?>> rows(FxRobot robot) {
    return robot.lookup("#eventTable .table-row-cell").queryAll().stream().map(row -> (IndexedCell<?>) row).filter(row -> !row.isEmpty());
  }

  private static List<String> states(IndexedCell<?> row) {
    return row.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName)
        .filter(name -> name.matches("held|planned|postponed|cancelled")).toList();
  }

  @Test
  void whatDidNotComeAboutLooksSo(FxRobot robot) {
    Map<Integer, List<String>> states = rows(robot).collect(Collectors.toMap(IndexedCell::getIndex, TableTest::states));
    assertThat(states).isEqualTo(Map.of(0, List.of("held"), 1, List.of("planned"), 2, List.of("postponed"), 3, List.of("cancelled")));
    List<String> struck = robot.lookup("#eventTable .table-row-cell .text").queryAllAs(Text.class).stream()
        .filter(Text::isStrikethrough).map(Text::getText).toList();
    assertThat(struck).containsExactly("Cancelled");
  }

  @Test
  void aRowFollowsItsEventWhenTheFileChanges(FxRobot robot) {
    robot.interact(() -> explorer.open(new DossierFile.Pasted("states.json", JSON.replace("\"planned\"", "\"cancelled\""))));
    robot.interact(() -> table(robot).layout());
    assertThat(rows(robot).map(TableTest::states)).contains(List.of("cancelled"), List.of("cancelled")).doesNotContain(List.of("planned"));
  }

  @Test
  void columnsWithoutRoomAreLeftOutButForTheSortedOne(FxRobot robot) {
    Stage stage = (Stage) table(robot).getScene().getWindow();
    robot.interact(() -> stage.setWidth(1000));
    assertThat(columns(robot)).startsWith(Column.DATE, Column.TITLE).contains(Column.STATUS).doesNotContain(Column.PARTICIPANTS);
    robot.interact(() -> explorer.update(session -> session.with(new TableOrder(Column.PARTICIPANTS, true))));
    assertThat(columns(robot)).contains(Column.PARTICIPANTS);
    robot.interact(() -> stage.setWidth(1590));
    assertThat(columns(robot)).containsExactlyElementsOf(ShownTable.USUAL_COLUMNS);
  }

  @Test
  void aMarkSaysWhichColumnsAreLeftOutAndLetsOneBeChosen(FxRobot robot) {
    Stage stage = (Stage) table(robot).getScene().getWindow();
    robot.interact(() -> stage.setWidth(1590));
    assertThat(robot.lookup("#leftOut").match(Node::isVisible).tryQuery()).isEmpty();
    robot.interact(() -> stage.setWidth(1000));
    WaitForAsyncUtils.waitForFxEvents();
    Button mark = robot.lookup("#leftOut").queryButton();
    int left = ShownTable.USUAL_COLUMNS.size() - columns(robot).size();
    assertThat(left).isPositive();
    assertThat(mark.getText()).isEqualTo("+" + left);
    assertThat(mark.getTooltip().getText()).isEqualTo(mark.getAccessibleText()).contains("Participants").doesNotContain("Title");
    assertThat(table(robot).localToScreen(table(robot).getLayoutBounds()).contains(mark.localToScreen(mark.getLayoutBounds()))).isTrue();
    robot.clickOn(mark);
    List<String> offered = robot.lookup(".context-menu .menu-item .label").<Label>queryAll().stream().map(Label::getText)
        .filter(text -> text != null && !text.isEmpty()).toList();
    assertThat(offered).hasSize(left).contains("Participants").doesNotContain("Title", "Date");
    robot.clickOn("Participants");
    assertThat(columns(robot)).contains(Column.PARTICIPANTS);
  }

  @Test
  void columnsAndMarkStandWithinTheTableWhateverItIsSortedBy(FxRobot robot) {
    TableView<Integer> table = table(robot);
    for (double width : List.of(1400.0, 1200.0, 1000.0)) {
      robot.interact(() -> ((Stage) table.getScene().getWindow()).setWidth(width));
      for (Column column : ShownTable.USUAL_COLUMNS) {
        robot.interact(() -> explorer.update(session -> session.with(new TableOrder(column, true))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()).as(column + " " + width)
            .isLessThanOrEqualTo(table.getWidth());
        if (columns(robot).size() < ShownTable.USUAL_COLUMNS.size()) {
          Button mark = robot.lookup("#leftOut").queryButton();
          assertThat(table.localToScreen(table.getLayoutBounds()).contains(mark.localToScreen(mark.getLayoutBounds()))).isTrue();
          assertThat(mark.getText()).isEqualTo("+" + (ShownTable.USUAL_COLUMNS.size() - columns(robot).size()));
          assertThat(robot.lookup("#eventTable .column-header .label").<Label>queryAll().stream().map(Label::getText))
              .noneMatch(heading -> heading != null && heading.endsWith("…"));
        }
      }
    }
  }

  @Test
  void theMarkOfTheStatusStandsBeforeTheDateWhereTheStatusHasNoRoom(FxRobot robot) {
    List<Node> marked = marked(robot);
    assertThat(marked).hasSize(4).allSatisfy(cell -> assertThat(cell.getStyleClass()).contains("column-status"));
    robot.interact(() -> Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200)));
    robot.interact(() -> ((Stage) table(robot).getScene().getWindow()).setWidth(800));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(columns(robot)).doesNotContain(Column.STATUS);
    assertThat(marked(robot)).hasSize(4).allSatisfy(cell -> assertThat(cell.getStyleClass()).contains("column-date"));
  }

  /// The cells in which the mark of a status is seen.
  private static List<Node> marked(FxRobot robot) {
    return robot.lookup("#eventTable .status-mark").match(Node::isVisible).queryAll().stream().<Node>map(Node::getParent).toList();
  }

  @Test
  void noRowStaysEmptyInThePlaceOfTheMenusOfTheTimeline(FxRobot robot) {
    robot.interact(() -> Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200)));
    robot.interact(() -> {
      table(robot).getScene().getWindow().setWidth(1024);
      table(robot).getScene().getWindow().setHeight(600);
    });
    WaitForAsyncUtils.waitForFxEvents();
    Node tab = robot.lookup("#tableTab").query();
    assertThat(table(robot).localToScene(0, 0).getY() - tab.localToScene(tab.getLayoutBounds()).getMaxY()).isBetween(0.0, 10.0);
    assertThat(tab.localToScene(0, 0).getX()).isLessThan(300);
  }

  @Test
  void headingsAreCutAsCellsAre(FxRobot robot) {
    var status = table(robot).getColumns().get(Column.STATUS.ordinal());
    robot.interact(() -> table(robot).getScene().getWindow().setWidth(1590));
    robot.interact(() -> table(robot).resizeColumn(status, 56 - status.getWidth()));
    WaitForAsyncUtils.waitForFxEvents();
    Label heading = robot.lookup("#eventTable .column-header .label").match((Label label) -> label.getText().startsWith("S")
        && label.getText().endsWith("…")).query();
    assertThat(heading.getAccessibleText()).isEqualTo("Status");
    assertThat(((Text) heading.lookup(".text")).getText()).as("not cut once more by the toolkit").isEqualTo(heading.getText());
  }
}
