package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.Controllers;
import entente.view.parts.SystemDialogs;
import entente.view.parts.WindowKey;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a window showed is gone from memory once it is shown anew or closed.
@ExtendWith(OwnHome.class)
class LeakTest {
  private static final int PATIENCE = 30; // seconds
  private static final int COLLECTIONS = 20;
  private static final double FAINT = 0.9;
  private static final Class<?>[] COUNTED = {Explorer.class, Controllers.class, Scene.class, Stage.class};

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws TimeoutException {
    // in a new stage, since TestFX remembers all events of a stage of its own
    robot.interact(() -> new Composition(List.of()).show(new Stage(), _ -> { }, SystemDialogs::new));
    await(() -> windows().size() == 1 && windows().stream().allMatch(LeakTest::isRead));
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<Stage> windows() {
    return List.copyOf(Window.getWindows()).stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  private static boolean isRead(Stage stage) {
    return stage.getTitle().endsWith(" – Entente");
  }

  private void press(Stage stage, WindowKey key) {
    robot.interact(Objects.requireNonNull(stage.getScene().getAccelerators().get(key.combinations().getFirst())));
  }

  /// Chooses a language among the settings, which stay open.
  private void choose(Stage stage, Language language) throws TimeoutException {
    press(stage, WindowKey.SETTINGS);
    await(() -> stage.getScene().getRoot().lookupAll(".radio-button").stream().anyMatch(button -> isFor(button, language)));
    var before = new WeakReference<>(stage.getScene());
    robot.interact(() -> stage.getScene().getRoot().lookupAll(".radio-button").stream().filter(button -> isFor(button, language))
        .forEach(button -> ((RadioButton) button).fire()));
    await(() -> !before.refersTo(stage.getScene()));
  }

  private static boolean isFor(Node button, Language language) {
    return Optional.of(language).equals(button.getUserData());
  }

  /// What takes a moment to end, such as a glide, has some collections to do so.
  private void assertNoMoreThan(Map<Class<?>, Long> open) {
    Map<Class<?>, Long> alive = Alive.count(COUNTED);
    for (int i = 0; i < COLLECTIONS && !isWithin(alive, open); i++) {
      repaintHereAndThere(i % 2 == 0 ? FAINT : 1);
      WaitForAsyncUtils.waitForFxEvents();
      alive = Alive.count(COUNTED);
    }
    assertThat(alive).satisfies(left -> assertThat(isWithin(left, open)).as("%s of %s", left, open).isTrue());
  }

  /// The toolkit keeps the way to what it painted in the first, second, third … of the places it paints at once until it paints as many
  /// places again (`ViewPainter.ROOT_PATHS`).
  private void repaintHereAndThere(double opacity) {
    robot.interact(() -> windows().forEach(stage -> stage.getScene().getRoot().lookupAll(".button")
        .forEach(button -> button.setOpacity(opacity))));
  }

  private static boolean isWithin(Map<Class<?>, Long> alive, Map<Class<?>, Long> open) {
    return alive.entrySet().stream().allMatch(of -> of.getValue() <= open.getOrDefault(of.getKey(), 0L));
  }

  @Test
  void aWindowInAnotherLanguageThemeOrSizeLeavesNothingOfTheFormerOne() throws TimeoutException {
    Stage stage = windows().getFirst();
    Map<Class<?>, Long> open = Alive.count(COUNTED);
    for (Language language : List.of(Language.RUSSIAN, Language.HINDI, Language.BELARUSIAN, Language.ENGLISH)) {
      press(stage, WindowKey.PROBLEMS);
      choose(stage, language);
      press(stage, WindowKey.THEME);
      press(stage, WindowKey.TEXT_LARGER);
    }
    assertNoMoreThan(open);
  }

  @Test
  void aClosedWindowLeavesNothing() throws TimeoutException {
    Stage stage = windows().getFirst();
    Map<Class<?>, Long> open = Alive.count(COUNTED);
    for (WindowKey key : List.of(WindowKey.SETTINGS, WindowKey.AS_OF, WindowKey.TABLE, WindowKey.PROBLEMS)) {
      press(stage, WindowKey.NEW_WINDOW);
      await(() -> windows().size() == 2 && windows().stream().allMatch(LeakTest::isRead));
      Stage beside = windows().getLast();
      press(beside, key);
      press(beside, WindowKey.CLOSE);
      await(() -> windows().size() == 1);
    }
    assertNoMoreThan(open);
  }
}
