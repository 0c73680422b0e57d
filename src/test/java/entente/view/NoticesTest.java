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
  void whatWasDismissedStaysAwayWhenReadAnewAndInAnotherLanguage(FxRobot robot) {
    var partial = new DossierFile.Pasted("partial", """
        {"format": "entente-dossier/1", "id": "d", "title": "Partial",
        "events": [{"id": "e1", "kind": "other", "title": "E", "date": "yesterday"}]}""");
    robot.interact(() -> {
      explorer.open(partial);
      work();
    });
    assertThat(robot.lookup("#bannerText").tryQuery()).isPresent();
    var anew = new VBox();
    robot.interact(() -> new Notices(anew, explorer, Messages.of(Notices.class, Language.HINDI), () -> {}));
    assertThat(anew.getChildren()).isNotEmpty();
    robot.interact(robot.lookup("#bannerClose").<Button>query()::fire);
    assertThat(pane.getChildren()).isEmpty();
    var russian = new Explorer(Language.RUSSIAN, new Background(work::add, Runnable::run));
    var translated = new VBox();
    robot.interact(() -> {
      explorer.open(partial);
      work();
      explorer.translate(russian, () -> new Notices(translated, russian, Messages.of(Notices.class, Language.RUSSIAN), () -> {}));
      work();
    });
    assertThat(pane.getChildren()).isEmpty();
    assertThat(russian.view().open()).isSameAs(explorer.view().open());
    assertThat(translated.getChildren()).isEmpty();
  }

  private void work() {
    while (!work.isEmpty()) {
      work.pop().run();
    }
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
