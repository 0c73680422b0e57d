package entente;

import entente.view.parts.SystemDialogs;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The application with its window. Starts with the arguments of [Entente].
public final class EntenteApplication extends Application {
  private @Nullable Composition composition;

  /// For the toolkit.
  public EntenteApplication() {
    super();
  }

  @Override
  public void init() {
    composition = new Composition(getParameters().getRaw());
  }

  @Override
  public void start(Stage stage) {
    StartUp.mark("toolkit");
    if (composition != null) {
      composition.show(stage, url -> getHostServices().showDocument(url), SystemDialogs::new); // the services take their time to make
    }
  }

  @Override
  public void stop() {
    if (composition != null) {
      composition.end();
    }
  }
}
