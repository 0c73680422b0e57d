package entente.chart;

import entente.time.Bounds;
import java.util.List;

/// Something with a place in time, as it is handed to [Items]; a chart keeps its parts, not this.
///
/// @param id of what it stands for; of several with one id the first is found
/// @param bounds the days on which it can have begun and ended
/// @param start how its start is known
/// @param end how its end is known
/// @param soft whether its date is marked uncertain or approximate, so that nothing of it is drawn as certain
/// @param ink its colour, as [Ink] says
/// @param weight what is labelled first when space is short: more is heavier
/// @param rivals the dates that others give it, drawn as ghosts beside its own
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
    int weight,
    List<Bounds> rivals) {

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

  /// Keeps a copy of the rival dates.
  public ChartItem {
    rivals = List.copyOf(rivals);
  }
}
