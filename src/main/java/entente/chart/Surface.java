package entente.chart;

/// Something to draw on. Positions are pixels, colours `0xAARRGGBB`.
public interface Surface {

  /// Fills a rectangle.
  void rectangle(double x, double y, double width, double height, int colour);

  /// Fills a rectangle with a colour that turns into another from left to right.
  void fade(double x, double y, double width, double height, int left, int right);

  /// Fills a polygon.
  void polygon(double[] xs, double[] ys, int colour);

  /// Draws the outline of a polygon.
  void outline(double[] xs, double[] ys, double width, int colour);

  /// Draws lines from each point to the next.
  void polyline(double[] xs, double[] ys, double width, int colour);

  /// Fills a disc.
  void disc(double x, double y, double radius, int colour);

  /// Draws a circle.
  void circle(double x, double y, double radius, double width, int colour);

  /// Writes one line of text.
  void text(String text, double x, double baseline, Typeface face, int colour);

  /// Draws only inside a rectangle from now on; whole pixels.
  void clip(int x, int y, int width, int height);

  /// Draws everywhere again.
  void unclip();
}
