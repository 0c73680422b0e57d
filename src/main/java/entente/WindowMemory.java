package entente;

import entente.settings.SettingsFile;
import entente.settings.WindowPlace;
import entente.settings.WindowPlace.Area;
import entente.view.Controllers;
import entente.view.SidePanes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
  private final Function<Stage, Optional<Controllers>> contents;
  private Optional<WindowPlace> latest;

  /// @param contents what is in a window
  WindowMemory(SettingsFile kept, Function<Stage, Optional<Controllers>> contents) {
    this.kept = kept;
    this.contents = contents;
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
        List.of(), OptionalDouble.empty()).fitted(screens()));
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

  /// Divides the content of a window.
  ///
  /// @param before its content so far; empty for one that is new
  void divide(Stage stage, Optional<Controllers> before) {
    Optional<WindowPlace> place = kept.settings().window();
    contents.apply(stage).flatMap(Controllers::panes).ifPresent(divided -> {
      before.map(WindowMemory::dividers).or(() -> place.map(WindowPlace::dividers))
          .filter(dividers -> dividers.size() == divided.dividers().size()).ifPresent(divided::divide);
      divided.onDivided(() -> keep(stage));
    });
    contents.apply(stage).flatMap(Controllers::namesWidth).ifPresent(width -> {
      before.map(WindowMemory::names).orElseGet(() -> place.map(WindowPlace::names).orElse(OptionalDouble.empty()))
          .ifPresent(width::set);
      width.subscribe((_, _) -> keep(stage));
    });
  }

  private static List<Double> dividers(Controllers content) {
    return content.panes().map(SidePanes::dividers).orElse(List.of());
  }

  private static OptionalDouble names(Controllers content) {
    return content.namesWidth().filter(width -> Double.isFinite(width.get())).map(width -> OptionalDouble.of(width.get()))
        .orElse(OptionalDouble.empty());
  }

  /// A maximised window has the bounds of its screen; kept are those it had before.
  private void keep(Stage stage) {
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    Optional<Controllers> content = contents.apply(stage);
    Optional<WindowPlace> before = latest.filter(_ -> stage.isMaximized());
    var now = new WindowPlace(before.map(WindowPlace::x).orElse(stage.getX()), before.map(WindowPlace::y).orElse(stage.getY()),
        before.map(WindowPlace::width).orElse(stage.getWidth()), before.map(WindowPlace::height).orElse(stage.getHeight()),
        stage.isMaximized(), content.map(WindowMemory::dividers).orElse(List.of()),
        content.map(WindowMemory::names).orElse(OptionalDouble.empty()));
    latest = Optional.of(now);
    kept.keep("window", settings -> settings.with(now));
  }
}
