package entente.format;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Where a text stops being JSON (RFC 8259), and what would have been right there. Used once the parser has given up, whose own
/// messages are English and tell its state rather than the mistake.
///
/// @param offset in bytes
/// @param found the character there, null at the end of the text
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
    FILE_END
  }

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
          at++;
          inObject.set(depth++, c == '{');
          return c == '{' ? Expected.KEY : Expected.ELEMENT;
        }
        case '"' -> string();
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
      string();
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
      return c <= ' ' || Character.isISOControl(c) || Character.isSpaceChar(c) ? String.format("U+%04X", c) : Character.toString(c);
    }
  }
}
