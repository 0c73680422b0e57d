package entente.chart;

/// How wide text is on a surface.
public interface TextMeasure {

  /// A text cut to fewer letters says nothing.
  int LEAST = 3;

  /// The width of a text in pixels.
  double width(String text, Typeface face);

  /// The text, cut with an ellipsis where it is wider than the room for it; empty where not even three letters fit.
  default String elide(String text, Typeface face, double room) {
    if (width(text, face) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle).stripTrailing() + "…", face) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int cut = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    return cut < LEAST ? "" : text.substring(0, cut).stripTrailing() + "…";
  }
}
