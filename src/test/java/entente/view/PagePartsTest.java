package entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.work.Background;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The strip that leads to the parts of a page, and what is folded on it.
@ExtendWith(ApplicationExtension.class)
class PagePartsTest {
  private static final String RECEIVED = "ambassador-received";

  private Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> explorer.select(RECEIVED));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Bounds bounds(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static ScrollPane pane(FxRobot robot) {
    return robot.lookup(".details").queryAs(ScrollPane.class);
  }

  private static List<Label> parts(FxRobot robot) {
    return robot.lookup(".part-link").<Label>queryAll().stream().toList();
  }

  private static boolean isHere(Node part) {
    return part.getPseudoClassStates().contains(PseudoClass.getPseudoClass("here"));
  }

  private static void enter(FxRobot robot, Node on) {
    robot.interact(() -> on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theStripStaysAtTheTopWhileThePageScrollsAndMarksThePartInSight(FxRobot robot) {
    Node strip = robot.lookup(".part-strip").query();
    double top = bounds(pane(robot)).getMinY();
    assertThat(parts(robot)).extracting(Label::getText).containsExactly("Overview", "Said 5", "Around", "Evidence 4");
    assertThat(parts(robot)).extracting(PagePartsTest::isHere).containsExactly(true, false, false, false);
    assertThat(bounds(strip).getMinY()).isGreaterThan(top + 100);
    robot.interact(() -> pane(robot).setVvalue(1));
    assertThat(bounds(strip).getMinY()).isCloseTo(top, within(2.0));
    assertThat(parts(robot)).extracting(PagePartsTest::isHere).containsExactly(false, false, false, true);
  }

  @Test
  void theStripLeadsToAPart(FxRobot robot) {
    robot.clickOn(parts(robot).getLast());
    WaitForAsyncUtils.waitForFxEvents();
    double strip = bounds(robot.lookup(".part-strip").query()).getMaxY();
    assertThat(bounds(robot.lookup("#evidenceList").query()).getMinY()).isBetween(strip, bounds(pane(robot)).getMaxY());
    enter(robot, parts(robot).get(1));
    assertThat(bounds(robot.lookup("#detailPane .section-heading").<Node>match(node ->
        "Said and agreed".equals(((Label) node).getText())).query()).getMinY()).isBetween(strip, strip + 40);
    assertThat(parts(robot)).extracting(PagePartsTest::isHere).containsExactly(false, true, false, false);
  }

  @Test
  void nothingThatHasTheKeyboardStaysUnderTheStrip(FxRobot robot) {
    Node strip = robot.lookup(".part-strip").query();
    Node link = robot.lookup("#detailPane .row-head .link").<Node>queryAll().stream()
        .filter(each -> bounds(each).getMinY() > bounds(strip).getMaxY()).findFirst().orElseThrow();
    double covered = bounds(link).getMinY() - bounds(pane(robot)).getMinY() - 2;
    robot.interact(() -> {
      pane(robot).setVvalue(covered / (pane(robot).getContent().getLayoutBounds().getHeight()
          - pane(robot).getViewportBounds().getHeight()));
      assertThat(bounds(link).getMinY()).isLessThan(bounds(strip).getMaxY());
      link.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.sleep(200);
    assertThat(bounds(link).getMinY()).isGreaterThanOrEqualTo(bounds(strip).getMaxY());
  }

  @Test
  void aPageOfOnePartHasNoStrip(FxRobot robot) {
    robot.interact(explorer::selectNothing);
    assertThat(robot.lookup(".part-strip").<Node>tryQuery()).isEmpty();
  }

  @Test
  void whyADateIsThoughtToBeSoUnfoldsBehindIt(FxRobot robot) {
    Node basis = robot.lookup(".unfolding").query();
    assertThat(robot.lookup("#detailPane .words").<Text>queryAll()).noneMatch(text -> text.getText().contains("on Tuesday"));
    enter(robot, basis);
    assertThat(robot.lookup("#detailPane .words").<Text>queryAll()).anyMatch(text -> text.getText().contains("on Tuesday"));
    enter(robot, basis);
    assertThat(robot.lookup("#detailPane .words").<Text>queryAll()).noneMatch(text -> text.getText().contains("on Tuesday"));
  }
}
