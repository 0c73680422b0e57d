package entente.chart;

import entente.time.Days;

/// A stretch of time in days since 1970-01-01, with fractions of days.
///
/// @param from where it begins, before `to`
/// @param to where it ends
public record Span(double from, double to) {
  private static final double NOTICED = 1e-4; // of its length: less than a pixel
  private static final double LEAST = 1e-3; // days
  private static final double FINEST = 0x1p-40; // of the distance from 1970: in a shorter one not every pixel has a double of its own

  /// How many days it covers.
  public double days() {
    return to - from;
  }

  /// The middle of it.
  public double middle() {
    return from + days() / 2;
  }

  /// The same stretch, longer by a share of its length at each end.
  public Span widened(double share) {
    return new Span(from - days() * share, to + days() * share);
  }

  /// The same stretch moved by days.
  public Span movedBy(double days) {
    return new Span(from + days, to + days);
  }

  /// The stretch seen after zooming: `factor` times as long, with one day staying where it is.
  public Span zoomed(double factor, double day) {
    return new Span(day - (day - from) * factor, day + (to - day) * factor);
  }

  /// The stretch nearest to this one that can be drawn: no further away than [Days#FARTHEST], and long enough for numbers of this size to
  /// tell its pixels apart. Itself, where it is so.
  public Span drawable() {
    double far = Math.min(Math.max(Math.abs(from), Math.abs(to)), Days.FARTHEST);
    double least = Math.max(LEAST, far * FINEST);
    if (-Days.FARTHEST <= from && to <= Days.FARTHEST && days() >= least) {
      return this;
    }
    double length = Math.clamp(days(), least, 2.0 * Days.FARTHEST);
    double middle = limited(from) / 2 + limited(to) / 2;
    double start = Math.clamp(middle - length / 2, -(double) Days.FARTHEST, Days.FARTHEST - length);
    return new Span(start, start + length);
  }

  private static double limited(double day) {
    return Math.clamp(day, -2.0 * Days.FARTHEST, 2.0 * Days.FARTHEST);
  }

  /// Whether nobody could see a difference to another stretch.
  public boolean looksLike(Span other) {
    double least = days() * NOTICED;
    return Math.abs(from - other.from) < least && Math.abs(to - other.to) < least;
  }

  /// The stretch that reaches over both.
  public Span union(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
