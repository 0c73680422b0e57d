package entente.chart;

/// A rectangle in pixels.
public record Box(double x, double y, double width, double height) {

  /// Whether a point lies in it.
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /// Whether two rectangles share any area.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
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
