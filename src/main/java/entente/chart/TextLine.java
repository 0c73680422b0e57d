package entente.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One line of text in a picture, as it is written.
///
/// @param x where it begins
/// @param baseline what its letters stand on
/// @param width how wide it is
public record TextLine(String text, Typeface face, double x, double baseline, double width) {

  static TextLine of(String text, Typeface face, double x, double baseline, TextMeasure measure) {
    return new TextLine(text, face, x, baseline, measure.width(text, face));
  }

  /// As much of a text as there is room for; empty where that is nothing.
  ///
  /// @param room in pixels
  static Optional<TextLine> fitted(String text, Typeface face, double x, double baseline, double room, TextMeasure measure) {
    String fitting = measure.elide(text, face, room);
    return fitting.isEmpty() ? Optional.empty() : Optional.of(of(fitting, face, x, baseline, measure));
  }

  /// A text in one line or, broken between words, in two; what there is no room for even then is cut or left out.
  ///
  /// @param first the baseline of the first line
  /// @param apart between two baselines
  static List<TextLine> wrapped(String text, Typeface face, double x, double first, double apart, double room, TextMeasure measure) {
    List<String> lines = measure.lines(text, face, room);
    return IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isEmpty())
        .mapToObj(i -> of(lines.get(i), face, x, first + i * apart, measure)).toList();
  }

  /// The room that it takes.
  public Box box() {
    return new Box(x, baseline - face.size() + 1, width, face.size() + 2);
  }
}
