package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /// Lines under each other, without those that are empty.
  ///
  /// @param first the baseline of the first line
  /// @param apart between two baselines
  static List<TextLine> stacked(List<String> texts, Typeface face, double x, double first, double apart, TextMeasure measure) {
    List<TextLine> lines = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        lines.add(of(texts.get(i), face, x, first + i * apart, measure));
      }
    }
    return List.copyOf(lines);
  }

  /// The same further down.
  TextLine lowered(double by) {
    return new TextLine(text, face, x, baseline + by, width);
  }

  /// The room that it takes.
  public Box box() {
    return new Box(x, baseline - face.size() + 1, width, face.size() + 2);
  }
}
