package entente.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// What is typed or piped in, line by line, in UTF-8.
final class InputLines {
  private InputLines() {}

  /// Hands over each line without the line feed that ends it, and lets what was said be seen whenever somebody may be typing. A carriage
  /// return is a character like any other.
  static void each(InputStream in, Console console, Consumer<String> line) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    var read = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c != '\n') {
        read.append((char) c);
        continue;
      }
      hand(read, line);
      if (!reader.ready()) {
        console.flush();
      }
    }
    if (!read.isEmpty()) {
      hand(read, line);
    }
  }

  private static void hand(StringBuilder read, Consumer<String> line) {
    String text = read.toString();
    read.setLength(0);
    line.accept(text);
  }
}
