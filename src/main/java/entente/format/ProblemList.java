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
