package entente;

import entente.disk.DiskWatch;
import entente.disk.Watch;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.explorer.Opening;
import entente.explorer.Opening.Reading;
import entente.explorer.PlaceMemory;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.language.Language;
import entente.picture.Fonts;
import entente.settings.DossierPlace;
import entente.settings.Folders;
import entente.settings.SettingsFile;
import entente.view.Controllers;
import entente.view.WindowServices;
import entente.view.parts.Browser;
import entente.view.parts.Dialogs;
import entente.view.parts.Theme;
import entente.view.sheets.Fault;
import entente.view.sheets.FaultWindow;
import entente.work.Background;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Builds the objects of the application and hands them to each other: the one place that knows them all.
final class Composition {
  private static final System.Logger LOG = System.getLogger("entente");

  private final ExecutorService worker = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("worker-", 1).factory());
  private final Handover ui = new Handover();
  private final Watch watch = new DiskWatch(ui);
  private final Folders folders = Folders.ofUser();
  private final SettingsFile kept = folders.settings().map(SettingsFile::new).orElseGet(SettingsFile::nowhere);
  private final WindowMemory memory = new WindowMemory(kept, stage -> Optional.ofNullable(this.windows.get(stage))
      .map(Content::controllers));
  private final RecentFiles recent = new RecentFiles(kept.settings().recent().stream().flatMap(Composition::path).toList(),
      files -> kept.change(settings -> settings.withRecent(files.stream().map(Path::toString).toList())));
  private final RecentSearches searches = new RecentSearches(kept.settings().searches(),
      texts -> kept.change(settings -> settings.withSearches(texts)));
  private final KeptFilters filters = new KeptFilters(kept.settings().filters(),
      next -> kept.change(settings -> settings.withFilters(next)));
  private final Map<Stage, Content> windows = new HashMap<>();
  private final Queue<Explorer> unseen = new ArrayDeque<>(); // what will be shown once there are windows
  private final CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, worker);

  /// What a window shows.
  private record Content(Explorer explorer, Controllers controllers) {}

  /// What the windows have in common once the toolkit is there.
  private record Common(Theme theme, Browser browser, Function<Language, Dialogs> dialogs) {}

  /// Begins to read the dossier and the fonts, while the toolkit is still starting.
  ///
  /// @param args at most one file to open
  Composition(List<String> args) {
    folders.logs().ifPresent(Logs::begin);
    Explorer first = explorer();
    unseen.add(first);
    first.viewProperty().subscribe((_, _) -> StartUp.mark("dossier read"));
    first.open(args.isEmpty() ? new DossierFile.Bundled() : DossierFile.at(args.getFirst()));
  }

  /// Shows the first window on a stage. On the toolkit's thread.
  ///
  /// @param dialogs those that speak a language
  void show(Stage stage, Browser browser, Function<Language, Dialogs> dialogs) {
    var theme = new Theme(kept.settings().preferences(), preferences -> kept.change(settings -> settings.with(preferences)));
    var common = new Common(theme, browser, dialogs);
    var faults = new FaultWindow(theme, dialogs.apply(language()));
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      LOG.log(Level.ERROR, "uncaught on " + thread.getName(), error);
      ui.execute(() -> faults.show(Fault.of(thread, error), language()));
    });
    theme.preferencesProperty().addListener((_, before, now) -> { // after it is kept, which the theme sees to first
      if (!before.language().equals(now.language())) {
        translate(common);
      }
    });
    memory.place(stage);
    Explorer first = unseen.remove();
    dress(stage, first, common);
    ui.take(); // a small dossier is there before the window: one picture less to paint
    stage.show();
    whenRead(first.opening(), StartUp::shown);
  }

  /// Whatever stands in a file of settings may be no path.
  private static Stream<Path> path(String text) {
    try {
      return Stream.of(Path.of(text));
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }

  /// Writes what is not yet written.
  void end() {
    kept.write();
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
  private void showBeside(Stage other, Common common, Consumer<Opening> content) {
    var stage = new Stage();
    Explorer explorer = explorer();
    memory.placeBeside(stage, other);
    dress(stage, explorer, common);
    content.accept(explorer.opening());
    stage.show();
  }

  private Explorer explorer() {
    return new Explorer(language(), new Background(worker, ui), watch, new PlaceMemory() {
      @Override
      public DossierPlace of(String dossier) {
        return kept.settings().place(dossier);
      }

      @Override
      public void keep(String dossier, Supplier<DossierPlace> place) {
        kept.keep(dossier, settings -> settings.with(dossier, place.get()));
      }
    }, Clock.system(ZoneId.systemDefault()));
  }

  private Language language() {
    return kept.settings().preferences().language().orElseGet(() -> Language.of(Locale.getDefault()));
  }

  /// Builds the content of all windows anew, in another language; what they show stays.
  private void translate(Common common) {
    Map.copyOf(windows).forEach((stage, content) -> {
      Explorer translated = explorer();
      if (content.explorer().language() != translated.language()) {
        content.explorer().translate(translated, () -> {
          Controllers controllers = dress(stage, translated, common);
          controllers.scrollBack(content.controllers().scrolled());
          if (content.controllers().isSheetShown()) {
            controllers.showSettings();
          }
        });
      }
    });
  }

  private Controllers dress(Stage stage, Explorer explorer, Common common) {
    var services = new WindowServices(common.browser(), common.dialogs().apply(explorer.language()),
        content -> showBeside(stage, common, content), recent, searches, filters);
    var controllers = new Controllers(explorer, common.theme(), services);
    Scene before = stage.getScene();
    Scene scene = before == null ? new Scene(controllers.window(), stage.getWidth(), stage.getHeight())
        : new Scene(controllers.window(), before.getWidth(), before.getHeight());
    fonts.join();
    common.theme().dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(controllers.title());
    Optional<Content> replaced = Optional.ofNullable(windows.put(stage, new Content(explorer, controllers)));
    memory.divide(stage, replaced.map(Content::controllers));
    if (replaced.isEmpty()) {
      stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ ->
          Optional.ofNullable(windows.remove(stage)).ifPresent(content -> content.explorer().opening().close()));
    }
    explorer.viewProperty().subscribe(view -> recent.note(view.open().file()));
    return controllers;
  }
}
