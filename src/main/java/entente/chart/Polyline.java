package entente.chart;

import java.util.Arrays;

/// Points in pixels, each joined to the next. Never changes.
public final class Polyline {
  private final double[] xs;
  private final double[] ys;

  /// @param xs ascending; neither is copied, both must not change
  Polyline(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /// How many points there are.
  public int size() {
    return xs.length;
  }

  /// How far right a point is.
  public double x(int point) {
    return xs[point];
  }

  /// How far down a point is.
  public double y(int point) {
    return ys[point];
  }

  void draw(Surface surface, double width, int colour) {
    surface.polyline(xs, ys, width, colour);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Polyline line && Arrays.equals(xs, line.xs) && Arrays.equals(ys, line.ys);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
  }

  @Override
  public String toString() {
    return Arrays.toString(xs) + Arrays.toString(ys);
  }
}
