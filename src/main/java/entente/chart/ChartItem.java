package entente.chart;

import entente.time.Bounds;

/// Something with a place in time that the chart shows.
///
/// @param bounds the days on which it can have begun and ended
/// @param start how its start is known
/// @param end how its end is known
/// @param soft whether its date is marked uncertain or approximate, so that nothing of it is drawn as certain
/// @param ink its colour, as [Ink] says
/// @param weight what is labelled first when space is short: more is heavier
public record ChartItem(
    String id,
    String label,
    Bounds bounds,
    End start,
    End end,
    boolean soft,
    Form form,
    Standing standing,
    int ink,
    int weight) {

  /// What is known of one end.
  public enum End {
    KNOWN,
    /// No end: still so, or always was. Drawn with an arrow.
    OPEN,
    /// There is an end, but nobody knows when. Drawn with a question mark.
    UNKNOWN
  }

  /// The outline of its glyph.
  public enum Form {
    SQUARE,
    DIAMOND,
    DISC
  }

  /// Whether it came about.
  public enum Standing {
    HELD,
    /// Planned or postponed: outlined.
    OUTLINED,
    /// Cancelled: outlined and struck through.
    STRUCK
  }

  /// What certainly lasts longer than this many days is a bar; anything shorter is a point, though drawn at its length.
  static final int LONGEST_POINT = 31;

  /// Whether it is drawn as a bar with its name inside, not as a point with its name beside it.
  public boolean isBar() {
    boolean isPlaced = bounds.isFinite() || (start == End.KNOWN && end == End.OPEN);
    return isPlaced && !soft && bounds.earliestEnd() - bounds.latestStart() > LONGEST_POINT;
  }

  /// The day that its glyph stands on, with a fraction: the middle of the days it can have begun on.
  public double anchor() {
    long first = bounds.earliestStart() == Bounds.PAST ? lastOfStart() : bounds.earliestStart();
    long last = bounds.latestStart() == Bounds.FUTURE || bounds.latestEnd() == Bounds.FUTURE ? first : lastOfStart();
    return (first + last + 1) / 2.0;
  }

  private long lastOfStart() {
    return bounds.latestStart() == Bounds.PAST ? bounds.latestEnd() : bounds.latestStart();
  }

  /// The time it takes on the chart, without open and unknown ends.
  public Span reach() {
    double at = anchor();
    double from = bounds.earliestStart() == Bounds.PAST ? at : bounds.earliestStart();
    double to = bounds.latestEnd() != Bounds.FUTURE ? bounds.latestEnd() + 1.0
        : bounds.hasCore() ? Math.max(at, bounds.earliestEnd() + 1.0) : at;
    return new Span(Math.min(from, at), Math.max(to, at));
  }
}
