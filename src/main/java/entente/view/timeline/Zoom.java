package entente.view.timeline;

import entente.chart.Span;

/// How far a timeline can be zoomed and panned.
final class Zoom {
  /// A day fills the view at most this many times over.
  private static final double LEAST_DAYS = 2;
  /// All that is recorded takes at least this share of the view.
  private static final double LEAST_SHARE = 0.25;

  private Zoom() {}

  /// The length nearest to the wanted one that is neither too short nor too long.
  static double days(double wanted, Span extent) {
    return Math.clamp(wanted, LEAST_DAYS, Math.max(LEAST_DAYS, extent.days() / LEAST_SHARE));
  }

  /// The stretch nearest to the wanted one that is neither too short nor too long nor away from everything nor too far
  /// away to be drawn.
  static Span limited(Span wanted, Span extent) {
    double days = days(wanted.days(), extent);
    var sized = new Span(wanted.middle() - days / 2, wanted.middle() + days / 2);
    double middle = Math.clamp(sized.middle(), extent.from(), extent.to());
    return sized.movedBy(middle - sized.middle()).drawable();
  }
}
