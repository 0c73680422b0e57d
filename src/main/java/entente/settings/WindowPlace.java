package entente.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Where the window was, in pixels of the desktop, and how it was divided.
///
/// @param isMaximised whether it filled its screen; its bounds are then those it had before
/// @param width from [#LEAST_WIDTH] to [#MOST_LENGTH], where it was read
/// @param height from [#LEAST_HEIGHT] to [#MOST_LENGTH], where it was read
/// @param dividers of its panes from left to right, as shares of its width; ascending between 0 and 1, where they were read
public record WindowPlace(double x, double y, double width, double height, boolean isMaximised, List<Double> dividers) {
  /// The least width of a window.
  public static final double LEAST_WIDTH = 800;
  /// The least height of a window.
  public static final double LEAST_HEIGHT = 600;
  /// The most width and height of a window.
  public static final double MOST_LENGTH = 20_000;

  private static final double LEAST_SHOWN = 100;

  /// Part of the desktop.
  public record Area(double x, double y, double width, double height) {}

  /// Keeps its own list.
  public WindowPlace {
    dividers = List.copyOf(dividers);
  }

  /// Whether so much of it would be on one of the screens that the user can take hold of it.
  public boolean isOn(List<Area> screens) {
    return screens.stream().anyMatch(screen -> shared(x, width, screen.x(), screen.width()) >= LEAST_SHOWN
        && shared(y, height, screen.y(), screen.height()) >= LEAST_SHOWN && y >= screen.y() - 1);
  }

  /// The same, no larger than all screens together.
  public WindowPlace cutTo(List<Area> screens) {
    return new WindowPlace(x, y, Math.min(width, reach(screens, Area::x, Area::width)),
        Math.min(height, reach(screens, Area::y, Area::height)), isMaximised, dividers);
  }

  /// From where the first screen begins to where the last ends.
  private static double reach(List<Area> screens, ToDoubleFunction<Area> from, ToDoubleFunction<Area> length) {
    double end = screens.stream().mapToDouble(screen -> from.applyAsDouble(screen) + length.applyAsDouble(screen)).max().orElse(0);
    return end - screens.stream().mapToDouble(from).min().orElse(0);
  }

  private static double shared(double from, double length, double otherFrom, double otherLength) {
    return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
  }

  static Optional<WindowPlace> read(LenientFields fields) {
    OptionalDouble x = fields.number("x");
    OptionalDouble y = fields.number("y");
    OptionalDouble width = fields.number("width");
    OptionalDouble height = fields.number("height");
    return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
        ? Optional.of(new WindowPlace(x.getAsDouble(), y.getAsDouble(), Math.clamp(width.getAsDouble(), LEAST_WIDTH, MOST_LENGTH),
            Math.clamp(height.getAsDouble(), LEAST_HEIGHT, MOST_LENGTH), fields.truth("maximised"), dividers(fields.numbers("dividers"))))
        : Optional.empty();
  }

  /// None where one is not right of the one before it and left of the right edge.
  private static List<Double> dividers(List<Double> read) {
    double before = 0;
    for (double divider : read) {
      if (divider <= before || divider >= 1) {
        return List.of();
      }
      before = divider;
    }
    return read;
  }

  LenientFields written() {
    return new LenientFields().with("x", x).with("y", y).with("width", width).with("height", height).with("maximised", isMaximised)
        .with("dividers", dividers);
  }
}
