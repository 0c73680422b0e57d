package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a user does in the whole window.
@ExtendWith(ApplicationExtension.class)
class WalkTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
    stage.setWidth(1200); // for the lists beside the timeline
  }

  @Test
  void fromAnEventToAPersonAPostASourceAndBack(FxRobot robot) {
    new Walk(robot).take();
  }

  @Test
  void choosingAPersonInTheListShowsThem(FxRobot robot) {
    robot.clickOn("#peopleFilter").write("aleynik");
    robot.clickOn("Sergei Aleinik");
    assertThat(new Walk(robot).text("#detailTitle")).isEqualTo("Sergei Aleinik");
  }

  @Test
  void arrowsClickThroughTheTimelineInOrderOfTime(FxRobot robot) {
    robot.clickOn(new Walk(robot).glyph(Walk.EVENT));
    robot.type(KeyCode.RIGHT);
    String next = explorer.selection().orElseThrow();
    assertThat(next).isNotEqualTo(Walk.EVENT);
    robot.type(KeyCode.LEFT);
    assertThat(explorer.selection()).contains(Walk.EVENT);
    robot.type(KeyCode.HOME);
    assertThat(explorer.selection()).contains(idAt(0));
    robot.type(KeyCode.END);
    assertThat(explorer.selection()).contains(idAt(explorer.view().chart().size() - 1));
  }

  @Test
  void theArrowsWorkAtOnce(FxRobot robot) {
    robot.type(KeyCode.LEFT);
    assertThat(explorer.selection()).isPresent();
  }

  @Test
  void altAndArrowsGoBackAndForward(FxRobot robot) {
    robot.clickOn(new Walk(robot).glyph(Walk.EVENT));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(explorer.selected()).isEmpty();
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(explorer.selection()).contains(Walk.EVENT);
  }

  @Test
  void theStatusBarSaysHowMuchThereIsAndTheDay(FxRobot robot) {
    int events = explorer.view().dossier().lists().events().size();
    assertThat(new Walk(robot).text("#statusCount")).startsWith(events + " of " + events + " events");
    assertThat(new Walk(robot).text("#asOfDate")).isEqualTo("As of 4 November 2025");
    assertThat(robot.lookup("#problemsButton").query().isVisible()).isFalse();
  }

  @Test
  void everyControlHasANameForAScreenReader(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".button").<Labeled>queryAll()).isNotEmpty()
        .allSatisfy(button -> assertThat(button.getText() == null || button.getText().isBlank() ? button.getAccessibleText()
            : button.getText()).as(button.getId()).isNotBlank());
  }

  private String idAt(int place) {
    Chart chart = explorer.view().chart();
    return chart.items().id(chart.inTime(place));
  }
}
