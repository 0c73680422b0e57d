package entente.explorer;

import java.util.List;
import java.util.Optional;

/// What the detail pane says of one entity, made of the same few parts for every kind.
///
/// @param id of the entity
/// @param chips its kind and status, in a word each
/// @param date when, in words; empty where it has none
/// @param basis whether the date is stated or inferred, in a word; empty where nobody says
/// @param lines what belongs right under the heading
public record Detail(
    String id,
    List<String> chips,
    String title,
    String date,
    String basis,
    List<Line> lines,
    List<Section> sections,
    Proof proof) {

  /// Part of a line of text.
  public sealed interface Piece {
    /// Plain words.
    record Words(String text) implements Piece {}

    /// The name of an entity, which leads to it.
    record Name(String text, String id) implements Piece {}

    /// A web address, `http` or `https`.
    record Address(String text, String url) implements Piece {}
  }

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

  /// A heading and what stands below it.
  ///
  /// @param count beside the heading, empty for none
  public record Section(String heading, String count, List<Row> rows) {}

  /// An entry of a section.
  ///
  /// @param ink the colour of a dot before it, empty for no dot
  /// @param below a second line in passing, may be empty
  public record Row(Optional<Integer> ink, List<Piece> head, List<Piece> below) {}

  /// What all this rests on.
  ///
  /// @param summary how many sources, how many of them independent
  public record Proof(String summary, List<Exhibit> exhibits) {}

  /// One source and what it bears out.
  ///
  /// @param grade Admiralty grade, empty where none is given
  public record Exhibit(Piece.Name source, List<Piece> below, String grade) {}
}
