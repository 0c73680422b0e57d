package entente.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where the window was, in pixels of the desktop, and how it was divided.
///
/// @param isMaximised whether it filled its screen; its bounds are then those it had before
/// @param dividers of its panes from left to right, as shares of its width
public record WindowPlace(double x, double y, double width, double height, boolean isMaximised, List<Double> dividers) {
  private static final double LEAST_SHOWN = 100;
  private static final double MOST_LENGTH = 20_000;

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

  private static double shared(double from, double length, double otherFrom, double otherLength) {
    return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
  }

  static Optional<WindowPlace> read(LenientFields fields) {
    OptionalDouble x = fields.number("x");
    OptionalDouble y = fields.number("y");
    double width = fields.number("width").orElse(0);
    double height = fields.number("height").orElse(0);
    return x.isPresent() && y.isPresent() && isLength(width) && isLength(height)
        ? Optional.of(new WindowPlace(x.getAsDouble(), y.getAsDouble(), width, height, fields.truth("maximised"),
            fields.numbers("dividers")))
        : Optional.empty();
  }

  private static boolean isLength(double pixels) {
    return pixels >= LEAST_SHOWN && pixels <= MOST_LENGTH;
  }

  LenientFields written() {
    return new LenientFields().with("x", x).with("y", y).with("width", width).with("height", height).with("maximised", isMaximised)
        .with("dividers", dividers);
  }
}
