package entente.command;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.format.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the problems of dossiers.
@Command(name = ValidateCommand.NAME, mixinStandardHelpOptions = true, exitCodeOnExecutionException = Commands.FAILED)
final class ValidateCommand implements Callable<Integer> {
  static final String NAME = "validate";

  /// How problems are written.
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of(); // required, so always set anew

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int exit = Commands.FINE;
    List<Problem> forJson = new ArrayList<>();
    for (Path file : files) {
      Loaded loaded = DossierReader.read(file);
      if (format == Format.JSON) {
        forJson.addAll(loaded.problems());
      } else {
        console.report(loaded);
      }
      if (!loaded.isUnread()) {
        console.tell(loaded.problems().isEmpty()
            ? console.text("validate.fine", file.toString())
            : console.text("validate.problems", file.toString(), console.counts(loaded)));
      }
      exit = Math.max(exit, loaded.isUnread() ? Commands.FAILED : loaded.isPartial() ? Commands.INPUT_HAS_ERRORS : Commands.FINE);
    }
    if (format == Format.JSON) {
      console.sayJson(forJson);
    }
    return exit;
  }
}
