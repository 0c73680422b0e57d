package entente.command;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.format.Severity;
import entente.language.Language;
import entente.language.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a command speaks: results to `out`, everything about them to `err`, in one language.
///
/// @param isColoured whether problems are coloured, as on a terminal
record Console(PrintStream out, PrintStream err, Language language, boolean isColoured) {
  private static final String RED = "\033[31m";
  private static final String YELLOW = "\033[33m";
  private static final String PLAIN = "\033[0m";

  /// A text of this room.
  String text(String key, Object... arguments) {
    return Messages.of(Console.class, language).text(key, arguments);
  }

  /// Reads a dossier. If the file cannot even be opened, says so.
  Optional<Loaded> read(Path file) {
    Loaded loaded = DossierReader.read(file);
    if (loaded.isUnread()) {
      err.print(lines(loaded));
      return Optional.empty();
    }
    return Optional.of(loaded);
  }

  /// The problems, a line each.
  String lines(Loaded loaded) {
    return loaded.problems().stream()
        .map(p -> p.line(language, word -> isColoured ? (p.severity() == Severity.ERROR ? RED : YELLOW) + word + PLAIN : word))
        .map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  /// How many errors and warnings there are, in words.
  String counts(Loaded loaded) {
    String counts = text("problems.counts",
        Long.toString(loaded.count(Severity.ERROR)), Long.toString(loaded.count(Severity.WARNING)));
    return loaded.moreProblems() == 0 ? counts : counts + text("problems.more", Integer.toString(loaded.moreProblems()));
  }
}
