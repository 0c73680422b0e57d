package entente.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Texts longer than the toolkit can lay out as one while somebody waits: the beginning that stands on a page, and the pieces to show all
/// in. What is cut is cut after a blank or, where there is none for long, between letters as people see them.
public final class LongText {
  /// How many characters of a text stand on a page at most.
  static final int SHOWN = 1_200;
  /// How many of a name in a line, a list, a menu or the chart.
  static final int LINE = 300;
  private static final int PIECE = 600;
  private static final String CUT = "…";

  private LongText() {}

  /// Whether only the beginning is shown.
  public static boolean isCut(String text) {
    return text.length() > SHOWN;
  }

  /// What stands on a page: all of a usual text.
  public static String beginning(String text) {
    return beginning(text, SHOWN);
  }

  /// What stands in a line: all of a usual name.
  public static String line(String name) {
    return beginning(name, LINE);
  }

  private static String beginning(String text, int most) {
    return text.length() > most ? text.substring(0, end(text, 0, most - 1)) + CUT : text;
  }

  /// All of it, in pieces of some lines each.
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from = end(text, from, PIECE)) {
      pieces.add(text.substring(from, end(text, from, PIECE)));
    }
    return pieces;
  }

  private static int end(String text, int from, int most) {
    int last = from + most;
    if (last >= text.length()) {
      return text.length();
    }
    for (int i = last; i > last - most / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    var letters = BreakIterator.getCharacterInstance();
    letters.setText(text.substring(from, last + 1)); // with the one after, which may belong to the last
    int end = letters.preceding(most + 1);
    return end > 0 ? from + end : last;
  }
}
