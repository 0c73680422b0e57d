package entente.view.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import entente.settings.Preferences;
import entente.settings.Preferences.Appearance;
import entente.settings.Preferences.Motion;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// How the whole application looks by the user's preferences: light or dark, the size of text, whether things move. The rules of the
/// style sheets are the same for light and dark; a theme only fills in colours.
public final class Theme {
  /// Of all text at the usual size, in pixels; the sheets give other sizes in relation to it.
  public static final double FONT_SIZE = 13;
  private static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

  private final ObjectProperty<Preferences> preferences;
  private final ReadOnlyObjectWrapper<ColorScheme> scheme = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper motionReduced = new ReadOnlyBooleanWrapper();
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  /// Looks as the system does; nothing is kept.
  public Theme() {
    this(Preferences.DEFAULT, _ -> { });
  }

  /// Begins with preferences.
  ///
  /// @param keep takes them whenever they change
  public Theme(Preferences chosen, Consumer<Preferences> keep) {
    this(chosen, keep, Platform.getPreferences().reducedMotionProperty());
  }

  /// @param isLessWanted whether the system says that things should rather not move
  Theme(Preferences chosen, Consumer<Preferences> keep, ObservableValue<Boolean> isLessWanted) {
    preferences = new SimpleObjectProperty<>(chosen);
    var system = Platform.getPreferences();
    scheme.bind(Bindings.createObjectBinding(() -> scheme(preferences.get().appearance(), system.getColorScheme()),
        preferences, system.colorSchemeProperty()));
    motionReduced.bind(Bindings.createBooleanBinding(() -> preferences.get().motion() == Motion.REDUCED || isLessWanted.getValue(),
        preferences, isLessWanted));
    preferences.addListener((_, _, now) -> keep.accept(now));
    preferences.addListener(_ -> scenes.forEach(this::dressNow));
    scheme.addListener((_, _, _) -> {
      dressToolkit();
      scenes.forEach(this::dressNow);
    });
    motionReduced.addListener(_ -> scenes.forEach(this::dressNow));
    dressToolkit();
  }

  private static ColorScheme scheme(Appearance appearance, ColorScheme system) {
    return switch (appearance) {
      case SYSTEM -> system;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }

  /// What the user prefers.
  public ObjectProperty<Preferences> preferencesProperty() {
    return preferences;
  }

  /// How many times the usual size text has.
  public double textScale() {
    return preferences.get().textSize() / 100.0;
  }

  /// Whether things should rather jump than move.
  public boolean isMotionReduced() {
    return motionReduced.get();
  }

  /// Changes between light and dark.
  public void toggle() {
    preferences.set(preferences.get().in(scheme.get() == ColorScheme.DARK ? Appearance.LIGHT : Appearance.DARK));
  }

  /// Makes text larger, up to twice the usual size.
  public void enlarge() {
    int size = preferences.get().textSize();
    TEXT_SIZES.stream().filter(larger -> larger > size).findFirst().ifPresent(this::resize);
  }

  /// Makes text smaller, down to the usual size.
  public void reduce() {
    int size = preferences.get().textSize();
    TEXT_SIZES.reversed().stream().filter(smaller -> smaller < size).findFirst().ifPresent(this::resize);
  }

  /// Gives text its usual size.
  public void resetTextSize() {
    resize(Preferences.DEFAULT.textSize());
  }

  private void resize(int percent) {
    preferences.set(preferences.get().sized(percent));
  }

  /// Gives a scene the application's sheets and text size, now and whenever they change.
  public void dress(Scene scene) {
    scenes.add(scene);
    dressNow(scene);
  }

  private void dressNow(Scene scene) {
    List<String> sheets = List.of(sheet("window.css"), sheet(scheme.get() == ColorScheme.DARK ? "dark.css" : "light.css"));
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
    scene.getRoot().setStyle("-fx-font-size: " + FONT_SIZE * textScale() + "px;");
    scene.getPreferences().setColorScheme(scheme.get());
    scene.getPreferences().setReducedMotion(isMotionReduced());
  }

  private void dressToolkit() {
    var sheet = scheme.get() == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(sheet.getUserAgentStylesheetBSS());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
