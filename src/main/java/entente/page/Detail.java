package entente.page;

import entente.words.EntityWords;
import entente.words.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the detail pane says of one entity, or of several together, made of the same few parts for every kind.
///
/// @param id of the entity, empty where it speaks of several
/// @param chips its kind and status, in a word each
/// @param pair the parties it speaks of, where it could speak of others; else empty
/// @param lines what belongs right under the heading
/// @param facts when, where, who and the like
/// @param sections part by part
/// @param proof empty where it speaks of several, and of a source, which is evidence itself
/// @param citation the whole as a note for a text, with the sources it rests on
/// @param isAsOf whether it says something of the as-of day, so that it changes with it
public record Detail(
    String id,
    List<String> chips,
    String title,
    List<Piece.Name> pair,
    List<Line> lines,
    List<Fact> facts,
    List<Section> sections,
    Optional<Proof> proof,
    String citation,
    boolean isAsOf) {

  /// How a line looks.
  public enum Tone {
    PLAIN,
    /// In passing.
    MUTED,
    /// A rival view, marked at its left.
    RIVAL
  }

  /// A line of text that may wrap.
  public record Line(Tone tone, List<Piece> pieces) {}

  /// A fact by its name.
  ///
  /// @param known how it is known, of a date
  public record Fact(String label, List<Row> rows, Optional<Known> known) {}

  /// How a date is known.
  ///
  /// @param basis whether it is stated or inferred, in a word; empty where nobody says
  /// @param rivals the other dates that are claimed
  /// @param reasons for whoever asks for them
  public record Known(String basis, List<Line> rivals, List<Line> reasons) {}

  /// What sections speak of: first what happened and what came of it, last how it is known.
  public enum Part {
    OVERVIEW,
    SAID,
    AROUND,
    EVIDENCE
  }

  /// A heading and what stands below it.
  ///
  /// @param heading empty for none
  /// @param count beside the heading, empty for none
  /// @param pictures what is drawn rather than told
  /// @param rows made only when they are asked for, since there may be very many
  /// @param beside from which row on they stand in a second column, where there is room for one; 0 for none
  public record Section(Part part, String heading, String count, List<Picture> pictures, List<Row> rows, int beside) {
    /// In one column.
    public Section(Part part, String heading, String count, List<Picture> pictures, List<Row> rows) {
      this(part, heading, count, pictures, rows, 0);
    }
  }

  /// An entry of a section.
  ///
  /// @param ink the colour of a dot before it, empty for no dot
  /// @param below a second line in passing, may be empty
  /// @param aside a number or value at its right, may be empty
  public record Row(Optional<Integer> ink, List<Piece> head, List<Piece> below, List<Piece> aside) {
    /// With words at its right, or none.
    public Row(Optional<Integer> ink, List<Piece> head, List<Piece> below, String aside) {
      this(ink, head, below, EntityWords.words(aside));
    }

    /// Without dot or value.
    public Row(List<Piece> head, List<Piece> below) {
      this(Optional.empty(), head, below, List.of());
    }

    /// All that it says, in order.
    public List<Piece> pieces() {
      return Stream.concat(head.stream(), below.stream()).toList();
    }
  }

  /// Something small that is drawn. Places in it are shares of its width and height, from 0 at the left and the bottom to 1.
  public sealed interface Picture {
    /// What it shows, in words, for those who do not see it.
    String spoken();
  }

  /// A label on an axis.
  public record Tick(double at, String label) {}

  /// Names in frames, side by side.
  public record Chips(String spoken, List<Piece.Name> names) implements Picture {}

  /// Events along a line.
  public record Dots(String spoken, List<Dot> dots, List<Tick> ticks) implements Picture {}

  /// An event on a line.
  ///
  /// @param id of the event, empty for one that nobody has set
  /// @param label its name and date
  /// @param isLater whether it is of a time after the as-of day
  public record Dot(String id, String label, double at, int ink, Look look, boolean isLater) {
    /// How it stands to what is shown.
    public enum Look {
      HELD,
      /// The one that is shown.
      THIS,
      INTENDED,
      CANCELLED,
      /// Expected, but nobody has set it.
      UNSET
    }
  }

  /// Spans of time, one or several in a line.
  ///
  /// @param now the as-of day; below 0 or above 1 where that is before or after the picture
  public record Bars(String spoken, List<Track> tracks, List<Tick> ticks, double now) implements Picture {}

  /// A line of bars.
  ///
  /// @param label what they have in common, may be empty
  public record Track(String label, List<Bar> bars) {}

  /// A span of time: certain from `coreFrom` to `coreTo` (there may be nothing certain), possible from `from` to `to`.
  ///
  /// @param id of the entity it leads to, empty for none
  /// @param label its name and dates
  public record Bar(String id, String label, double from, double coreFrom, double coreTo, double to, int ink, Fill fill) {
    /// What it stands for.
    public enum Fill {
      HELD,
      ACTING,
      /// Named, not yet in office.
      DESIGNATED,
      /// Nobody held it, as far as is claimed to be known.
      VACANT,
      /// Nothing is recorded.
      NO_RECORD
    }
  }

  /// Values over time, one line for each who counted.
  public record Plot(String spoken, List<Series> series, List<Tick> across, List<Tick> up) implements Picture {}

  /// Values of one who counted, in order of time.
  public record Series(String name, int ink, List<Point> points) {}

  /// A value.
  ///
  /// @param isThis whether it is the one that is shown
  /// @param isExact whether it is given without "about", "over" or "under"
  /// @param isLater whether it is of a time after the as-of day
  public record Point(String id, String label, double x, double y, boolean isThis, boolean isExact, boolean isLater) {}

  /// Rival values of one key, side by side, the preferred one first.
  ///
  /// @param key its name
  public record Rivals(String spoken, String key, List<View> views) implements Picture {}

  /// One of several values.
  ///
  /// @param standing "preferred", "open" or "rejected", in a word
  /// @param below on what it rests, and why
  public record View(List<Piece> value, boolean isPreferred, String standing, List<Piece> below) {}

  /// What all this rests on.
  ///
  /// @param summary how many sources, how many of them independent
  public record Proof(String summary, List<Exhibit> exhibits) {}

  /// One source and what it bears out.
  ///
  /// @param origin who published it when, may be empty
  /// @param grades the Admiralty grades of its passages, the best first
  /// @param citation the source as a note for a text, with its paragraphs
  public record Exhibit(Piece.Name source, List<Piece> origin, List<List<Piece>> passages, List<String> grades, String citation) {}
}
