package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.work.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The progress of reading, with a worker that waits to be told.
@ExtendWith(ApplicationExtension.class)
class NoticesTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run));
  private final VBox pane = new VBox();

  @Start
  void start(Stage stage) {
    new Notices(pane, explorer, Messages.of(Notices.class, Language.ENGLISH), () -> {});
    stage.setScene(new Scene(pane, 600, 100));
    stage.show();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> explorer.open(new DossierFile.Bundled()));
  }

  private void awaitProgress() throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !pane.getChildren().isEmpty());
  }

  @Test
  void whatIsReadAtOnceShowsNoProgress(FxRobot robot) {
    robot.interact(() -> {
      explorer.open(new DossierFile.Bundled());
      work.pop().run();
    });
    assertThat(pane.getChildren()).isEmpty();
    assertThat(explorer.view().dossier().lists().events()).isNotEmpty();
  }

  @Test
  void whatTakesLongerShowsHowFarItIsUntilItIsThere(FxRobot robot) throws TimeoutException {
    open(robot);
    assertThat(pane.getChildren()).isEmpty();
    awaitProgress();
    assertThat(robot.lookup("#readingText").<Labeled>query().getText()).isEqualTo("Reading india-belarus.json: 0%");
    assertThat(robot.lookup("#readingProgress").<ProgressBar>query().getProgress()).isZero();
    robot.interact(() -> work.pop().run());
    assertThat(pane.getChildren()).isEmpty();
  }

  @Test
  void canBeCancelled(FxRobot robot) throws TimeoutException {
    open(robot);
    awaitProgress();
    robot.interact(robot.lookup("#cancelReading").<Button>query()::fire);
    assertThat(pane.getChildren()).isEmpty();
    robot.interact(() -> work.pop().run());
    assertThat(explorer.view().open().name()).isEmpty();
  }
}
