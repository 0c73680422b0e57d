package entente.language;

import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody probably meant: few edits away (insertion, deletion, change, swap of neighbours), case aside.
///
/// Looking through many words costs time, so one of these looks at a limited number in all, and then finds nothing more.
public final class Nearest {
  private static final int MOST_COMPARISONS = 2_000_000;
  private static final int MOST_EDITS = 3;
  private static final int LONGEST = 100;

  private int comparisons;

  /// The word of those known that is nearest, the first of several; empty if none is close.
  public Optional<String> of(String word, Iterable<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.min(MOST_EDITS, (word.length() + 1) / 3);
    String best = null;
    for (String candidate : known) {
      if (++comparisons > MOST_COMPARISONS || limit < 0) {
        break;
      }
      if (Math.abs(candidate.length() - lower.length()) <= limit) {
        int edits = edits(lower, candidate.toLowerCase(Locale.ROOT));
        if (edits <= limit) {
          best = candidate;
          limit = edits - 1;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Optimal string alignment distance.
  private static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
