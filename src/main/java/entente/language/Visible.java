package entente.language;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// What can be seen of a text that somebody else wrote. Nothing of it moves a cursor, colours a terminal, forges a line or turns the words
/// around it: a control is written as Java and JSON write it, `\u001b`.
public final class Visible {
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E'; // the last of the separators, embeddings and overrides
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final char LAST_DEPRECATED = '\u206F'; // of the formatting characters after the isolates
  private static final char FIRST_FROM_RIGHT = '\u0590';
  private static final char DELETE = '\u007F';
  private static final char LAST_CONTROL = '\u009F';

  /// First and last of what Unicode lets a font ignore (`Default_Ignorable_Code_Point`), and of what is drawn as nothing: the braille
  /// pattern without dots, the fillers of Hangul and Khitan, the null note head, the marks around annotations.
  private static final int[][] INVISIBLE = {
      {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F},
      {0x202A, 0x202E}, {0x2060, 0x206F}, {0x2800, 0x2800}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
      {0xFFF0, 0xFFFB}, {0x16FE4, 0x16FE4}, {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

  private Visible() {}

  /// Whether there is nothing to see in a text: it has only blanks, controls and invisible characters, or nothing at all.
  public static boolean isNothing(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isInvisible(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character leaves no ink: a blank, a control or one that fonts ignore.
  ///
  /// @param codePoint of Unicode
  public static boolean isInvisible(int codePoint) {
    if (codePoint > ' ' && codePoint < DELETE) {
      return false;
    }
    for (int[] range : INVISIBLE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint) || Character.isISOControl(codePoint);
  }

  /// A text as part of a line: its controls, line breaks, embeddings, overrides and isolates without a partner written out, and the whole
  /// isolated where it holds letters that run from right to left, so that its order stays its own (Unicode Standard Annex #9).
  public static String quoted(String text) {
    String shown = escaped(text, pairedIsolates(text));
    return isRightToLeft(text) ? FIRST_STRONG_ISOLATE + shown + POP_ISOLATE : shown;
  }

  /// A text as it is drawn among others, each line in the direction of its first strong letter (UAX 9, rules P2 and P3), so that brackets,
  /// numbers and blanks stay where its reader expects them, and that nothing of it turns what stands beside it. Isolates without a partner
  /// are left out. Most texts need nothing of this and stay the same.
  public static String isolated(String said) {
    String text = drawn(said);
    if (!isTurning(text)) {
      return text;
    }
    BitSet paired = pairedIsolates(text);
    var isolated = new StringBuilder(text.length() + 2).append(FIRST_STRONG_ISOLATE);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        isolated.append(POP_ISOLATE).append(c).append(FIRST_STRONG_ISOLATE);
      } else if (!isIsolate(c) || paired.get(i)) {
        isolated.append(c);
      }
    }
    return isolated.append(POP_ISOLATE).toString();
  }

  /// A text without the joiners and marks that would be drawn as boxes, since they stand among letters that the bundled font lacks. Most
  /// texts need nothing of this and stay the same.
  public static String drawn(String text) {
    return Joiners.undrawn(text);
  }

  /// Whether the first strong letter of a text runs from right to left.
  public static boolean isFromRight(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> { }
      }
    }
    return false;
  }

  /// Whether anything in a text runs from right to left or commands a direction.
  private static boolean isTurning(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FROM_RIGHT && (Character.isSurrogate(c) || isIsolate(c) || isOfDirection(Character.getDirectionality(c)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDirection(byte directionality) {
    return switch (directionality) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> true;
      default -> false;
    };
  }

  /// A text without any control in it, isolates included.
  public static String escaped(String text) {
    return escaped(text, new BitSet());
  }

  /// How a character is written that does not stand for itself.
  ///
  /// @param c a UTF-16 code unit
  public static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /// Whether a character commands rather than says something: a control, a line or paragraph separator, an embedding or override of
  /// direction or a deprecated format character.
  ///
  /// @param c a UTF-16 code unit
  public static boolean isCommand(char c) {
    return c < ' ' || (c >= DELETE && c <= LAST_CONTROL) || (c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE)
        || (c > POP_ISOLATE && c <= LAST_DEPRECATED);
  }

  /// Whether a character begins or ends an isolate.
  ///
  /// @param c a UTF-16 code unit
  public static boolean isIsolate(char c) {
    return c >= FIRST_ISOLATE && c <= POP_ISOLATE;
  }

  private static String escaped(String text, BitSet kept) {
    var shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCommand(c) || (isIsolate(c) && !kept.get(i)) || isLoneSurrogate(text, i)) {
        shown.append(escape(c));
      } else {
        shown.append(c);
      }
    }
    return shown.length() == text.length() ? text : shown.toString();
  }

  /// Where isolates begin and end that have a partner.
  private static BitSet pairedIsolates(String text) {
    var paired = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == POP_ISOLATE && !open.isEmpty()) {
        paired.set(open.pop());
        paired.set(i);
      } else if (isIsolate(c) && c != POP_ISOLATE) {
        open.push(i);
      }
    }
    return paired;
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
      default -> false;
    });
  }

  /// Whether half a character stands alone, which UTF-8 cannot say.
  private static boolean isLoneSurrogate(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
