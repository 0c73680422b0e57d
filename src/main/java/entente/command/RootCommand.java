package entente.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command without a sub-command.
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    exitCodeOnExecutionException = Commands.FAILED)
final class RootCommand {
  private final Console console;

  RootCommand(Console console) {
    this.console = console;
  }

  /// The whole command line, ready to run.
  CommandLine commandLine() {
    return new CommandLine(this)
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new InfoCommand(console))
        .addSubcommand(DateCommand.commandLine(console, System.in))
        .addSubcommand(FindCommand.commandLine(console))
        .addSubcommand(SearchCommand.commandLine(console, System.in))
        .setExpandAtFiles(false)
        .setResourceBundle(entente.language.Messages.of(RootCommand.class, console.language()).bundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.results())
        .setErr(console.remarks())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed);
  }

  /// Says why nothing came of it; that something could not be written is said at the end.
  private int failed(Exception fault, CommandLine command, ParseResult parsed) throws Exception {
    switch (fault) {
      case UncheckedIOException _ -> { }
      case IOException unread -> console.tell(console.text("input.unread", String.valueOf(unread.getMessage())));
      default -> throw fault;
    }
    return Commands.FAILED;
  }

  private int wrongUsage(ParameterException fault, String[] args) {
    if (fault.getArgSpec() != null && List.of(fault.getArgSpec().auxiliaryTypes()).contains(Path.class) && fault.getValue() != null) {
      console.tell(console.text("input.name", fault.getValue()));
      return Commands.FAILED;
    }
    String message = switch (fault) {
      case UnmatchedArgumentException unmatched -> console.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing when missing.getMissing().getFirst() instanceof OptionSpec option -> allowed(option);
      case MissingParameterException _ -> console.text("usage.missing");
      default -> fault.getArgSpec() instanceof OptionSpec option && option.type().isEnum()
          ? allowed(option)
          : console.text("usage.wrong", String.valueOf(fault.getMessage()));
    };
    console.tell(message);
    fault.getCommandLine().usage(console.remarks());
    return Commands.WRONG_USAGE;
  }

  private String allowed(OptionSpec option) {
    return console.text("usage.allowed", option.longestName(), option.paramLabel().replace("|", ", "));
  }

  /// The version of the build.
  static final class Version implements IVersionProvider {
    Version() {
      super();
    }

    @Override
    public String[] getVersion() {
      try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
        var properties = new Properties();
        properties.load(in);
        return new String[] {"Entente " + properties.getProperty("version")};
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
