package entente.query;

import org.jspecify.annotations.Nullable;

/// What may be typed at a place of the text of a query, which need not be finished.
///
/// @param from where that begins which would be replaced, in `char`s
/// @param to where it ends
/// @param begun what of it is typed before the place, without quotation marks
/// @param field whose values may stand there; null where a field or words may
/// @param comparison how the value compares; [Comparison#IS] where a field or words may stand
/// @param isExcluded whether `-` stands before it
public record Completion(int from, int to, String begun, @Nullable QueryField field, Comparison comparison, boolean isExcluded) {
  /// Whether fields may stand there.
  public boolean isOfFields() {
    return field == null;
  }

  /// What may stand at a place.
  ///
  /// @param at in `char`s
  static Completion at(String text, int at) {
    int place = Math.clamp(at, 0, text.length());
    int start = 0;
    int i = 0;
    while (i < place) { // goes over what lies before, to know where the term of the place begins
      char c = text.charAt(i);
      if (c == '"') {
        i = textEnd(text, i);
      } else {
        i++;
        start = Quoting.isBlank(c) || c == '(' || c == ')' ? i : start;
      }
    }
    boolean isExcluded = start < place && text.charAt(start) == '-';
    int term = isExcluded ? start + 1 : start;
    int operator = Quoting.operator(text, term);
    QueryField field = operator < 0 || operator >= place ? null : QueryField.of(text.substring(term, operator)).orElse(null);
    if (field == null) {
      return new Completion(term, wordEnd(text, place), text.substring(Math.min(term, place), place), null, Comparison.IS, isExcluded);
    }
    var comparison = Comparison.at(text, operator);
    int from = from(text, Math.min(operator + comparison.sign().length(), place), place);
    boolean isQuoted = from < place && text.charAt(from) == '"';
    int to = isQuoted ? Math.max(place, textEnd(text, from)) : Math.max(place, Quoting.valueEnd(text, from));
    return new Completion(from, Math.min(to, text.length()), text.substring(isQuoted ? from + 1 : from, place), field, comparison,
        isExcluded);
  }

  /// Where the value of a place begins, of several that begin at the first.
  private static int from(String text, int first, int place) {
    int from = first;
    int next = first;
    while (next < place) {
      int end = text.charAt(next) == '"' ? textEnd(text, next) : Math.max(next + 1, Quoting.valueEnd(text, next));
      boolean isBefore = end < place && text.charAt(end) == ',';
      from = isBefore ? end + 1 : from;
      next = isBefore ? end + 1 : Math.max(end, next + 1);
    }
    return from;
  }

  /// Where a text ends that begins with a quotation mark: after the next one, or at the end.
  private static int textEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !Quoting.isEnd(text.charAt(i)) && ":<>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
