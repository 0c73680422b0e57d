package entente.command;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.format.Problem;
import entente.format.ProblemList;
import entente.format.Severity;
import entente.language.Language;
import entente.language.Messages;
import entente.language.Visible;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a command speaks: results on one stream, everything about them on another, in one language and in UTF-8. All that the command
/// line says goes through here, and no control in it reaches a terminal but the colours given here: others are written `\u001b`.
final class Console {
  private static final String RED = "\033[31m";
  private static final String YELLOW = "\033[33m";
  private static final String PLAIN = "\033[0m";

  private final Writer out;
  private final Writer err;
  private final Language language;
  private final boolean isColoured;
  private boolean hasLostRemarks;

  /// @param out for results
  /// @param err for everything about them
  /// @param isColoured whether problems are coloured, as on a terminal
  Console(PrintStream out, PrintStream err, Language language, boolean isColoured) {
    this.out = writer(out);
    this.err = writer(err);
    this.language = language;
    this.isColoured = isColoured;
  }

  /// The language it speaks.
  Language language() {
    return language;
  }

  /// A text of this room, with arguments that others may have written.
  String text(String key, String... arguments) {
    return Messages.of(Console.class, language).text(key, Arrays.stream(arguments).map(Visible::quoted).toArray());
  }

  /// Says a line of a result. It may stay behind until something else is said or the [end][#end].
  ///
  /// @throws UncheckedIOException when it cannot be written
  void say(String line) {
    try {
      new Filter(out, false).write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says a line about the results, after those said so far. Where it cannot be written, only the [end][#end] says so: results go on.
  ///
  /// @throws UncheckedIOException when a result cannot be written
  void tell(String line) {
    remark(new Filter(err, false), line + "\n");
  }

  /// Says the problems of a file as remarks.
  ///
  /// @throws UncheckedIOException when a result cannot be written
  void tell(Loaded loaded) {
    remark(err, lines(loaded));
  }

  private void remark(Writer writer, String text) {
    flush();
    try {
      writer.write(text);
      writer.flush();
    } catch (IOException _) {
      hasLostRemarks = true;
    }
  }

  /// Lets the results said so far be seen.
  ///
  /// @throws UncheckedIOException when they cannot be written
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends what is said.
  ///
  /// @return whether all of it has been written
  boolean end() {
    boolean isOut = isFlushed(out);
    return isFlushed(err) && isOut && !hasLostRemarks;
  }

  private static boolean isFlushed(Writer writer) {
    try {
      writer.flush();
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Results as others write them, such as a help text.
  PrintWriter results() {
    return new PrintWriter(new Filter(out, false));
  }

  /// What others write about them.
  PrintWriter remarks() {
    return new PrintWriter(new Filter(err, false));
  }

  /// Reads a dossier. If the file cannot even be opened, says so.
  Optional<Loaded> read(Path file) {
    Loaded loaded = DossierReader.read(file);
    if (loaded.isUnread()) {
      report(loaded);
      return Optional.empty();
    }
    return Optional.of(loaded);
  }

  /// Says the problems as results; where there is no dossier to speak of, as remarks.
  ///
  /// @throws UncheckedIOException when they cannot be written
  void report(Loaded loaded) {
    if (loaded.isUnread()) {
      tell(loaded);
      return;
    }
    try {
      out.write(lines(loaded));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says part of a result for programs, as it stands.
  ///
  /// @throws UncheckedIOException when it cannot be written
  void sayData(String data) {
    try {
      new Filter(out, true).write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text as a string of JSON (RFC 8259).
  static String json(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(Visible.escape(c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /// Says problems as JSON.
  ///
  /// @throws UncheckedIOException when they cannot be written
  void sayJson(List<Problem> problems) {
    try {
      ProblemList.writeJson(problems, language, new Filter(out, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The problems, a line each.
  String lines(Loaded loaded) {
    return loaded.problems().stream()
        .map(p -> p.line(language, word -> isColoured ? (p.severity() == Severity.ERROR ? RED : YELLOW) + word + PLAIN : word))
        .map(line -> line + "\n").collect(Collectors.joining());
  }

  /// How many errors and warnings there are, in words.
  String counts(Loaded loaded) {
    String counts = text("problems.counts",
        Long.toString(loaded.count(Severity.ERROR)), Long.toString(loaded.count(Severity.WARNING)));
    return loaded.moreProblems() == 0 ? counts : counts + text("problems.more", Integer.toString(loaded.moreProblems()));
  }

  /// In UTF-8, whatever the platform writes by default. A print stream keeps its failures to itself; from here they are thrown.
  private static Writer writer(PrintStream stream) {
    return new BufferedWriter(new OutputStreamWriter(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        stream.write(b);
        check();
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
        check();
      }

      @Override
      public void flush() throws IOException {
        check();
      }

      private void check() throws IOException {
        if (stream.checkError()) { // which flushes it
          throw new IOException("not written");
        }
      }
    }, StandardCharsets.UTF_8));
  }

  /// Lets line ends and tabs through, but no other control. Every line ends with a line feed alone, whatever the platform's lines do.
  private static final class Filter extends FilterWriter {
    private final boolean isForPrograms;

    /// @param isForPrograms whether not even directions are isolated, as in JSON
    Filter(Writer writer, boolean isForPrograms) {
      super(writer);
      this.isForPrograms = isForPrograms;
    }

    @Override
    public void write(int c) throws IOException {
      write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      int written = offset;
      for (int i = offset; i < offset + length; i++) {
        if (isHidden(text[i])) {
          boolean isOfLineEnd = text[i] == '\r' && i + 1 < offset + length && text[i + 1] == '\n';
          out.write(text, written, i - written);
          out.write(isOfLineEnd ? "" : Visible.escape(text[i]));
          written = i + 1;
        }
      }
      out.write(text, written, offset + length - written);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }

    private boolean isHidden(char c) {
      return (Visible.isCommand(c) && c != '\n' && c != '\t') || (isForPrograms && Visible.isIsolate(c));
    }
  }
}
