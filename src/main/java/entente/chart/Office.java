package entente.chart;

import entente.chart.ChartItem.End;
import entente.time.Bounds;
import java.util.List;

/// A post or a family of posts, and who held it in turn.
///
/// @param id of what its name stands for
/// @param ink the colour of its segments, as [Ink] says
/// @param segments in any order; those whose certain times overlap stand under each other
public record Office(String id, String name, int ink, List<Segment> segments) {
  /// Keeps a copy of the segments.
  public Office {
    segments = List.copyOf(segments);
  }

  /// One holder's time, or a gap between two.
  ///
  /// @param id of what it stands for; empty for a gap
  /// @param name of the holder, or what a gap says: "vacant", "no record"
  /// @param bounds the days on which it can have begun and ended
  /// @param soft whether its date is marked uncertain or approximate
  /// @param seen where all that is known of it are several days: when the holder was seen; else empty
  public record Segment(String id, String name, Bounds bounds, End start, End end, boolean soft, Kind kind, List<Seen> seen) {
    /// Keeps a copy of the days.
    public Segment {
      seen = List.copyOf(seen);
    }

    /// A time of which more is known than single days, or of which one day is.
    public Segment(String id, String name, Bounds bounds, End start, End end, boolean soft, Kind kind) {
      this(id, name, bounds, start, end, soft, kind, List.of());
    }

    /// The same by another name.
    public Segment called(String other) {
      return new Segment(id, other, bounds, start, end, soft, kind, seen);
    }
  }

  /// When a holder was seen.
  ///
  /// @param soft whether that is marked uncertain or approximate
  public record Seen(Bounds days, boolean soft) {}

  /// What a segment means.
  public enum Kind {
    HELD,
    /// In somebody's stead: striped at its start.
    ACTING,
    /// Named, not yet in office, as before credentials: outlined.
    DESIGNATED,
    /// Nobody, or nobody knows: only its name, muted.
    GAP
  }
}
