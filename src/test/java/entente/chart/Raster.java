package entente.chart;

/// Draws on a grid of pixels: a pixel has the colour of what was last drawn over its middle. It writes no text but for single letters, of
/// which it fills the box.
final class Raster implements Surface {
  private final int width;
  private final int[] pixels;
  private final int height;
  private Box clip;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    pixels = new int[width * height];
    clip = new Box(0, 0, width, height);
  }

  int at(int x, int y) {
    return pixels[y * width + x];
  }

  private interface Shape {
    boolean contains(double x, double y);
  }

  private void draw(double left, double top, double right, double bottom, int colour, Shape shape) {
    for (int y = (int) Math.max(0, Math.floor(top)); y < Math.min(height, bottom + 1); y++) {
      for (int x = (int) Math.max(0, Math.floor(left)); x < Math.min(width, right + 1); x++) {
        if (clip.contains(x + 0.5, y + 0.5) && shape.contains(x + 0.5, y + 0.5)) {
          pixels[y * width + x] = colour;
        }
      }
    }
  }

  @Override
  public void rectangle(double x, double y, double w, double h, int colour) {
    var box = new Box(x, y, w, h);
    draw(x, y, x + w, y + h, colour, box::contains);
  }

  @Override
  public void fade(double x, double y, double w, double h, int left, int right) {
    rectangle(x, y, w, h, left | right); // one of them is the background, which is 0
  }

  @Override
  public void polygon(double[] xs, double[] ys, int colour) {
    draw(min(xs), min(ys), max(xs), max(ys), colour, (x, y) -> isInside(xs, ys, x, y));
  }

  private static boolean isInside(double[] xs, double[] ys, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  @Override
  public void outline(double[] xs, double[] ys, double w, int colour) {
    double half = w / 2;
    draw(min(xs) - w, min(ys) - w, max(xs) + w, max(ys) + w, colour, (x, y) -> {
      boolean near = false;
      for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
        near |= distance(xs[i], ys[i], xs[j], ys[j], x, y) <= half;
      }
      return near;
    });
  }

  private static double distance(double ax, double ay, double bx, double by, double x, double y) {
    double length = Math.max(1e-9, (bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    double at = Math.clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1);
    return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
  }

  @Override
  public void polyline(double[] xs, double[] ys, double w, int colour) {
    throw new UnsupportedOperationException("no marks are lines");
  }

  @Override
  public void disc(double cx, double cy, double radius, int colour) {
    draw(cx - radius, cy - radius, cx + radius, cy + radius, colour, (x, y) -> Math.hypot(x - cx, y - cy) <= radius);
  }

  @Override
  public void circle(double cx, double cy, double radius, double w, int colour) {
    double outer = radius + w / 2;
    draw(cx - outer, cy - outer, cx + outer, cy + outer, colour, (x, y) -> Math.abs(Math.hypot(x - cx, y - cy) - radius) <= w / 2);
  }

  @Override
  public void text(String text, double x, double baseline, Typeface face, int colour) {
    if (text.length() == 1) {
      rectangle(x, baseline - 8, 6, 8, colour);
    }
  }

  @Override
  public void clip(int x, int y, int w, int h) {
    clip = new Box(x, y, w, h);
  }

  @Override
  public void unclip() {
    clip = new Box(0, 0, width, height);
  }

  private static double min(double[] values) {
    return java.util.Arrays.stream(values).min().orElse(0);
  }

  private static double max(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(0);
  }
}
