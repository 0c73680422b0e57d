package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.work.Background;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How the two parties are chosen that the page of a dossier of more speaks of.
@ExtendWith(ApplicationExtension.class)
class PairTest {
  private Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Nothing());
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> {
      CaseFile.STAR_ONE_LANE.open(explorer);
      explorer.selectNothing();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<Button> parties(FxRobot robot) {
    return robot.lookup(".pair-party").<Button>queryAll().stream().toList();
  }

  @Test
  void oneOfThemIsFoundByTypingAndTakenBackToTheUsual(FxRobot robot) {
    List<String> usual = parties(robot).stream().map(Button::getText).toList();
    assertThat(usual).hasSize(2);
    List<String> found = explorer.view().details().pair(List.of());
    robot.interact(() -> parties(robot).getLast().requestFocus());
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = robot.lookup("#foundNames").queryListView();
    assertThat(list.getItems()).hasSize(30);
    robot.write("land 30").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#foundNames").<Node>tryQuery()).isEmpty();
    assertThat(explorer.session().pair()).hasSize(2).startsWith(found.getFirst());
    assertThat(parties(robot).getLast().getText().toLowerCase(Locale.ROOT)).isEqualTo("land 30");
    robot.clickOn(parties(robot).getLast()).write(usual.getLast()).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(explorer.session().pair()).isEmpty();
    assertThat(parties(robot)).extracting(Button::getText).isEqualTo(usual);
  }
}
