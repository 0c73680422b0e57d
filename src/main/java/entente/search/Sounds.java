package entente.search;

import java.util.Arrays;

/// Words as they are spoken, in one letter for each sound, and how much two of them differ.
///
/// Vowels are `a e i o u`, `@` one that is weak or need not be spoken, `~` lengthens; `j` and `w` stand between vowels and consonants, `I`
/// and `U` are either; consonants are `p b f v m t d n l r k g h`, `x` (kh), `s z`, `S` (sh), `Z` (zh), `C` (ch), `J` (dj), `c` (ts), `R`
/// (l or r) and `G` (a g after n that may be silent).
final class Sounds {
  /// A vowel that need not be spoken.
  static final char WEAK = '@';
  /// What two sounds that have nothing to do with each other differ by.
  static final int WHOLE = 100;
  private static final int ONE = 5;

  private static final int LETTERS = 128;
  private static final String VOWELS = "aeiou@IU~";
  private static final int VOWEL_FOR_CONSONANT = 130;
  private static final int[] LEFT_OUT = new int[LETTERS];
  private static final int[][] INSTEAD = new int[LETTERS][LETTERS];
  /// Consonants of a kind, of which the first stands for all in a skeleton.
  private static final String[] KINDS = {"pbfv", "tdc", "szSZCJ", "kgxh", "lrR", "mn"};
  private static final char[] KIND = new char[LETTERS];

  static {
    Arrays.fill(LEFT_OUT, 90);
    leftOut(30, "aeiou");
    leftOut(5, "@~");
    leftOut(10, "jIU");
    leftOut(25, "wh");
    leftOut(60, "n");
    leftOut(55, "r");
    leftOut(15, "G");
    for (int[] row : INSTEAD) {
      Arrays.fill(row, WHOLE);
    }
    VOWELS.chars().forEach(vowel -> instead(VOWEL_FOR_CONSONANT, "pbfvmtdnlrRkgGhxszSZCJc", vowel));
    "aeiou".chars().forEach(vowel -> {
      instead(10, "@", vowel);
      instead(30, "jw", vowel);
      instead(25, "IU", vowel);
    });
    for (String pair : ("ao15 ae20 ei15 ou15 ai30 iu30 au25 eo20 eu30 oi35 ij0 ej15 uw5 Uu0 Uo0 Uw0 Uv5 Ii0 Ie2 Ij0 wv10 uv25 ov25 wo10 "
        + "pb15 td15 kg15 fv10 sz15 SZ15 CJ15 xh10 xk20 hg15 xg25 hk30 pf30 bv25 fb35 "
        + "sS20 zZ20 zS35 sZ35 SC25 ZJ15 sC35 zJ25 cs20 cC20 cz25 cJ30 ZC30 JS30 kc35 tc25 tC35 dJ30 ts35 dz35 rl30 mn25 rZ45 kC40 gJ40 "
        + "pv25 xf35 hf30 Gg0 Gk10 Gh10 Gx15 Rr3 Rl3 RZ45 ~r10 ~l15 ~h5 ~j5 ~i5 xC45 xS40 hS50 xJ40 hJ45 jJ45 jZ45").split(" ", -1)) {
      instead(Integer.parseInt(pair.substring(2)), pair.charAt(0), pair.charAt(1));
    }
    for (int letter = 0; letter < LETTERS; letter++) {
      INSTEAD[letter][letter] = 0;
    }
    for (String kind : KINDS) {
      kind.chars().forEach(letter -> KIND[letter] = kind.charAt(0));
    }
  }

  private Sounds() {}

  private static void leftOut(int cost, String letters) {
    letters.chars().forEach(letter -> LEFT_OUT[letter] = cost);
  }

  private static void instead(int cost, String letters, int other) {
    letters.chars().forEach(letter -> instead(cost, (char) letter, (char) other));
  }

  private static void instead(int cost, char a, char b) {
    INSTEAD[a][b] = cost;
    INSTEAD[b][a] = cost;
  }

  /// The same sounds with each once where it is doubled.
  static String plain(CharSequence sounds) {
    var plain = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (plain.isEmpty() || plain.charAt(plain.length() - 1) != sounds.charAt(i)) {
        plain.append(sounds.charAt(i));
      }
    }
    return plain.toString();
  }

  /// The kinds of its consonants: words that differ little have skeletons that do.
  static String skeleton(String sounds) {
    var kinds = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char kind = KIND[sounds.charAt(i)];
      if (kind != 0) {
        kinds.append(kind);
      }
    }
    return kinds.toString();
  }

  /// How many sounds are certainly spoken.
  static int length(String sounds) {
    int length = 0;
    for (int i = 0; i < sounds.length(); i++) {
      if (sounds.charAt(i) != WEAK) {
        length++;
      }
    }
    return length;
  }

  /// Whether one sound more, less, instead of another or exchanged with its neighbour is all in which two words differ, but for sounds
  /// that are one.
  static boolean isSlip(String a, String b) {
    String longer = a.length() < b.length() ? b : a;
    String other = a.length() < b.length() ? a : b;
    int at = 0;
    while (at < other.length() && isOne(longer.charAt(at), other.charAt(at))) {
      at++;
    }
    return switch (longer.length() - other.length()) {
      case 0 -> at == longer.length() || endsAs(longer, at + 1, other, at + 1)
          || (at + 1 < longer.length() && isOne(longer.charAt(at), other.charAt(at + 1)) && isOne(longer.charAt(at + 1), other.charAt(at))
          && endsAs(longer, at + 2, other, at + 2));
      case 1 -> endsAs(longer, at + 1, other, at);
      default -> false;
    };
  }

  /// Whether two words are one from places on that are as far from their ends.
  private static boolean endsAs(String a, int from, String b, int start) {
    for (int i = from, j = start; i < a.length(); i++, j++) {
      if (!isOne(a.charAt(i), b.charAt(j))) {
        return false;
      }
    }
    return true;
  }

  /// Whether two sounds differ only in how they are written, as the end of `Рыжанкоў` and of `Ryzhankou`.
  private static boolean isOne(char a, char b) {
    return INSTEAD[a][b] <= ONE;
  }

  /// How much two words differ, in hundredths of a sound; more than a limit is only said to be more.
  ///
  static int difference(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    int[] next = new int[b.length() + 1];
    for (int j = 0; j < b.length(); j++) {
      row[j + 1] = row[j] + LEFT_OUT[b.charAt(j)];
    }
    for (int i = 0; i < a.length(); i++) {
      char sound = a.charAt(i);
      next[0] = row[0] + LEFT_OUT[sound];
      int least = next[0];
      for (int j = 0; j < b.length(); j++) {
        char other = b.charAt(j);
        next[j + 1] = Math.min(row[j] + INSTEAD[sound][other], Math.min(row[j + 1] + LEFT_OUT[sound], next[j] + LEFT_OUT[other]));
        least = Math.min(least, next[j + 1]);
      }
      if (least > limit) {
        return least;
      }
      int[] free = row;
      row = next;
      next = free;
    }
    return row[b.length()];
  }
}
