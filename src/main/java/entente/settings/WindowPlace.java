package entente.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where the window was, in pixels of the desktop, and how it was divided.
///
/// @param isMaximised whether it filled its screen; its bounds are then those it had before
/// @param width from [#LEAST_WIDTH] to [#MOST_LENGTH], where it was read
/// @param height from [#LEAST_HEIGHT] to [#MOST_LENGTH], where it was read
/// @param dividers of its panes from left to right, as shares of its width; ascending between 0 and 1, where they were read
/// @param names how wide the column of lane names may be at most, at the usual text size; empty where nobody has narrowed it
public record WindowPlace(
    double x, double y, double width, double height, boolean isMaximised, List<Double> dividers, OptionalDouble names) {
  /// The least width of a window.
  public static final double LEAST_WIDTH = 800;
  /// The least height of a window.
  public static final double LEAST_HEIGHT = 600;
  /// The most width and height of a window.
  public static final double MOST_LENGTH = 20_000;

  /// Part of the desktop.
  public record Area(double x, double y, double width, double height) {}

  /// Keeps its own list.
  public WindowPlace {
    dividers = List.copyOf(dividers);
  }

  /// The same whole on one screen: the one that it was on with most of it, or in the middle of the first where its screen is gone.
  ///
  /// @param screens what is free on each, the chief one first; at least one
  public WindowPlace fitted(List<Area> screens) {
    Optional<Area> own = screens.stream().max(Comparator.comparingDouble(this::shared)).filter(area -> shared(area) > 0);
    Area screen = own.orElseGet(screens::getFirst);
    double wide = Math.min(width, screen.width());
    double high = Math.min(height, screen.height());
    double right = screen.x() + screen.width() - wide;
    double low = screen.y() + screen.height() - high;
    return new WindowPlace(own.isPresent() ? Math.clamp(x, screen.x(), right) : (screen.x() + right) / 2,
        own.isPresent() ? Math.clamp(y, screen.y(), low) : (screen.y() + low) / 2, wide, high, isMaximised, dividers, names);
  }

  /// How much of it would be on a screen.
  private double shared(Area screen) {
    return Math.max(0, shared(x, width, screen.x(), screen.width())) * Math.max(0, shared(y, height, screen.y(), screen.height()));
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
            Math.clamp(height.getAsDouble(), LEAST_HEIGHT, MOST_LENGTH), fields.truth("maximised"), dividers(fields.numbers("dividers")),
            fields.number("names", 0, MOST_LENGTH)))
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
        .with("dividers", dividers).with("names", names.isPresent() ? names.getAsDouble() : null);
  }
}
