package entente.search;

import java.text.Normalizer;
import java.util.Map;

/// What is left of a text when it does not matter how it is spelt in detail: its words in lower case, without accents and punctuation.
public final class Folding {
  /// Letters that are not made of a letter and a mark, although they look so.
  private static final Map<Character, String> LETTERS = Map.of(
      'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th");
  private static final char NUKTA = '\u093C';

  private Folding() {}

  /// The words of a text, one space between them: of `Lukašenka, A.` it is `lukasenka a`. Vowel signs, as of Devanagari, stay.
  public static String of(String text) {
    var folded = new StringBuilder(text.length());
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      add(folded, plain.charAt(i));
    }
    int length = folded.length();
    return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void add(StringBuilder folded, char c) {
    if (c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isSurrogate(c)) {
      folded.append(c);
    } else if (Character.isLetterOrDigit(c)) {
      char small = Character.toLowerCase(c);
      String instead = small < 0x80 ? null : LETTERS.get(small);
      folded.append(instead == null ? String.valueOf(small) : instead);
    } else if (!isPassedOver(c)) {
      if (isSign(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
  }

  /// Marks on letters, apostrophes and what cannot be seen, none of which divides words.
  private static boolean isPassedOver(char c) {
    return (c >= '\u0300' && c <= '\u036F') || c == NUKTA || c == '\'' || c == '\u2019' || c == '\u02BC'
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
