package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.view.Walk;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The application in a real window.
@Tag("desktop")
class WindowDesktopTest {
  private final CountDownLatch pictured = new CountDownLatch(1);

  @BeforeEach
  void open() throws TimeoutException {
    StartUp.atFirstPicture(pictured::countDown);
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupApplication(EntenteApplication.class);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void canBeWalkedThrough() throws InterruptedException {
    assertThat(pictured.await(30, TimeUnit.SECONDS)).as("first picture").isTrue();
    new Walk(new FxRobot()).take();
  }

  @Test
  void showsAndPaints() throws InterruptedException {
    assertThat(pictured.await(30, TimeUnit.SECONDS)).as("first picture").isTrue();
    assertThat(Window.getWindows()).singleElement().satisfies(window -> {
      assertThat(window.isShowing()).isTrue();
      assertThat(window.getWidth()).isPositive();
      assertThat(window.getHeight()).isPositive();
    });
  }
}
