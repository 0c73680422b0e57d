package entente;

import entente.explorer.Background;
import entente.explorer.DiskWatch;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Opening;
import entente.explorer.Opening.Reading;
import entente.explorer.RecentFiles;
import entente.explorer.Watch;
import entente.language.Language;
import entente.picture.Fonts;
import entente.view.Browser;
import entente.view.Controllers;
import entente.view.Surroundings;
import entente.view.SystemDialogs;
import entente.view.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Builds the objects of the application and hands them to each other: the one place that knows them all.
final class Composition {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 600;
  private static final double BESIDE = 32;

  private final ExecutorService worker = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("worker-", 1).factory());
  private final Handover ui = new Handover();
  private final Watch watch = new DiskWatch(ui);
  private final Language language = Language.of(Locale.getDefault());
  private final RecentFiles recent = new RecentFiles(List.of(), _ -> {});
  private final Explorer first = explorer();
  private final CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, worker);

  /// Begins to read the dossier and the fonts, while the toolkit is still starting.
  ///
  /// @param args at most one file to open
  Composition(List<String> args) {
    first.viewProperty().subscribe((_, _) -> StartUp.mark("dossier read"));
    first.open(args.isEmpty() ? new DossierFile.Bundled() : new DossierFile.OnDisk(Path.of(args.getFirst())));
  }

  /// Shows the first window on a stage. On the toolkit's thread.
  void show(Stage stage, Browser browser) {
    var theme = new Theme();
    dress(stage, first, theme, browser);
    ui.take(); // a small dossier is there before the window: one picture less to paint
    stage.show();
    whenRead(first.opening(), StartUp::shown);
  }

  private static void whenRead(Opening opening, Runnable action) {
    if (opening.readingProperty().get().isEmpty()) {
      action.run();
    } else {
      opening.readingProperty().addListener(new ChangeListener<>() {
        @Override
        public void changed(ObservableValue<? extends Optional<Reading>> reading, Optional<Reading> before, Optional<Reading> now) {
          if (now.isEmpty()) {
            reading.removeListener(this);
            action.run();
          }
        }
      });
    }
  }

  /// Shows one more window beside another.
  private void showBeside(Stage other, Theme theme, Browser browser, Consumer<Opening> content) {
    var stage = new Stage();
    Explorer explorer = explorer();
    dress(stage, explorer, theme, browser);
    stage.setWidth(other.getWidth());
    stage.setHeight(other.getHeight());
    stage.setX(other.getX() + BESIDE);
    stage.setY(other.getY() + BESIDE);
    content.accept(explorer.opening());
    stage.show();
  }

  private Explorer explorer() {
    return new Explorer(language, new Background(worker, ui), watch);
  }

  private void dress(Stage stage, Explorer explorer, Theme theme, Browser browser) {
    var surroundings = new Surroundings(browser, new SystemDialogs(language),
        content -> showBeside(stage, theme, browser, content), recent);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    var controllers = new Controllers(explorer, theme, surroundings);
    var scene = new Scene(controllers.window(),
        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    fonts.join();
    theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.titleProperty().bind(explorer.viewProperty().map(controllers::title));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> explorer.opening().close());
    explorer.viewProperty().subscribe(view -> recent.note(view.open().file()));
  }
}
