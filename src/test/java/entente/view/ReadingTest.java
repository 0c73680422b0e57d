package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.work.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window while a file is being read, by a worker that waits to be told.
@ExtendWith(ApplicationExtension.class)
class ReadingTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run));

  @Start
  void start(Stage stage) {
    Windows.show(stage, explorer, new DossierFile.Bundled());
  }

  private void work(FxRobot robot) {
    robot.interact(() -> {
      while (!work.isEmpty()) {
        work.pop().run();
      }
    });
  }

  @Test
  void theTitleNamesTheFileUntilThereIsADossier(FxRobot robot) {
    assertThat(robot.lookup("#dossierTitle").<Labeled>query().getText()).isEqualTo("Reading india-belarus.json");
    work(robot);
    assertThat(robot.lookup("#dossierTitle").<Labeled>query().getText()).isEqualTo("India–Belarus");
    robot.interact(() -> explorer.open(new DossierFile.Pasted("other", "")));
    assertThat(robot.lookup("#dossierTitle").<Labeled>query().getText()).isEqualTo("India–Belarus");
  }

  @Test
  void escapeEndsItWhereverTheKeyboardIs(FxRobot robot) {
    work(robot);
    for (String id : List.of("#timeline", "#peopleFilter", "#peopleList", "#searchField", "#dossierTitle", "#overview", "#asOfDate")) {
      robot.interact(() -> {
        robot.lookup(id).query().requestFocus();
        explorer.open(new DossierFile.Pasted("other", ""));
      });
      assertThat(explorer.opening().readingProperty().get()).isPresent();
      robot.type(KeyCode.ESCAPE);
      assertThat(explorer.opening().readingProperty().get()).as(id).isEmpty();
    }
  }
}
