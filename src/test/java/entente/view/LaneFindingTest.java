package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.work.Background;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How one of many lanes is found.
@ExtendWith(ApplicationExtension.class)
class LaneFindingTest {
  private Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Nothing());
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> {
      CaseFile.STAR_ONE_LANE.open(explorer);
      explorer.select("e1");
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ScrollBar scrollBar(FxRobot robot) {
    return (ScrollBar) robot.lookup("#timeline").query().lookup(".scroll-bar");
  }

  @Test
  void whatIsTypedWhileTheMenuIsOpenFindsALane(FxRobot robot) {
    assertThat(scrollBar(robot).getValue()).isLessThan(scrollBar(robot).getMax() / 2);
    robot.push(KeyCode.CONTROL, KeyCode.G).write("LAND 30");
    assertThat(robot.lookup("#foundNames").queryListView().getItems()).hasSize(1);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#foundNames").tryQuery()).isEmpty();
    assertThat(scrollBar(robot).getValue()).as("the last lane").isEqualTo(scrollBar(robot).getMax());
    assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
    assertThat(explorer.selected()).containsExactly("e1");
  }
}
