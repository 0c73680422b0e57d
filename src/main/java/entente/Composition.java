package entente;

import entente.explorer.Background;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.picture.Fonts;
import entente.view.Browser;
import entente.view.Controllers;
import entente.view.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Builds the objects of the application and hands them to each other: the one place that knows them all.
final class Composition {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 600;

  private final ExecutorService worker = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("worker-", 1).factory());
  private final Language language = Language.of(Locale.getDefault());
  private final Background background = new Background(worker, Platform::runLater);
  private final Explorer explorer = new Explorer(language, background);
  private final CompletableFuture<Explorer.View> first;
  private final CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, worker);

  /// Begins to read the dossier and the fonts, while the toolkit is still starting.
  ///
  /// @param args at most one file to open
  Composition(List<String> args) {
    DossierFile file = args.isEmpty() ? new DossierFile.Bundled() : new DossierFile.OnDisk(Path.of(args.getFirst()));
    first = CompletableFuture.supplyAsync(() -> {
      Explorer.View view = explorer.prepare(file);
      StartUp.mark("dossier read");
      return view;
    }, worker);
  }

  /// Shows the window on a stage. On the toolkit's thread.
  void show(Stage stage, Browser browser) {
    var theme = new Theme();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    var scene = new Scene(new Controllers(explorer, theme, browser).window(),
        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    fonts.join();
    theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.titleProperty().bind(explorer.viewProperty()
        .map(view -> view.dossier().head().title().in(language.tag())).map(title -> title.isEmpty() ? "Entente" : title + " – Entente"));
    if (first.isDone()) { // a small dossier is there before the window: one picture less to paint
      explorer.show(first.join());
      stage.show();
      StartUp.shown();
    } else {
      stage.show();
      background.run("first", first::join, view -> {
        explorer.show(view);
        StartUp.shown();
      });
    }
  }
}
