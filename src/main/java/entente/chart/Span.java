package entente.chart;

/// A stretch of time in days since 1970-01-01, with fractions of days.
///
/// @param from where it begins, before `to`
/// @param to where it ends
public record Span(double from, double to) {

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

  /// The stretch that reaches over both.
  public Span union(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
