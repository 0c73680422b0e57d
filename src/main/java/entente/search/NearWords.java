package entente.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Distinct words in order, of which those are found that differ from another in a few letters: left out, put in, put instead of
/// another, or two neighbours exchanged (Damerau 1964, optimal string alignment). Beginnings that differ too much are passed over with all
/// that begin so.
final class NearWords {
  private static final int MOST_LETTERS = 64;

  private final String[] words;

  /// @param words in their natural order, each once
  NearWords(String[] words) {
    this.words = words;
  }

  /// The place of a word, below 0 where it is not there.
  int place(String word) {
    return Arrays.binarySearch(words, word);
  }

  /// Tells the places of all words that differ in so many letters at most.
  void near(String sought, int mistakes, IntConsumer into) {
    if (sought.length() > MOST_LETTERS) {
      return;
    }
    int[][] rows = new int[MOST_LETTERS + 1][sought.length() + 1];
    Arrays.setAll(rows[0], i -> i);
    String before = "";
    for (int at = 0; at < words.length;) {
      String word = words[at];
      int depth = common(before, word) + 1;
      int end = Math.min(word.length(), sought.length() + mistakes + 1);
      while (depth <= end && depth <= MOST_LETTERS && fill(rows, sought, word, depth) <= mistakes) {
        depth++;
      }
      if (depth <= end) {
        before = word.substring(0, Math.min(depth, MOST_LETTERS));
        at = after(before, at);
      } else {
        if (word.length() == end && rows[end][sought.length()] <= mistakes) {
          into.accept(at);
        }
        before = word.substring(0, end);
        at++;
      }
    }
  }

  /// Tells the places of all words that begin so.
  void beginning(String sought, IntConsumer into) {
    int place = place(sought);
    for (int at = place < 0 ? -place - 1 : place; at < words.length && words[at].startsWith(sought); at++) {
      into.accept(at);
    }
  }

  private static int common(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int length = 0;
    while (length < most && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /// Fills the row of a letter.
  ///
  /// @return the least in it
  private static int fill(int[][] rows, String sought, String word, int depth) {
    int[] above = rows[depth - 1];
    int[] row = rows[depth];
    char letter = word.charAt(depth - 1);
    row[0] = depth;
    int least = depth;
    for (int i = 1; i <= sought.length(); i++) {
      int best = Math.min(Math.min(above[i], row[i - 1]) + 1, above[i - 1] + (sought.charAt(i - 1) == letter ? 0 : 1));
      if (i > 1 && depth > 1 && sought.charAt(i - 2) == letter && sought.charAt(i - 1) == word.charAt(depth - 2)) {
        best = Math.min(best, rows[depth - 2][i - 2] + 1);
      }
      row[i] = best;
      least = Math.min(least, best);
    }
    return least;
  }

  /// The place of the first word from one on that does not begin so.
  private int after(String beginning, int from) {
    int low = from + 1;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle].startsWith(beginning)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
