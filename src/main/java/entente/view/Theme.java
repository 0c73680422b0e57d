package entente.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// The colours of the whole application: light or dark. The rules are the same for both; a theme only fills in colours.
public final class Theme {
  private final ReadOnlyObjectWrapper<ColorScheme> scheme = new ReadOnlyObjectWrapper<>();

  /// Begins with what the system prefers.
  public Theme() {
    scheme.set(Platform.getPreferences().getColorScheme());
    scheme.addListener(_ -> dressToolkit());
    dressToolkit();
  }

  /// Light or dark.
  public ReadOnlyObjectProperty<ColorScheme> schemeProperty() {
    return scheme.getReadOnlyProperty();
  }

  /// Changes to the other one.
  public void toggle() {
    scheme.set(scheme.get() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK);
  }

  /// Gives a scene the application's sheets, now and whenever the theme changes.
  public void dress(Scene scene) {
    scheme.addListener(_ -> dressNow(scene));
    dressNow(scene);
  }

  private void dressNow(Scene scene) {
    scene.getStylesheets().setAll(sheet("window.css"), sheet(scheme.get() == ColorScheme.DARK ? "dark.css" : "light.css"));
  }

  private void dressToolkit() {
    var sheet = scheme.get() == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(sheet.getUserAgentStylesheetBSS());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
