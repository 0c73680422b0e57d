package entente.bench;

import entente.Alive;
import entente.EntenteApplication;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.Controllers;
import entente.view.parts.WindowKey;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The application, changing its language, theme and text size and opening and closing windows by itself, as a user does, and then counting
/// what of all that is still in memory.
final class LeakWindow extends AnimationTimer {
  private static final int CHANGES = 50;
  private static final int WINDOWS = 20;
  private static final int REST = 30; // pulses
  private static final int COLLECTIONS = 10;
  private static final Class<?>[] COUNTED = {Explorer.class, Controllers.class, Scene.class, Stage.class};

  private final Queue<Step> script = new ArrayDeque<>();
  private int rest;
  private boolean isBegun;
  private Map<Class<?>, Long> open = Map.of();
  private int collections;

  /// Something to do and to wait for.
  private record Step(Runnable begin, BooleanSupplier isDone) {}

  private LeakWindow() {
    super();
    step(() -> { }, () -> windows().size() == 1 && isRead(windows().getFirst()));
    step(() -> open = Alive.count(COUNTED), () -> true);
    List<Language> languages = List.of(Language.values());
    for (int i = 0; i < CHANGES; i++) {
      switch (i % 3) {
        case 0 -> translate(languages.get((i / 3 + 1) % languages.size()));
        case 1 -> press(WindowKey.THEME);
        default -> press(i % 2 == 0 ? WindowKey.TEXT_LARGER : WindowKey.TEXT_SMALLER);
      }
    }
    for (int i = 0; i < WINDOWS; i++) {
      step(() -> run(windows().getFirst(), WindowKey.NEW_WINDOW),
          () -> windows().size() == 2 && windows().stream().allMatch(LeakWindow::isRead));
      for (WindowKey key : List.of(WindowKey.AS_OF, WindowKey.TABLE, WindowKey.SEARCH, WindowKey.PROBLEMS, WindowKey.SETTINGS)) {
        step(() -> run(windows().get(1), key), () -> true);
      }
      step(() -> run(windows().get(1), WindowKey.CLOSE), () -> windows().size() == 1);
    }
  }

  /// Runs the application; ends it after all.
  static void run() {
    Platform.startup(() -> new LeakWindow().start());
    Application.launch(EntenteApplication.class);
  }

  private void step(Runnable begin, BooleanSupplier isDone) {
    script.add(new Step(begin, isDone));
  }

  private void press(WindowKey key) {
    step(() -> run(windows().getFirst(), key), () -> true);
  }

  /// Chooses a language among the settings, which are then still shown; the window of problems, which speaks the former one, is not.
  private void translate(Language language) {
    press(WindowKey.PROBLEMS);
    press(WindowKey.SETTINGS);
    Scene[] before = new Scene[1];
    step(() -> {
      before[0] = windows().getFirst().getScene();
      before[0].getRoot().lookupAll(".radio-button").stream().map(RadioButton.class::cast)
          .filter(button -> Optional.of(language).equals(button.getUserData())).forEach(RadioButton::fire);
    }, () -> windows().size() == 1 && !windows().getFirst().getScene().equals(before[0]));
  }

  private static List<Stage> windows() {
    return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  private static boolean isRead(Stage stage) {
    return stage.getTitle().endsWith(" – Entente");
  }

  private static void run(Stage stage, WindowKey key) {
    Objects.requireNonNull(stage.getScene().getAccelerators().get(key.combinations().getFirst())).run();
  }

  @Override
  public void handle(long now) {
    if (rest > 0) {
      rest--;
    } else if (script.isEmpty()) {
      count();
    } else if (!isBegun) {
      isBegun = true;
      script.element().begin().run();
    } else if (script.element().isDone().getAsBoolean()) {
      script.remove();
      isBegun = false;
      rest = REST;
    }
  }

  /// What takes a moment to end has some collections to do so.
  private void count() {
    Map<Class<?>, Long> left = Alive.count(COUNTED);
    double most = left.entrySet().stream().mapToDouble(of -> (double) of.getValue() / open.getOrDefault(of.getKey(), 1L)).max()
        .orElseThrow();
    collections++;
    if (most > 1 && collections < COLLECTIONS) {
      rest = REST;
    } else {
      stop();
      System.out.printf(Locale.ROOT, "measured %.3f%n", most);
      Platform.exit();
    }
  }
}
