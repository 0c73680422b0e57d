package entente.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// The characters that are drawn as nothing: joiners, marks of direction, soft hyphens, variation selectors. The bundled font draws nothing
/// for them; of a run that JavaFX draws in a font of the system, on Linux it draws a box.
final class Joiners {
  /// What the bundled font has, and what goes with the letters around it.
  private static final Set<UnicodeScript> BUNDLED = Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK,
      UnicodeScript.DEVANAGARI, UnicodeScript.ARABIC, UnicodeScript.HEBREW);
  private static final Set<UnicodeScript> OF_ALL = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);
  private static final char FIRST = '\u00AD';
  private static final char JOINER = '\u200D';
  private static final char SINHALA_VIRAMA = '\u0DCA';
  /// What becomes one letter with the joiner behind it: dead consonants of Malayalam, and one of Bengali.
  private static final Set<String> DEAD = Set.of("\u0D15\u0D4D", "\u0D23\u0D4D", "\u0D28\u0D4D", "\u0D30\u0D4D", "\u0D32\u0D4D",
      "\u0D33\u0D4D", "\u09A4\u09CD");

  private Joiners() {}

  /// A text without those that would be drawn as a box. What commands a direction up to another place stays, since it has a partner there.
  static String undrawn(String text) {
    int first = 0;
    while (first < text.length() && !isHidden(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var drawn = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHidden(c) || isBundled(text, i) || isPartOfLetter(text, i)) {
        drawn.append(c);
      }
    }
    return drawn.length() == text.length() ? text : drawn.toString();
  }

  private static boolean isHidden(char c) {
    return c >= FIRST && (c == FIRST || c == '\u034F' || c == '\u061C' || c == '\u180E' || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u2060' && c <= '\u2065') || (c >= '\uFE00' && c <= '\uFE0F') || c == '\uFEFF');
  }

  /// Whether the bundled font draws the letters before a place, or else those behind it.
  private static boolean isBundled(String text, int place) {
    for (int i = place; i > 0; i -= Character.charCount(text.codePointBefore(i))) {
      UnicodeScript script = UnicodeScript.of(text.codePointBefore(i));
      if (!OF_ALL.contains(script)) {
        return BUNDLED.contains(script);
      }
    }
    for (int i = place; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
      if (!OF_ALL.contains(script)) {
        return BUNDLED.contains(script);
      }
    }
    return true;
  }

  /// Whether what stands before a joiner becomes one letter with it, so that no box is left.
  private static boolean isPartOfLetter(String text, int place) {
    return text.charAt(place) == JOINER && place > 1
        && (text.charAt(place - 1) == SINHALA_VIRAMA || DEAD.contains(text.substring(place - 2, place)));
  }
}
