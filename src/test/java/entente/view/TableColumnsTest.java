package entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.TableOrder;
import entente.explorer.ShownTable;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The columns that the user chooses, drags and widens, and the rows below them.
@ExtendWith(ApplicationExtension.class)
class TableColumnsTest {
  private static final String JSON = """
      {"format": "entente-dossier/1", "id": "many", "title": "Many", "compiled": "2025-12-31", "events": [%s]}
      """.formatted(IntStream.range(0, 200).mapToObj(i ->
      "{\"id\": \"e%03d\", \"kind\": \"call\", \"title\": \"T%03d\", \"date\": \"%d\"}".formatted(i, 199 - i, 1800 + i))
      .collect(Collectors.joining(",")));
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Pasted("many.json", JSON));
    stage.setWidth(1500);
    explorer.update(session -> session.showing(true));
  }

  @BeforeEach
  void settle(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> table(robot).getScene().getRoot().layout());
  }

  private static TableView<Integer> table(FxRobot robot) {
    return robot.lookup("#eventTable").queryTableView();
  }

  private static List<Column> columns(FxRobot robot) {
    return table(robot).getVisibleLeafColumns().stream().map(column -> (Column) column.getUserData()).toList();
  }

  private static TableColumn<Integer, ?> column(FxRobot robot, Column column) {
    return table(robot).getColumns().stream().filter(each -> each.getUserData() == column).findFirst().orElseThrow();
  }

  private static Bounds heading(FxRobot robot, Column column) {
    Node heading = column(robot, column).getStyleableNode();
    return heading.localToScreen(heading.getLayoutBounds());
  }

  private static void choose(FxRobot robot, String item) {
    Bounds title = heading(robot, Column.TITLE);
    robot.clickOn(title.getCenterX(), title.getCenterY(), MouseButton.SECONDARY);
    robot.clickOn(robot.lookup(".context-menu .menu-item .label").match((Label label) ->
        item.equals(label.getText())).<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theMenuOfAHeadingShowsColumnsAndTakesThemAway(FxRobot robot) {
    assertThat(columns(robot)).isEqualTo(ShownTable.USUAL_COLUMNS);
    choose(robot, "Grade");
    choose(robot, "Kind");
    choose(robot, "Title");
    assertThat(columns(robot)).containsExactly(Column.DATE, Column.TITLE, Column.STATUS, Column.SIDE, Column.LEVEL, Column.PLACE,
        Column.PARTICIPANTS, Column.GRADE);
    assertThat(explorer.session().table().columns()).isEqualTo(columns(robot));
    choose(robot, "Reset columns");
    assertThat(columns(robot)).isEqualTo(ShownTable.USUAL_COLUMNS);
    assertThat(explorer.session().table()).isEqualTo(ShownTable.USUAL);
  }

  @Test
  void theKeyOfMenusOpensTheSame(FxRobot robot) {
    robot.interact(() -> table(robot).fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
    assertThat(robot.lookup(".context-menu .menu-item").queryAll()).hasSize(Column.values().length + 1);
    robot.interact(() -> column(robot, Column.TITLE).getContextMenu().hide());
  }

  @Test
  void aColumnIsDraggedToWhereItIsWanted(FxRobot robot) {
    List<TableColumn<Integer, ?>> dragged = new ArrayList<>(table(robot).getColumns());
    dragged.remove(column(robot, Column.KIND));
    dragged.addFirst(column(robot, Column.KIND));
    robot.interact(() -> table(robot).getColumns().setAll(dragged)); // as the toolkit does, without a mouse here
    assertThat(columns(robot)).startsWith(Column.KIND, Column.DATE, Column.TITLE);
    assertThat(explorer.session().table().columns()).isEqualTo(columns(robot));
    assertThat(table(robot).getSortOrder()).as("still sorted as before").containsExactly(column(robot, Column.DATE));
  }

  @Test
  void aColumnStaysAsWideAsItWasDragged(FxRobot robot) {
    TableColumn<Integer, ?> side = column(robot, Column.SIDE);
    double before = side.getWidth();
    Bounds heading = heading(robot, Column.SIDE);
    robot.moveTo(heading.getCenterX(), heading.getCenterY());
    robot.press(MouseButton.PRIMARY);
    robot.interact(() -> table(robot).resizeColumn(side, 45));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(side.getWidth()).isCloseTo(before + 45, within(2.0));
    assertThat(explorer.session().table().widths()).containsOnlyKeys(Column.SIDE);
    assertThat(explorer.session().table().widths().get(Column.SIDE)).isCloseTo(side.getWidth(), within(0.01));
    double dragged = side.getWidth();
    robot.interact(() -> table(robot).getScene().getWindow().setWidth(1580));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(side.getWidth()).isCloseTo(dragged, within(1.0));
  }

  @Test
  void headingsThatAreClickedAreNotWider(FxRobot robot) {
    Bounds title = heading(robot, Column.TITLE);
    robot.clickOn(title.getMinX() + 20, title.getCenterY());
    assertThat(explorer.session().table().widths()).isEmpty();
  }

  @Test
  void whatTheSessionWantsIsShownHowever(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.with(
        ShownTable.USUAL.withColumns(List.of(Column.GRADE, Column.TITLE)).dragged(Column.GRADE, 120))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(columns(robot)).containsExactly(Column.GRADE, Column.TITLE);
    assertThat(column(robot, Column.GRADE).getWidth()).isEqualTo(120);
    assertThat(((CheckMenuItem) column(robot, Column.TITLE).getContextMenu().getItems().getFirst()).isSelected()).isFalse();
    robot.interact(() -> Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(150)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(column(robot, Column.GRADE).getWidth()).isEqualTo(180);
  }

  private static boolean isInSight(FxRobot robot, int place) {
    TableView<Integer> table = table(robot);
    Bounds all = table.localToScreen(table.getLayoutBounds());
    return robot.lookup("#eventTable .table-row-cell").queryAll().stream().map(row -> (IndexedCell<?>) row)
        .filter(row -> row.getIndex() == place && row.isVisible()).map(row -> row.localToScreen(row.getLayoutBounds()))
        .anyMatch(row -> row.getMinY() >= heading(robot, Column.TITLE).getMaxY() - 1 && row.getMaxY() <= all.getMaxY());
  }

  private static int selected(FxRobot robot) {
    return table(robot).getSelectionModel().getSelectedIndex();
  }

  @Test
  void whatIsSelectedStaysInSightWhateverTheOrderAndTheFilter(FxRobot robot) {
    robot.interact(() -> explorer.select("e150"));
    for (TableOrder order : List.of(new TableOrder(Column.TITLE, true), new TableOrder(Column.DATE, false), TableOrder.USUAL)) {
      robot.interact(() -> explorer.update(session -> session.with(order)));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(isInSight(robot, selected(robot))).as(order.toString()).isTrue();
    }
    robot.interact(() -> explorer.filter((Query) explorer.view().columns().reader().read("date:1930..")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selected(robot)).isEqualTo(20);
    assertThat(isInSight(robot, 20)).isTrue();
  }

  @Test
  void theBandOfAnotherDayCoversNothingSelected(FxRobot robot) {
    robot.interact(() -> explorer.select("e150"));
    WaitForAsyncUtils.waitForFxEvents();
    int last = IntStream.range(0, 200).filter(place -> isInSight(robot, place)).max().orElseThrow();
    robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(last));
    robot.interact(() -> explorer.update(session -> session.withAsOf(OptionalLong.of(-40_000))));
    for (int i = 0; i < 5; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      robot.sleep(40);
    }
    assertThat(isInSight(robot, last)).isTrue();
  }

  @Test
  void rowsGrowWithTheText(FxRobot robot) {
    assertThat(table(robot).getFixedCellSize()).isCloseTo(28, within(0.01));
    robot.interact(() -> Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200)));
    assertThat(table(robot).getFixedCellSize()).isCloseTo(56, within(0.02));
  }

  @Test
  void aRowThatIsInSightStaysWhereItIs(FxRobot robot) {
    robot.interact(() -> explorer.select("e150"));
    WaitForAsyncUtils.waitForFxEvents();
    double before = y(robot, 150);
    robot.interact(() -> explorer.select("e152"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(y(robot, 150)).isEqualTo(before);
  }

  private static double y(FxRobot robot, int place) {
    return robot.lookup("#eventTable .table-row-cell").queryAll().stream().map(row -> (IndexedCell<?>) row)
        .filter(row -> row.getIndex() == place && row.isVisible()).findFirst().orElseThrow().localToScreen(0, 0).getY();
  }
}
