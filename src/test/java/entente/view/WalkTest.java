package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The walk a user takes: from an event to a person, a post, a source, and back to the start.
@ExtendWith(ApplicationExtension.class)
class WalkTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private static void follow(FxRobot robot, String name) {
    Node link = robot.lookup(".link").<Node>match(n -> ((LinkText) n).getText().equals(name)).query();
    ScrollPane pane = robot.lookup(".details").queryAs(ScrollPane.class);
    robot.interact(() -> {
      double height = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
      double y = pane.getContent().sceneToLocal(link.localToScene(link.getBoundsInLocal())).getMinY();
      pane.setVvalue(height <= 0 ? 0 : Math.clamp((y - 40) / height, 0, 1));
    });
    robot.clickOn(link);
  }

  private static Bounds glyph(FxRobot robot, String id) {
    return robot.lookup("#timeline").queryAs(TimelineView.class).itemBounds(id).orElseThrow();
  }

  @Test
  void fromAnEventToAPersonAPostASourceAndBack(FxRobot robot) {
    assertThat(text(robot, "#detailTitle")).isEqualTo("Ambassador Kumar received by president");

    robot.clickOn(glyph(robot, "lukashenko-visit-2017"));
    assertThat(text(robot, "#detailTitle")).isEqualTo("State visit of President Lukashenko");
    assertThat(text(robot, "#detailDate")).isEqualTo("11–12 September 2017");
    assertThat(robot.lookup("#evidenceList .exhibit").queryAll()).isNotEmpty();

    follow(robot, "Aleksandr Lukashenko");
    assertThat(text(robot, "#detailTitle")).isEqualTo("Aleksandr Lukashenko");
    follow(robot, "President of Belarus");
    assertThat(text(robot, "#detailTitle")).isEqualTo("President of Belarus");
    String source = robot.lookup("#evidenceList .exhibit .link").queryAs(LinkText.class).getText();
    follow(robot, source);
    assertThat(text(robot, "#detailTitle")).isEqualTo(source);

    for (int i = 0; i < 4; i++) {
      robot.clickOn("#backButton");
    }
    assertThat(text(robot, "#detailTitle")).isEqualTo("Ambassador Kumar received by president");
    assertThat(robot.lookup("#backButton").query().isDisabled()).isTrue();
    robot.clickOn("#forwardButton");
    assertThat(text(robot, "#detailTitle")).isEqualTo("State visit of President Lukashenko");
  }

  @Test
  void choosingAPersonInTheListShowsThem(FxRobot robot) {
    robot.clickOn("#peopleFilter").write("aleynik");
    robot.clickOn("Sergei Aleinik");
    assertThat(text(robot, "#detailTitle")).isEqualTo("Sergei Aleinik");
  }

  @Test
  void arrowsClickThroughTheTimelineInOrderOfTime(FxRobot robot) {
    robot.clickOn(glyph(robot, "lukashenko-visit-2017"));
    robot.type(KeyCode.RIGHT);
    String next = explorer.selection().orElseThrow();
    assertThat(next).isNotEqualTo("lukashenko-visit-2017");
    robot.type(KeyCode.LEFT);
    assertThat(explorer.selection()).contains("lukashenko-visit-2017");
    robot.type(KeyCode.HOME);
    assertThat(explorer.selection()).contains(explorer.view().chart().inTime().getFirst().id());
    robot.type(KeyCode.END);
    assertThat(explorer.selection()).contains(explorer.view().chart().inTime().getLast().id());
  }

  @Test
  void altAndArrowsGoBackAndForward(FxRobot robot) {
    robot.clickOn(glyph(robot, "lukashenko-visit-2017"));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(explorer.selection()).contains("ambassador-received");
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(explorer.selection()).contains("lukashenko-visit-2017");
  }

  @Test
  void theStatusBarSaysHowMuchThereIsAndTheDay(FxRobot robot) {
    int events = explorer.view().dossier().lists().events().size();
    assertThat(text(robot, "#statusCount")).startsWith(events + " of " + events + " events");
    assertThat(text(robot, "#asOfDate")).isEqualTo("as of 4 November 2025");
    assertThat(robot.lookup("#problemsButton").query().isVisible()).isFalse();
  }

  @Test
  void everyControlHasANameForAScreenReader(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".button").<Labeled>queryAll()).isNotEmpty()
        .allSatisfy(button -> assertThat(button.getText() + button.getAccessibleText()).isNotBlank());
  }
}
