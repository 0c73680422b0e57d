package entente.chart;

import java.text.BreakIterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// How wide text is on a surface.
public interface TextMeasure {

  /// A text cut to fewer letters says nothing.
  int LEAST = 3;
  /// Stands for what is cut.
  String CUT = "…";

  /// The width of a text in pixels.
  double width(String text, Typeface face);

  /// The text, cut with an ellipsis where it is wider than the room for it, between letters as people see them; empty where not even three
  /// letters fit.
  default String elide(String text, Typeface face, double room) {
    String cut = cut(text, room, string -> width(string, face));
    return cut.equals(text) || cut.length() > LEAST ? cut : "";
  }

  /// The text, cut with an ellipsis where it is wider than the room for it, between letters as people see them.
  ///
  /// @param width of a text in pixels
  static String cut(String text, double room, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(text) <= room) {
      return text;
    }
    int end = end(text, BreakIterator.getCharacterInstance(), begun -> width.applyAsDouble(begun + CUT) <= room);
    return text.substring(0, end).stripTrailing() + CUT;
  }

  /// The text, cut likewise, and at its beginning too where what is asked for would not be seen otherwise.
  ///
  /// @param from where what is asked for begins, at a word
  /// @param to where it ends
  static String cutAround(String text, int from, int to, double room, ToDoubleFunction<String> width) {
    String cut = cut(text, room, width);
    if (cut.equals(text) || cut.length() > to) {
      return cut;
    }
    var words = BreakIterator.getLineInstance();
    words.setText(text);
    int start = words.first();
    while (start < from && width.applyAsDouble(CUT + text.substring(start, to) + CUT) > room) {
      start = words.next();
    }
    return cut(CUT + text.substring(Math.min(start, from)), room, width);
  }

  /// The text in one line or in two, broken between words or, where the first is wider than the room, between letters as people see them;
  /// what there is no room for even then is cut.
  ///
  /// @param width of a text in pixels
  static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(text) <= room) {
      return List.of(text);
    }
    Predicate<String> fits = begun -> width.applyAsDouble(begun) <= room;
    int words = end(text, BreakIterator.getLineInstance(), fits);
    int end = words > 0 ? words : end(text, BreakIterator.getCharacterInstance(), fits);
    String rest = cut(text.substring(end).strip(), room, width);
    return end > 0 ? List.of(text.substring(0, end).stripTrailing(), rest) : List.of(rest);
  }

  /// The last of the places where a text may end so that what is before fits.
  private static int end(String text, BreakIterator places, Predicate<String> fits) {
    places.setText(text);
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits.test(text.substring(0, before(middle, places)).stripTrailing())) { // never half a letter, which may have no width at all
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return before(low, places);
  }

  private static int before(int end, BreakIterator places) {
    return places.isBoundary(end) ? end : places.preceding(end);
  }

  /// The text in one line or, broken between words, in two; what there is no room for even then is cut.
  default List<String> lines(String text, Typeface face, double room) {
    if (width(text, face) <= room) {
      return List.of(text);
    }
    int cut = text.lastIndexOf(' ');
    while (cut > 0 && width(text.substring(0, cut), face) > room) {
      cut = text.lastIndexOf(' ', cut - 1);
    }
    return cut <= 0 ? List.of(elide(text, face, room)) : List.of(text.substring(0, cut), elide(text.substring(cut + 1), face, room));
  }
}
