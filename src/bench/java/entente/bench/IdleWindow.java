package entente.bench;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.language.Language;
import entente.picture.Fonts;
import entente.view.Controllers;
import entente.view.WindowServices;
import entente.view.parts.SystemDialogs;
import entente.view.parts.Theme;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import entente.work.Background;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// The whole window, left alone in one state after another, which prints how much processor time its process took meanwhile: a line for
/// each state, in per cent of a core. The first state is a window with one label.
public final class IdleWindow extends Application {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final Duration REST = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofSeconds(60);
  private static final double PER_CENT = 100;

  private final Explorer explorer = new Explorer(Language.ENGLISH,
      new Background(Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()), Platform::runLater));

  /// How to get into a state from the one before.
  private record State(String name, Runnable begin) {}

  /// Made by the toolkit.
  public IdleWindow() {
    super();
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var theme = new Theme();
    var services = new WindowServices(_ -> { }, new SystemDialogs(Language.ENGLISH), _ -> { }, new RecentFiles(List.of(), _ -> { }),
        new RecentSearches(List.of(), _ -> { }), new KeptFilters(Map.of(), _ -> { }));
    var controllers = new Controllers(explorer, theme, services);
    var scene = new Scene(controllers.window(), WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(new Scene(new Label("Entente"), WIDTH, HEIGHT));
    stage.show();
    List<State> states = List.of(
        new State("label", () -> { }),
        new State("open", () -> {
          stage.setScene(scene);
          explorer.open(new DossierFile.Bundled());
        }),
        new State("selected", () -> timeline(scene).run(TimelineKey.FIRST)),
        new State("cursor", () -> timeline(scene).run(TimelineKey.AS_OF_EARLIER)),
        new State("card", () -> timeline(scene).run(TimelineKey.CARD)),
        new State("table", () -> explorer.update(session -> session.showing(true))),
        new State("search", () -> {
          explorer.update(session -> session.showing(false));
          TextInputControl field = (TextInputControl) node(scene, "#searchField");
          field.requestFocus();
          field.setText("min");
        }),
        new State("settings", controllers::showSettings),
        new State("minimised", () -> stage.setIconified(true)));
    Thread.ofPlatform().daemon().name("measuring").start(() -> measure(states));
  }

  private static Node node(Scene scene, String selector) {
    return scene.getRoot().lookup(selector);
  }

  private static TimelineView timeline(Scene scene) {
    return (TimelineView) node(scene, "#timeline");
  }

  private void measure(List<State> states) {
    try {
      for (State state : states) {
        Platform.runLater(state.begin());
        Thread.sleep(REST);
        long cpu = processorNanos();
        long begin = System.nanoTime();
        Thread.sleep(MEASURED);
        double share = (processorNanos() - cpu) / (double) (System.nanoTime() - begin);
        System.out.printf(Locale.ROOT, "idle %s %.3f%n", state.name(), share * PER_CENT);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.exit();
    }
  }

  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
