package entente.view.parts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// What a text's script asks for.
final class Scripts {
  /// Longer words of scripts whose letters change their shape beside each other are taken apart.
  private static final int LONGEST = 12;
  private static final int LINE = 60; // letters

  private Scripts() {}

  /// The parts of a text that may each be laid out as one. JavaFX cannot break a line inside text whose letters change their shape
  /// beside each other: it shows the rest twice, or fails. So of such text each word is a part.
  static List<String> parts(String text) {
    if (!isShaped(text)) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    for (String word : text.split("(?<=\\s)", -1)) {
      int start = 0;
      var letters = BreakIterator.getCharacterInstance();
      letters.setText(word);
      while (word.length() - start > LONGEST) {
        int end = letters.preceding(start + LONGEST + 1);
        parts.add(word.substring(start, end > start ? end : start + LONGEST));
        start = end > start ? end : start + LONGEST;
      }
      parts.add(word.substring(start));
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /// A text in lines that are short enough where the toolkit cannot break them.
  static String lines(String text) {
    if (!isShaped(text)) {
      return text;
    }
    var lines = new StringBuilder(text.length());
    int length = 0; // of the last line
    for (String part : parts(text)) {
      if (length > 0 && length + part.length() > LINE) {
        lines.append('\n');
        length = 0;
      }
      lines.append(part);
      length = part.endsWith("\n") ? 0 : length + part.length();
    }
    return lines.toString();
  }

  /// Whether letters of a text change their shape beside each other.
  static boolean isShaped(String text) {
    for (int i = 0; i < text.length(); i++) { // asked often, as a text is laid out
      if (isShaped(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// What turns the direction of others, combining marks, the scripts from Hebrew to those of South and South-East Asia, Arabic
  /// presentation forms, and what is rare.
  private static boolean isShaped(int c) {
    return (c >= 0x202A && c < 0x202F) || (c >= 0x2066 && c < 0x206A) || (c >= 0x300 && c < 0x370) || (c >= 0x590 && c < 0x1E00)
        || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFF00) || Character.isSurrogate((char) c);
  }
}
