package entente;

import javafx.application.Application;
import javafx.stage.Stage;

/// The window.
public final class EntenteApplication extends Application {
  /// For the toolkit.
  public EntenteApplication() {
    super();
  }

  @Override
  public void start(Stage stage) {
    StartUp.mark("toolkit");
    stage.show();
    StartUp.shown();
  }
}
