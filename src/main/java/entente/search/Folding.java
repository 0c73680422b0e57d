package entente.search;

import entente.language.Visible;
import java.text.Normalizer;
import java.util.Map;

/// What is left of a text when it does not matter how it is spelt in detail: its words in lower case, without accents and punctuation. The
/// one place where that is decided, for the search and for every filter of a list.
///
/// Passed over is what Unicode's collation (UTS 10) finds different only below its first level, and apostrophes of every kind. A prefix of
/// a word folds to a prefix of what the word folds to, as far as it is typed.
public final class Folding {
  /// Letters that are not made of a letter and a mark, although they look so, that have two forms, or two keys for one sound.
  private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"), Map.entry('đ', "d"),
      Map.entry('ħ', "h"), Map.entry('ð', "d"), Map.entry('ı', "i"), Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
      Map.entry('þ', "th"), Map.entry('ς', "σ"), Map.entry('ך', "כ"), Map.entry('ם', "מ"), Map.entry('ן', "נ"), Map.entry('ף', "פ"),
      Map.entry('ץ', "צ"), Map.entry('ٱ', "ا"), Map.entry('ى', "ي"), Map.entry('ی', "ي"), Map.entry('ک', "ك"));
  private static final String APOSTROPHES = "'`´‘’‛ʹʺʻʼʽʾʿˈˊˋ՚׳״′″‴ꞌ";
  private static final char TATWEEL = 'ـ';
  private static final char HAMZA = 'ء';
  private static final char LONG_VOWEL = 'ー';
  private static final char FIRST_UNSPACED = 0x2E80;

  /// The blocks from Devanagari to Malayalam have the same letters at the same places of each.
  private static final int FIRST_INDIC = 0x900;
  private static final int LAST_INDIC = 0xD7F;
  private static final int PLACE = 0x7F;
  private static final int CANDRABINDU = 0x01;
  private static final int ANUSVARA = 0x02;
  private static final int KA = 0x15;
  private static final int NA = 0x28;
  private static final int PA = 0x2A;
  private static final int MA = 0x2E;
  private static final int CLASS = 5; // consonants spoken at one place, the last of which is the nasal
  private static final int NUKTA = 0x3C;
  private static final int VIRAMA = 0x4D;

  private Folding() {}

  /// The words of a text, one space between them: of `Lukašenka, A.` it is `lukasenka a`. Vowel signs, as of Devanagari, stay.
  public static String of(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
    var folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 0x80) {
        add(folded, c);
      } else if (Character.isHighSurrogate(c) && i + 1 < plain.length()) {
        addRare(folded, plain.codePointAt(i++));
      } else {
        addMore(folded, c);
      }
    }
    endWord(folded);
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

  /// Adds a sign of ASCII.
  private static void add(StringBuilder folded, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      endRun(folded);
      folded.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      endRun(folded);
      folded.append((char) (c - 'A' + 'a'));
    } else if (c != '\'' && c != '`') {
      divide(folded);
    }
  }

  /// Adds a sign beyond ASCII.
  private static void addMore(StringBuilder folded, char c) {
    if (isPassedOver(c)) {
      return;
    }
    if (Character.isDigit(c)) {
      endRun(folded);
      folded.append((char) ('0' + Character.digit(c, 10)));
    } else if (Character.isLetterOrDigit(c)) {
      addLetter(folded, Character.toLowerCase(c));
    } else if (isMark(c)) {
      folded.append(isIndic(c) && (c & PLACE) == CANDRABINDU ? (char) (c - CANDRABINDU + ANUSVARA) : c);
    } else {
      divide(folded);
    }
  }

  private static void addLetter(StringBuilder folded, char small) {
    if (isUnspaced(small)) {
      addUnspaced(folded, small);
      return;
    }
    endRun(folded);
    if (isStop(small)) {
      spellNasal(folded, small);
    }
    String instead = LETTERS.get(small);
    if (instead == null) {
      folded.append(small);
    } else {
      folded.append(instead);
    }
  }

  /// Adds a letter of a script that leaves no blanks. Of a run of them each two neighbours are a word, and the last one, so that what
  /// stands within it is found, too: of `北京市` `北京 京市 市`.
  private static void addUnspaced(StringBuilder folded, int letter) {
    if (endsUnspaced(folded)) {
      folded.appendCodePoint(letter).append(' ');
    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      divide(folded);
    }
    folded.appendCodePoint(letter);
  }

  /// Letters of another script begin another word.
  private static void endRun(StringBuilder folded) {
    if (endsUnspaced(folded)) {
      folded.append(' ');
    }
  }

  private static boolean endsUnspaced(StringBuilder folded) {
    int length = folded.length();
    return length > 0 && folded.charAt(length - 1) >= FIRST_UNSPACED && isUnspaced(folded.codePointBefore(length));
  }

  /// Chinese characters and the Japanese syllables. Nothing before them is.
  private static boolean isUnspaced(int letter) {
    return letter >= FIRST_UNSPACED && (Character.isIdeographic(letter) || switch (Character.UnicodeScript.of(letter)) {
      case HIRAGANA, KATAKANA -> true;
      default -> letter == LONG_VOWEL;
    });
  }

  /// Letters and signs beyond the first 65,536.
  private static void addRare(StringBuilder folded, int codePoint) {
    if (isUnspaced(codePoint)) {
      addUnspaced(folded, codePoint);
    } else if (!Visible.isInvisible(codePoint)) {
      endRun(folded);
      folded.appendCodePoint(Character.toLowerCase(codePoint));
    }
  }

  private static void divide(StringBuilder folded) {
    endWord(folded);
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /// An anusvara that no consonant follows is but a mark: whoever goes on typing may mean the nasal of a consonant.
  private static void endWord(StringBuilder folded) {
    if (endsWithAnusvara(folded)) {
      folded.setLength(folded.length() - 1);
    }
  }

  /// An anusvara before a consonant is written as its nasal: `हिंदी` as `हिन्दी`.
  private static void spellNasal(StringBuilder folded, char consonant) {
    if (endsWithAnusvara(folded)) {
      int block = consonant & ~PLACE;
      int place = consonant & PLACE;
      int nasal = place >= PA ? MA : KA + CLASS * ((place - KA) / CLASS) + CLASS - 1;
      folded.setCharAt(folded.length() - 1, (char) (block + nasal));
      folded.append((char) (block + VIRAMA));
    }
  }

  private static boolean endsWithAnusvara(StringBuilder folded) {
    char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    return isIndic(last) && (last & PLACE) == ANUSVARA;
  }

  private static boolean isIndic(char c) {
    return c >= FIRST_INDIC && c <= LAST_INDIC;
  }

  private static boolean isStop(char c) {
    int place = c & PLACE;
    return isIndic(c) && place >= KA && place <= MA && (place <= NA || place >= PA);
  }

  /// Marks on letters, apostrophes and what cannot be seen, none of which divides words.
  private static boolean isPassedOver(char c) {
    return (isMark(c) && !isOfVowels(c)) || APOSTROPHES.indexOf(c) >= 0 || c == TATWEEL || c == HAMZA
        || (Visible.isInvisible(c) && !Character.isSpaceChar(c) && !Character.isWhitespace(c)) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /// Whether a mark says which vowel a letter has, or that it has none, or what the nose does: of the scripts of India and those that came
  /// of them. Neither nukta nor accents, nor the tones of Thai and Lao.
  private static boolean isOfVowels(char c) {
    if (isIndic(c)) {
      return (c & PLACE) != NUKTA && (c < 0x951 || c > 0x954);
    }
    boolean isTone = (c >= 0xE47 && c <= 0xE4E && c != 0xE4D) || (c >= 0xEC8 && c <= 0xECC);
    return (c > LAST_INDIC && c < 0x1AB0 && !isTone) || (c >= 0x1B00 && c < 0x1CD0) || (c >= 0xA800 && c < 0xAC00);
  }
}
