package entente;

import entente.settings.SettingsFile;
import entente.settings.WindowPlace;
import entente.settings.WindowPlace.Area;
import entente.view.SidePanes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts windows where the last one was, whole and on a screen that there is, and divides them as it was; and keeps where they are.
final class WindowMemory {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double BESIDE = 32;

  private final SettingsFile kept;
  private final Function<Stage, Optional<SidePanes>> panes;
  private Optional<WindowPlace> latest;

  /// @param panes those that the content of a window is divided into
  WindowMemory(SettingsFile kept, Function<Stage, Optional<SidePanes>> panes) {
    this.kept = kept;
    this.panes = panes;
    this.latest = kept.settings().window();
  }

  /// Puts a window that is not shown yet in its place.
  void place(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(WindowPlace.LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(WindowPlace.LEAST_HEIGHT, screen.getHeight()));
    Optional<WindowPlace> place = kept.settings().window().map(window -> window.fitted(screens()));
    if (place.isEmpty()) {
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }
    place.ifPresent(window -> put(stage, window));
    place.ifPresent(window -> stage.setMaximized(window.isMaximised()));
    for (var bound : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
      bound.addListener(_ -> keep(stage));
    }
    stage.maximizedProperty().addListener(_ -> keep(stage));
  }

  /// Puts a window that is not shown yet beside another, as large as that.
  void placeBeside(Stage stage, Stage other) {
    put(stage, new WindowPlace(other.getX() + BESIDE, other.getY() + BESIDE, other.getWidth(), other.getHeight(), other.isMaximized(),
        List.of()).fitted(screens()));
  }

  private static void put(Stage stage, WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
  }

  /// The chief one first.
  private static List<Area> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).distinct().map(Screen::getVisualBounds)
        .map(area -> new Area(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight())).toList();
  }

  /// How the content of a window is divided, empty where there is none yet.
  Optional<List<Double>> dividers(Stage stage) {
    return panes.apply(stage).map(SidePanes::dividers);
  }

  /// Divides the content of a window.
  ///
  /// @param before how its content was divided so far; empty for one that is new
  void divide(Stage stage, Optional<List<Double>> before) {
    panes.apply(stage).ifPresent(divided -> {
      before.or(() -> kept.settings().window().map(WindowPlace::dividers))
          .filter(dividers -> dividers.size() == divided.dividers().size()).ifPresent(divided::divide);
      divided.onDivided(() -> keep(stage));
    });
  }

  /// A maximised window has the bounds of its screen; kept are those it had before.
  private void keep(Stage stage) {
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    List<Double> dividers = dividers(stage).orElse(List.of());
    Optional<WindowPlace> before = latest.filter(_ -> stage.isMaximized());
    var now = new WindowPlace(before.map(WindowPlace::x).orElse(stage.getX()), before.map(WindowPlace::y).orElse(stage.getY()),
        before.map(WindowPlace::width).orElse(stage.getWidth()), before.map(WindowPlace::height).orElse(stage.getHeight()),
        stage.isMaximized(), dividers);
    latest = Optional.of(now);
    kept.keep("window", settings -> settings.with(now));
  }
}
