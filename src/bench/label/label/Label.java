package label;

import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window with one label. It marks its first picture as Entente does, and then ends if given an argument.
public final class Label extends Application {
  /// Runs it.
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new javafx.scene.control.Label("Entente"), 1600, 1000));
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == 3) {
          stop();
          System.err.println(Instant.now() + " FINE label: first picture");
          if (!getParameters().getRaw().isEmpty()) {
            Platform.exit();
          }
        }
      }
    }.start();
  }
}
