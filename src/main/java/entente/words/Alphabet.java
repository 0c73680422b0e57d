package entente.words;

import entente.language.Language;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.List;

/// The order of names as a language's dictionaries have it: word by word, so that `de Souza` comes before `Desai`, and only where all
/// letters are the same by their marks and their case. The JDK's own rules pass over spaces, and put some letters behind all others.
/// Safe on any thread.
public final class Alphabet {
  private static final String FIRST_SIGN = "<'_'"; // of those that the JDK does not pass over
  private static final String BETWEEN_WORDS = "- \u2010\u2011\u2012\u2013\u2014\u00A0";
  private static final String STROKED = "\u0141\u0142\u00D8\u00F8\u0110\u0111";
  private static final String PLAIN = "LlOoDd";

  /// One for each thread, since a collator serves one at a time.
  private static final List<ThreadLocal<Collator>> BY_LANGUAGE = Arrays.stream(Language.values())
      .map(language -> ThreadLocal.withInitial(() -> collator(language))).toList();

  private Alphabet() {}

  /// What the order compares, byte by byte without sign. Takes some microseconds: many names are better sorted by keys made once.
  public static byte[] key(String name, Language language) {
    var plain = new StringBuilder(name);
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      int stroked = letter < STROKED.charAt(2) ? -1 : STROKED.indexOf(letter);
      if (stroked >= 0) {
        plain.setCharAt(i, PLAIN.charAt(stroked));
      } else if (BETWEEN_WORDS.indexOf(letter) >= 0) {
        plain.setCharAt(i, ' ');
      }
    }
    return BY_LANGUAGE.get(language.ordinal()).get().getCollationKey(plain.toString()).toByteArray();
  }

  /// With a space before every sign and letter.
  private static Collator collator(Language language) {
    if (Collator.getInstance(language.locale()) instanceof RuleBasedCollator usual) {
      try {
        return new RuleBasedCollator(usual.getRules().replace(FIRST_SIGN, "<' '" + FIRST_SIGN));
      } catch (ParseException e) {
        throw new IllegalStateException("rules of the JDK", e);
      }
    }
    throw new IllegalStateException("no rules for " + language);
  }
}
