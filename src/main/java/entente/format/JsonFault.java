package entente.format;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a text stops being JSON (RFC 8259) within some limits, and what would have been right there. Used once the parser has given up,
/// whose own messages are English and tell its state rather than the mistake.
///
/// @param offset in bytes
/// @param found the character there, null at the end of the text; where a limit is passed, the limit
record JsonFault(int offset, Expected expected, @Nullable String found) {
  /// What was expected.
  enum Expected {
    VALUE,
    ELEMENT,
    KEY,
    ANOTHER_KEY,
    COLON,
    OBJECT_END,
    ARRAY_END,
    STRING_END,
    STRING_CHARACTER,
    ESCAPE,
    DIGIT,
    FILE_END,
    FEWER_LEVELS,
    SHORTER_TEXT,
    SHORTER_NAME,
    SHORTER_NUMBER
  }

  /// How many objects and lists may lie in each other.
  static final int DEEPEST = 500;
  /// How many characters a text may have.
  static final int LONGEST_TEXT = 50_000_000;
  /// How many characters a key may have.
  static final int LONGEST_NAME = 10_000;
  /// How many characters a number may have.
  static final int LONGEST_NUMBER = 1000;

  /// Finds the first fault of a UTF-8 text, null if it is JSON.
  static @Nullable JsonFault find(byte[] text) {
    return new Scan(text).run();
  }

  /// One walk over the text, without recursion.
  private static final class Scan {
    private final byte[] text;
    private final BitSet inObject = new BitSet();
    private int depth;
    private int at;
    private @Nullable JsonFault fault;

    Scan(byte[] text) {
      this.text = text;
      this.at = Encoding.startOf(text);
    }

    @Nullable JsonFault run() {
      Expected next = Expected.VALUE;
      while (fault == null && (next != Expected.FILE_END || skipSpace() < text.length)) {
        skipSpace();
        next = step(next);
      }
      return fault;
    }

    private Expected step(Expected next) {
      int c = peek();
      return switch (next) {
        case ELEMENT -> c == ']' ? close() : value(next);
        case VALUE -> value(next);
        case KEY -> c == '}' ? close() : key(next);
        case ANOTHER_KEY -> key(next);
        case COLON -> accept(':', next, Expected.VALUE);
        case OBJECT_END -> c == '}' ? close() : accept(',', next, Expected.ANOTHER_KEY);
        case ARRAY_END -> c == ']' ? close() : accept(',', next, Expected.VALUE);
        default -> fail(Expected.FILE_END);
      };
    }

    private Expected value(Expected next) {
      int c = peek();
      switch (c) {
        case '{', '[' -> {
          if (depth == DEEPEST) {
            return pass(Expected.FEWER_LEVELS, at, DEEPEST);
          }
          at++;
          inObject.set(depth++, c == '{');
          return c == '{' ? Expected.KEY : Expected.ELEMENT;
        }
        case '"' -> string(Expected.SHORTER_TEXT, LONGEST_TEXT);
        case 't' -> literal("true");
        case 'f' -> literal("false");
        case 'n' -> literal("null");
        default -> {
          if (c != '-' && !isDigit(c)) {
            return fail(next);
          }
          number();
        }
      }
      return after();
    }

    private Expected key(Expected next) {
      if (peek() != '"') {
        return fail(next);
      }
      string(Expected.SHORTER_NAME, LONGEST_NAME);
      return Expected.COLON;
    }

    private Expected close() {
      at++;
      depth--;
      return after();
    }

    private Expected after() {
      return depth == 0 ? Expected.FILE_END : inObject.get(depth - 1) ? Expected.OBJECT_END : Expected.ARRAY_END;
    }

    private Expected accept(char c, Expected wanted, Expected next) {
      if (peek() != c) {
        return fail(wanted);
      }
      at++;
      return next;
    }

    private void string(Expected wanted, int longest) {
      int start = at;
      string();
      int length = 0;
      for (int i = start + 1; i < at - 1 && fault == null; i++) {
        length += Encoding.isContinuation(text[i]) ? 0 : 1;
      }
      if (length > longest) {
        pass(wanted, start, longest);
      }
    }

    private void string() {
      at++;
      for (int c = peek(); c != '"'; c = peek()) {
        if (c < 0) {
          fail(Expected.STRING_END);
          return;
        }
        if (c < ' ') {
          fail(Expected.STRING_CHARACTER);
          return;
        }
        at++;
        if (c == '\\' && !escape()) {
          return;
        }
      }
      at++;
    }

    private boolean escape() {
      int c = peek();
      if (c < 0 || "\"\\/bfnrtu".indexOf(c) < 0) {
        fail(Expected.ESCAPE);
        return false;
      }
      at++;
      for (int i = 0; c == 'u' && i < 4; i++) {
        if (Character.digit(peek(), 16) < 0) {
          fail(Expected.ESCAPE);
          return false;
        }
        at++;
      }
      return true;
    }

    private void literal(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (peek() != word.charAt(i)) {
          fail(Expected.VALUE);
          return;
        }
        at++;
      }
    }

    private void number() {
      int start = at;
      numeral();
      if (fault == null && at - start > LONGEST_NUMBER) {
        pass(Expected.SHORTER_NUMBER, start, LONGEST_NUMBER);
      }
    }

    private void numeral() {
      at += peek() == '-' ? 1 : 0;
      if (peek() == '0') {
        at++;
      } else if (!digits()) {
        return;
      }
      if (peek() == '.') {
        at++;
        if (!digits()) {
          return;
        }
      }
      if (peek() == 'e' || peek() == 'E') {
        at++;
        at += peek() == '+' || peek() == '-' ? 1 : 0;
        digits();
      }
    }

    private boolean digits() {
      if (!isDigit(peek())) {
        fail(Expected.DIGIT);
        return false;
      }
      while (isDigit(peek())) {
        at++;
      }
      return true;
    }

    private static boolean isDigit(int c) {
      return c >= '0' && c <= '9';
    }

    private int peek() {
      return at < text.length ? text[at] & 0xFF : -1;
    }

    private int skipSpace() {
      while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
        at++;
      }
      return at;
    }

    private Expected pass(Expected expected, int start, int limit) {
      fault = new JsonFault(start, expected, Integer.toString(limit));
      return Expected.FILE_END;
    }

    private Expected fail(Expected expected) {
      fault = new JsonFault(at, expected, at < text.length ? character() : null);
      return Expected.FILE_END;
    }

    /// The character at the fault, as a code where it cannot be seen.
    private String character() {
      int end = at + 1;
      while (end < text.length && Encoding.isContinuation(text[end])) {
        end++;
      }
      int c = new String(text, at, end - at, StandardCharsets.UTF_8).codePointAt(0);
      return c <= ' ' || Character.isISOControl(c) || Character.isSpaceChar(c) ? String.format(Locale.ROOT, "U+%04X", c)
          : Character.toString(c);
    }
  }
}
