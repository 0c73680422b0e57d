package entente.command;

import entente.format.Loaded;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists the problems of a dossier.
@Command(name = ValidateCommand.NAME, mixinStandardHelpOptions = true, exitCodeOnExecutionException = Commands.FAILED)
final class ValidateCommand implements Callable<Integer> {
  static final String NAME = "validate";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of(""); // required, so always set anew

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Loaded> read = console.read(file);
    if (read.isEmpty()) {
      return Commands.FAILED;
    }
    Loaded loaded = read.get();
    loaded.problems().forEach(p -> console.out().println(p.line(console.language())));
    console.err().println(loaded.problems().isEmpty()
        ? console.text("validate.fine", file.toString())
        : console.text("validate.problems", file.toString(), console.counts(loaded)));
    return loaded.isPartial() ? Commands.INPUT_HAS_ERRORS : Commands.FINE;
  }
}
