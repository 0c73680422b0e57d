package entente.format;

import entente.dossier.Foreign;
import entente.language.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.Map;

/// JSON (RFC 8259) while it is written: commas, line breaks and escapes. What is written in which order is up to the caller.
final class Output {
  private static final String INDENT = "  ";

  private final Writer writer;
  private final Layout layout;
  private final BitSet broken = new BitSet();
  private int depth;
  private boolean isFirst = true;

  Output(Writer writer, Layout layout) {
    this.writer = writer;
    this.layout = layout;
  }

  /// Begins an object or list, with its bracket.
  void begin(char bracket) throws IOException {
    writer.write(bracket);
    broken.set(depth, layout.breaks(depth, bracket));
    depth++;
    isFirst = true;
  }

  /// Ends an object or list, with its bracket.
  void end(char bracket) throws IOException {
    depth--;
    if (!isFirst && broken.get(depth)) {
      newLine();
    }
    writer.write(bracket);
    isFirst = false;
  }

  /// Begins with another member of a list.
  void member() throws IOException {
    if (!isFirst) {
      writer.write(',');
    }
    if (broken.get(depth - 1)) {
      newLine();
    } else if (!isFirst) {
      writer.write(' ');
    }
    isFirst = false;
  }

  private void newLine() throws IOException {
    writer.write('\n');
    for (int i = 0; i < depth; i++) {
      writer.write(INDENT);
    }
  }

  /// Begins with another key of an object.
  void name(String name) throws IOException {
    member();
    string(name);
    writer.write(": ");
  }

  /// Writes a string.
  void string(String text) throws IOException {
    writer.write('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text, i);
      if (!escape.isEmpty()) {
        writer.write(text, written, i - written);
        writer.write(escape);
        written = i + 1;
      }
    }
    writer.write(text, written, text.length() - written);
    writer.write('"');
  }

  /// How a character that may not stand for itself is written, empty of one that may.
  private static String escape(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> Character.isISOControl(c) || isLoneSurrogate(text, index) ? Visible.escape(c) : "";
    };
  }

  /// Whether half a character stands alone. JSON can say that with an escape, UTF-8 cannot.
  private static boolean isLoneSurrogate(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  /// Writes an object whose values are strings, and what other tools keep in it.
  void strings(Map<String, String> byName, Foreign foreign) throws IOException {
    begin('{');
    for (Map.Entry<String, String> entry : byName.entrySet()) {
      name(entry.getKey());
      string(entry.getValue());
    }
    foreign(foreign);
    end('}');
  }

  /// Writes what other tools keep in an object.
  void foreign(Foreign foreign) throws IOException {
    for (Map.Entry<String, String> entry : foreign.byKey().entrySet()) {
      name(entry.getKey());
      json(entry.getValue());
    }
  }

  /// Writes a value that is JSON already, without blanks between its parts, in the layout of the rest.
  void json(String json) throws IOException {
    int at = 0;
    while (at < json.length()) {
      char c = json.charAt(at);
      int end = c == '"' ? endOfString(json, at) : at + 1;
      switch (c) {
        case '{', '[' -> {
          begin(c);
          if (json.charAt(end) != '}' && json.charAt(end) != ']') {
            member();
          }
        }
        case '}', ']' -> end(c);
        case ',' -> member();
        case ':' -> writer.write(": ");
        default -> writer.write(json, at, end - at);
      }
      at = end;
    }
  }

  private static int endOfString(String json, int start) {
    int at = start + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
