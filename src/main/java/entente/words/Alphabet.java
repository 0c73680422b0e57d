package entente.words;

import entente.language.Language;
import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The order of names as a language's dictionaries have it: word by word, so that `de Souza` comes before `Desai`, and only where all
/// letters are the same by their marks and their case. The language's own script stands first. Safe on any thread.
///
/// It is that of Unicode CLDR, in the rules of the JDK: those pass over spaces, know but one script beside Latin, and take the nukta for a
/// letter. The library with CLDR's own would make the application larger by 15 MB.
public final class Alphabet {
  private static final String FIRST_SIGN = "<'_'"; // of those that the JDK does not pass over
  private static final char LAST_DIGIT = '¾'; // after it begin the letters of the JDK's rules
  private static final char LAST_LETTER = 'Z';
  private static final char LAST_MARK = '\u0486'; // of those of the JDK

  /// Letters of one script in order, a semicolon before one that differs from the letter before it as by a mark. Those that are made of a
  /// letter and a mark are not named unless they are letters of their own.
  private static final String GREEK = "αβγδεζηθικλμνξοπρσ;ςτυφχψω";
  private static final String CYRILLIC = "абвг;ґдђеєжзѕиійјклљмнњопрстћуфхцчџшщъыьѣэюя";
  private static final String BELARUSIAN = "&Е<ё,Ё&У<ў,Ў";
  private static final String DEVANAGARI =
      "ॐ\u0902;\u0901\u0903अआइईउऊऋॠऌॡऍऎएऐऑऒओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह"
      + "ऽ\u093E\u093F\u0940\u0941\u0942\u0943\u0944\u0962\u0963\u0945\u0946\u0947\u0948\u0949\u094A\u094B\u094C\u094D";
  private static final char ZERO = '०';
  /// First and last of the marks that the JDK takes for letters: of Hebrew, Arabic and Devanagari.
  private static final int[][] MARKS = {{0x591, 0x5BD}, {0x5BF, 0x5BF}, {0x5C1, 0x5C2}, {0x5C4, 0x5C5}, {0x5C7, 0x5C7}, {0x610, 0x61A},
      {0x64B, 0x65F}, {0x670, 0x670}, {0x93C, 0x93C}, {0x951, 0x954}};

  /// What stands in names for what, letter by letter: dashes for spaces, all apostrophes and quotation marks, strokes.
  private static final String FOUND = "-\u2010\u2011\u2012\u2013\u2014\u00A0" + "’‘ʼʹʻʾʿ′" + "“”„″ʺ" + "ŁłØøĐđ";
  private static final String MEANT = "       " + "''''''''" + "\"\"\"\"\"" + "LlOoDd";
  /// Under this stands what begins with no letter.
  public static final String NO_LETTER = "#";
  private static final char TATWEEL = '\u0640';

  /// One for each thread, since a collator serves one at a time.
  private static final List<ThreadLocal<Collator>> BY_LANGUAGE = Arrays.stream(Language.values())
      .map(language -> ThreadLocal.withInitial(() -> collator(language))).toList();

  private Alphabet() {}

  /// What the order compares, byte by byte without sign. Takes some microseconds: many names are better sorted by keys made once.
  ///
  /// @param text by which something is sorted: mostly its name
  public static byte[] key(String text, Language language) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int place = c < 0x80 && c != '-' ? -1 : FOUND.indexOf(c);
      if (place >= 0) {
        plain.append(MEANT.charAt(place));
      } else if (c != TATWEEL && Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
    return BY_LANGUAGE.get(language.ordinal()).get().getCollationKey(plain.toString()).toByteArray();
  }

  /// The letter that a text stands under, as a capital, without the marks that make no letter of their own in the language; [#NO_LETTER]
  /// where it begins with none.
  public static String initial(String text, Language language) {
    int first = text.codePoints().filter(sign -> Character.getType(sign) != Character.FORMAT).findFirst().orElse('0');
    if (!Character.isLetter(first)) {
      return NO_LETTER;
    }
    String letter = Character.toString(first).toUpperCase(language.locale());
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFD);
    int base = plain.codePointAt(0);
    boolean isOwn = Character.UnicodeScript.of(base) == Character.UnicodeScript.CYRILLIC && !(base == 'Е' && language == Language.RUSSIAN);
    int place = FOUND.indexOf(letter);
    return place >= 0 ? Character.toString(MEANT.charAt(place)) : isOwn ? letter : Character.toString(base);
  }

  private static Collator collator(Language language) {
    if (Collator.getInstance(Locale.ROOT) instanceof RuleBasedCollator usual) {
      try {
        return new RuleBasedCollator(usual.getRules().replace(FIRST_SIGN, "<' '" + FIRST_SIGN) + marks() + scripts(language));
      } catch (ParseException e) {
        throw new IllegalStateException("rules for " + language, e);
      }
    }
    throw new IllegalStateException("no rules of the JDK");
  }

  private static String marks() {
    var rules = new StringBuilder("&").append(LAST_MARK);
    for (int[] range : MARKS) {
      for (int mark = range[0]; mark <= range[1]; mark++) {
        rules.append(';').append((char) mark);
      }
    }
    return rules.toString();
  }

  /// Each script goes right behind the last Latin letter, and so before those that went there earlier; the language's own before Latin.
  private static String scripts(Language language) {
    boolean isCyrillic = language == Language.RUSSIAN || language == Language.BELARUSIAN;
    var rules = new StringBuilder();
    letters(DEVANAGARI, language == Language.HINDI ? LAST_DIGIT : LAST_LETTER, rules);
    letters(CYRILLIC, isCyrillic ? LAST_DIGIT : LAST_LETTER, rules);
    letters(GREEK, LAST_LETTER, rules);
    for (char digit = '0'; digit <= '9'; digit++) {
      rules.append('&').append(digit).append(';').append((char) (ZERO + digit - '0'));
    }
    return rules.append(language == Language.BELARUSIAN ? BELARUSIAN : "").toString();
  }

  private static void letters(String script, char after, StringBuilder rules) {
    rules.append('&').append(after);
    for (int i = 0; i < script.length(); i++) {
      boolean isVariant = script.charAt(i) == ';';
      char letter = script.charAt(isVariant ? ++i : i);
      rules.append(isVariant ? ';' : '<').append(letter);
      if (Character.toUpperCase(letter) != letter && letter != 'ς') {
        rules.append(',').append(Character.toUpperCase(letter));
      }
    }
  }
}
