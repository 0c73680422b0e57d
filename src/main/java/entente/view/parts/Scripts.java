package entente.view.parts;

import entente.language.Visible;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a text's script asks for.
final class Scripts {
  /// How many letters, as people see them, a word has at most that is left whole where letters change their shape beside each other.
  private static final int LONGEST = 12;
  private static final int LINE = 60; // letters
  /// How many a part of a longer one has: few, so that they fill a line.
  private static final int FEW = 4;
  /// The most in both where they join hands, which a cut would part: longer than nearly all words.
  private static final int LONGEST_JOINED = 30;
  /// Where a line may break in a word: a soft hyphen, the one sign of that kind that the JDK knows, whom JavaFX asks; and before it a
  /// joiner, which is one of the marks for which it asks. The font draws neither.
  private static final String BREAK = "\u034F\u00AD";
  /// Up to a hyphen in a word. JavaFX breaks such a word at a blank or anywhere, unless it asks the JDK.
  private static final Pattern HYPHENED = Pattern.compile("(?<!\\p{L})\\p{L}{3,}+-(?=\\p{L}{3})");
  private static final char MAY_BREAK = '\u200B'; // says the writer

  private Scripts() {}

  /// A part of a text that is laid out as one.
  ///
  /// @param shown with the signs that keep its direction and allow a line to break behind it
  /// @param said what of it stands in the text
  record Part(String shown, String said) {}

  /// The parts of a text that may each be laid out as one, isolated from what stands beside the text. JavaFX cannot break a line inside
  /// text whose letters change their shape beside each other: it shows the rest twice, or fails. So of such text each word is a part, and
  /// of a long one, as scripts without blanks have, some letters each. Of other text only words with a hyphen are parted, behind it.
  static List<Part> parts(String text) {
    if (!isShaped(text)) {
      return hyphened(text);
    }
    List<Part> parts = new ArrayList<>();
    for (String line : text.split("(?<=\n)", -1)) {
      String said = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
      String shown = Visible.isolated(said);
      boolean isIsolated = !shown.equals(Visible.drawn(said));
      List<Part> pieces = pieces(isIsolated ? shown.substring(1, shown.length() - 1) : said);
      if (isIsolated && !pieces.isEmpty()) {
        wrap(pieces, shown.substring(0, 1), shown.substring(shown.length() - 1));
      }
      parts.addAll(pieces);
      if (line.length() > said.length()) {
        parts.add(new Part("\n", "\n"));
      }
    }
    return parts;
  }

  private static List<Part> hyphened(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (var words = HYPHENED.matcher(text); words.find(); start = words.end()) {
      if (words.start() > start) {
        String before = text.substring(start, words.start());
        parts.add(new Part(before, before));
      }
      add(parts, words.group(), BREAK);
    }
    if (start < text.length() || parts.isEmpty()) {
      parts.add(new Part(text.substring(start), text.substring(start)));
    }
    return parts;
  }

  /// A text in lines that are short enough where the toolkit cannot break them.
  static String lines(String text) {
    if (!isShaped(text)) {
      return text;
    }
    var lines = new StringBuilder(text.length());
    int length = 0; // of the last line
    for (Part part : parts(text)) {
      if (length > 0 && length + part.said().length() > LINE) {
        lines.append('\n');
        length = 0;
      }
      lines.append(part.said());
      length = part.said().endsWith("\n") ? 0 : length + part.said().length();
    }
    return lines.toString();
  }

  private static void wrap(List<Part> pieces, String before, String after) {
    Part first = pieces.removeFirst();
    if (Visible.drawn(MAY_BREAK + first.shown()).equals(first.shown())) {
      pieces.addAll(0, List.of(new Part(before, ""), first)); // in the same part it would be drawn, being in another font
    } else {
      pieces.addFirst(new Part(before + first.shown(), first.said()));
    }
    Part last = pieces.removeLast();
    if (Visible.drawn(last.shown() + MAY_BREAK).equals(last.shown())) {
      pieces.addAll(List.of(last, new Part(after, "")));
    } else {
      pieces.addLast(new Part(last.shown() + after, last.said()));
    }
  }

  private static List<Part> pieces(String line) {
    List<Part> pieces = new ArrayList<>();
    var letters = BreakIterator.getCharacterInstance();
    for (String word : line.split("(?<=\\s)(?!\\s)|(?<=" + MAY_BREAK + ")", -1)) {
      letters.setText(word);
      int most = isJoined(word) ? LONGEST_JOINED : FEW;
      int start = 0;
      int whole = letters.next(Math.max(most, LONGEST));
      int end = whole == BreakIterator.DONE || whole == word.length() ? whole : letters.next(most - Math.max(most, LONGEST));
      while (end != BreakIterator.DONE && end < word.length()) {
        add(pieces, word.substring(start, end), BREAK);
        start = end;
        end = letters.next(most);
      }
      String rest = word.substring(start);
      if (!rest.isEmpty()) {
        add(pieces, rest, rest.charAt(rest.length() - 1) == MAY_BREAK ? BREAK : "");
      }
    }
    return pieces;
  }

  /// Adds a part and the signs that allow a line to break behind it; those for themselves where they would be drawn, being in another font.
  private static void add(List<Part> pieces, String said, String after) {
    String shown = Visible.drawn(said + after);
    pieces.add(new Part(shown, said));
    if (!shown.endsWith(after)) {
      pieces.add(new Part(after, ""));
    }
  }

  /// Whether letters of a word are written in one stroke, as those of Arabic.
  private static boolean isJoined(String word) {
    return word.chars().anyMatch(c -> Character.getDirectionality((char) c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /// Whether a part must not be broken: its letters change their shape beside each other, or it is a word or a sign that may be turned
  /// round by such letters beside it.
  static boolean isWhole(String part) {
    return isShaped(part) || (part.length() <= LONGEST_JOINED && part.strip().chars().noneMatch(Character::isWhitespace));
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

  /// Combining marks, the scripts from Hebrew to those of South and South-East Asia, commands of direction, Arabic presentation forms, and
  /// what is rare.
  private static boolean isShaped(int c) {
    return (c >= 0x300 && c < 0x370) || (c >= 0x590 && c < 0x1E00) || (c >= 0x202A && c < 0x202F) || (c >= 0x2066 && c < 0x206A)
        || (c >= 0xA800 && c < 0xAC00) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFF00) || Character.isSurrogate((char) c);
  }
}
