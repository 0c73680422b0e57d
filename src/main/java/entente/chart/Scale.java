package entente.chart;

import entente.time.Bounds;

/// Where days lie on a line of pixels.
///
/// @param span the days that the line shows, brought to what can be drawn
/// @param left the pixel of its first day
/// @param width the length of the line in pixels, more than 0
public record Scale(Span span, double left, double width) {
  /// Takes the nearest stretch that can be drawn.
  public Scale {
    span = span.drawable();
  }

  /// How many pixels a day takes.
  public double pixelsPerDay() {
    return width / span.days();
  }

  /// The pixel of a day.
  public double x(double day) {
    return left + (day - span.from()) * pixelsPerDay();
  }

  /// The day at a pixel.
  public double day(double x) {
    return span.from() + (x - left) / pixelsPerDay();
  }

  /// The pixel at which the line ends.
  public double right() {
    return left + width;
  }

  /// The pixel at which something can have begun, no further than the line.
  double start(Bounds bounds) {
    return edge(bounds.earliestStart(), 0);
  }

  /// The pixel at which something can have ended, no further than the line.
  double end(Bounds bounds) {
    return edge(bounds.latestEnd(), 1);
  }

  /// The pixel some days after the beginning of a day, no further than the line.
  double edge(long day, int after) {
    return day == Bounds.PAST ? left : day == Bounds.FUTURE ? right() : Math.clamp(x((double) day + after), left, right());
  }
}
