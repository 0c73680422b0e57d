package entente.format;

import entente.language.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Problems as other programs read them.
public final class ProblemList {
  private ProblemList() {}

  /// Writes one JSON list of objects with `file`, `line`, `column`, `pointer`, `severity`, `code` and `message`, one a line.
  /// Flushes the writer and leaves it open.
  ///
  /// @throws IOException when the writer fails
  public static void writeJson(List<Problem> problems, Language language, Writer writer) throws IOException {
    var out = new Output(writer, Layout.LINES);
    out.begin('[');
    for (Problem problem : problems) {
      out.member();
      write(problem, language, out);
    }
    out.end(']');
    writer.write('\n');
    writer.flush();
  }

  /// Writes the lines as the command line prints them, with a line break after each. Flushes the writer and leaves it open.
  ///
  /// @throws IOException when the writer fails
  public static void writeText(List<Problem> problems, Language language, Writer writer) throws IOException {
    for (Problem problem : problems) {
      writer.write(problem.line(language));
      writer.write('\n');
    }
    writer.flush();
  }

  /// Writes a table as RFC 4180 has it, with the names of [#writeJson] and what each problem means. Flushes the writer and leaves it open.
  ///
  /// @throws IOException when the writer fails
  public static void writeCsv(List<Problem> problems, Language language, Writer writer) throws IOException {
    writer.write("file,line,column,severity,pointer,code,meaning,message\r\n");
    for (Problem problem : problems) {
      writer.write(String.join(",", cell(problem.file()), Integer.toString(problem.line()), Integer.toString(problem.column()),
          problem.severity().word(), cell(problem.pointer()), problem.code(), cell(problem.consequence().words(language, 1)),
          cell(problem.message(language))));
      writer.write("\r\n");
    }
    writer.flush();
  }

  /// In quotation marks; what a program could take for a formula begins with an apostrophe.
  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private static void write(Problem problem, Language language, Output out) throws IOException {
    out.begin('{');
    out.name("file");
    out.string(problem.file());
    out.name("line");
    out.json(Integer.toString(problem.line()));
    out.name("column");
    out.json(Integer.toString(problem.column()));
    out.name("pointer");
    out.string(problem.pointer());
    out.name("severity");
    out.string(problem.severity().word());
    out.name("code");
    out.string(problem.code());
    out.name("message");
    out.string(problem.message(language));
    out.end('}');
  }
}
