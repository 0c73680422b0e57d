package entente.chart;

import java.util.List;
import java.util.stream.Stream;

/// A rectangle in pixels.
public record Box(double x, double y, double width, double height) {

  /// Whether a point lies in it.
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /// The same around its middle, but no narrower or lower than a length.
  public Box atLeast(double side) {
    double wide = Math.max(width, side);
    double high = Math.max(height, side);
    return new Box(x - (wide - width) / 2, y - (high - height) / 2, wide, high);
  }

  /// The same further down.
  Box lowered(double by) {
    return new Box(x, y + by, width, height);
  }

  /// How far a point is from it; 0 within it.
  public double distance(double px, double py) {
    return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
  }

  /// Whether two rectangles share any area.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// What is left of it without what it shares with another.
  List<Box> without(Box other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    double top = Math.max(y, other.y);
    double end = Math.min(bottom(), other.bottom());
    return Stream.of(new Box(x, y, width, top - y), new Box(x, top, other.x - x, end - top),
            new Box(other.right(), top, right() - other.right(), end - top), new Box(x, end, width, bottom() - end))
        .filter(part -> part.width > 0 && part.height > 0).toList();
  }

  /// Its right edge.
  public double right() {
    return x + width;
  }

  /// Its lower edge.
  public double bottom() {
    return y + height;
  }
}
