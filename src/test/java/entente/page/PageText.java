package entente.page;

import entente.page.Detail.Fact;
import entente.page.Detail.Line;
import entente.page.Detail.Row;
import entente.words.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page says, in plain words.
public final class PageText {
  private PageText() {}

  /// What pieces say together.
  public static String of(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /// The rows of the fact or the section of a name.
  public static List<Row> rows(Detail detail, String name) {
    return Stream.concat(detail.facts().stream().filter(fact -> fact.label().equals(name)).map(Fact::rows),
        detail.sections().stream().filter(section -> section.heading().equals(name)).map(Detail.Section::rows)).flatMap(List::stream)
        .toList();
  }

  /// All facts: name and value.
  public static List<String> facts(Detail detail) {
    return detail.facts().stream().map(fact -> fact.label() + ": " + fact.rows().stream().map(row -> of(row.head()))
        .collect(Collectors.joining(", "))).toList();
  }

  /// The date, empty where there is none.
  public static String date(Detail detail) {
    return detail.facts().stream().filter(fact -> fact.known().isPresent() || fact.label().equals("When"))
        .flatMap(fact -> fact.rows().stream()).map(row -> of(row.head())).collect(Collectors.joining());
  }

  /// All lines before the sections: below the heading, the values of facts, what is said of dates.
  public static List<Line> lines(Detail detail) {
    return Stream.concat(detail.lines().stream(), detail.facts().stream().flatMap(fact -> Stream.concat(
        fact.rows().stream().map(row -> new Line(Detail.Tone.PLAIN, row.pieces())),
        fact.known().stream().flatMap(known -> Stream.concat(known.rivals().stream(), known.reasons().stream()))))).toList();
  }

  /// The same as words.
  public static List<String> above(Detail detail) {
    return lines(detail).stream().map(line -> of(line.pieces())).toList();
  }
}
