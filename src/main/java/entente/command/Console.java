package entente.command;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.format.Severity;
import entente.language.Language;
import entente.language.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// Where a command speaks: results to `out`, everything about them to `err`, in one language.
record Console(PrintStream out, PrintStream err, Language language) {

  /// A text of this room.
  String text(String key, Object... arguments) {
    return Messages.of(Console.class, language).text(key, arguments);
  }

  /// Reads a dossier. If the file cannot even be opened, says so.
  Optional<Loaded> read(Path file) {
    Loaded loaded = DossierReader.read(file);
    if (loaded.isUnread()) {
      loaded.problems().forEach(p -> err.println(p.line(language)));
      return Optional.empty();
    }
    return Optional.of(loaded);
  }

  /// How many errors and warnings there are, in words.
  String counts(Loaded loaded) {
    String counts = text("problems.counts",
        Long.toString(loaded.count(Severity.ERROR)), Long.toString(loaded.count(Severity.WARNING)));
    return loaded.moreProblems() == 0 ? counts : counts + text("problems.more", Integer.toString(loaded.moreProblems()));
  }
}
