package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lists and details that lie over the timeline where there is no room beside it.
@ExtendWith(ApplicationExtension.class)
class SidePanesTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
    stage.setWidth(1000);
    stage.setHeight(600);
    Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200));
  }

  private static List<Node> drawers(FxRobot robot) {
    return robot.lookup(".drawer").queryAll().stream().filter(Node::isVisible).toList();
  }

  private static void assertOneScrollBar(FxRobot robot) {
    robot.interact(() -> assertThat(Tour.inSight()).filteredOn(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
        .filteredOn(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .filteredOn(bar -> drawers(robot).stream().anyMatch(drawer -> isWithin(bar, drawer))).hasSize(1));
  }

  private static boolean isWithin(Node node, Node around) {
    return node != null && (node.equals(around) || isWithin(node.getParent(), around));
  }

  @Test
  void escapeTakesThemAwayWhereverTheKeyboardIs(FxRobot robot) {
    robot.interact(() -> explorer.select("modi"));
    robot.type(KeyCode.F9);
    assertThat(drawers(robot)).hasSize(1);
    assertOneScrollBar(robot);
    robot.type(KeyCode.ESCAPE);
    assertThat(drawers(robot)).isEmpty();
    robot.type(KeyCode.F9);
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(drawers(robot)).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertOneScrollBar(robot);
    robot.interact(() -> robot.lookup("#peopleList").query().requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(drawers(robot)).isEmpty();
    assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
    assertThat(explorer.selected()).isNotEmpty();
  }

  @Test
  void aDividerIsTakenBesideItsLine(FxRobot robot) {
    robot.interact(() -> {
      Stage stage = (Stage) robot.lookup("#timeline").query().getScene().getWindow();
      stage.setWidth(1400);
      stage.setHeight(900);
      Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(100));
    });
    assertDraggable(robot, 0);
    assertDraggable(robot, 1);
  }

  private static void assertDraggable(FxRobot robot, int index) {
    SplitPane panes = robot.lookup(".panes").queryAs(SplitPane.class);
    List<Node> lines = robot.lookup(".panes > .split-pane-divider").queryAll().stream().toList();
    Bounds line = lines.get(index).localToScreen(lines.get(index).getLayoutBounds());
    double before = panes.getDividerPositions()[index];
    robot.moveTo(line.getMaxX() + 4, line.getMinY() + 100);
    robot.press(MouseButton.PRIMARY).moveBy(20, 0).moveBy(20, 0).release(MouseButton.PRIMARY);
    assertThat(panes.getDividerPositions()[index]).isCloseTo(before + 40 / panes.getWidth(), Offset.offset(6 / panes.getWidth()));
  }

  private static Node owner(FxRobot robot) {
    return robot.lookup("#timeline").query().getScene().getFocusOwner();
  }

  @Test
  void theKeyboardGoesFromPaneToPaneAndBackToWhatHadIt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
    robot.type(KeyCode.F6);
    assertThat(owner(robot).getId()).as("the only one in sight").isEqualTo("timeline");
    robot.type(KeyCode.F9).type(KeyCode.TAB).type(KeyCode.TAB);
    Node link = owner(robot);
    assertThat(isWithin(link, drawers(robot).getFirst())).isTrue();
    robot.type(KeyCode.F6);
    assertThat(owner(robot).getId()).isEqualTo("timeline");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(owner(robot)).isSameAs(link);
    robot.interact(() -> explorer.select("modi"));
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
    robot.type(KeyCode.F6);
    assertThat(isWithin(owner(robot), drawers(robot).getFirst())).as("where the page is another one").isTrue();
    robot.type(KeyCode.F9);
  }
}
