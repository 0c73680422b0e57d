package entente.query;

/// Where the text of a query needs quotation marks. The one place that says which characters end what, for writing and for reading.
final class Quoting {
  /// Between two alternatives; never a word.
  static final String OR = "OR";

  private Quoting() {}

  /// Whether a character ends a word.
  static boolean isEnd(char c) {
    return isBlank(c) || c == '(' || c == ')' || c == '"';
  }

  /// Whether a character is a blank of any kind.
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Where the operator after letters begins that say a field, -1 where none does.
  ///
  /// @param from where the letters begin, in `char`s
  static int operator(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > from && at < text.length() && ":<>".indexOf(text.charAt(at)) >= 0 ? at : -1;
  }

  /// Where a value without quotation marks ends that begins at a place: commas within brackets belong to it.
  static int valueEnd(String text, int from) {
    int depth = 0;
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at)) && (text.charAt(at) != ',' || depth > 0)) {
      char c = text.charAt(at++);
      depth = c == '[' || c == '{' ? depth + 1 : (c == ']' || c == '}') && depth > 0 ? depth - 1 : depth;
    }
    return at;
  }

  /// Words as they are written: as they stand, if they are read as one word.
  static String word(String text) {
    boolean isPlain = !text.isEmpty() && !text.startsWith("-") && !text.equals(OR) && operator(text, 0) < 0
        && text.chars().noneMatch(c -> isEnd((char) c));
    return isPlain ? text : quoted(text);
  }

  /// A value as it is written.
  static String value(String text) {
    return !text.isEmpty() && valueEnd(text, 0) == text.length() ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// A text with one blank where there are several, and none at its ends.
  static String spaced(String text) {
    var spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        spaced.append(c);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().stripTrailing();
  }
}
