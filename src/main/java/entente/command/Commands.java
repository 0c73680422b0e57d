package entente.command;

import entente.language.Language;
import entente.language.Messages;
import entente.language.Visible;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The command line. It needs no display, speaks the language of the user's locale and writes UTF-8.
public final class Commands {
  /// All is well.
  public static final int FINE = 0;
  /// The input has errors.
  public static final int INPUT_HAS_ERRORS = 1;
  /// The arguments are wrong.
  public static final int WRONG_USAGE = 2;
  /// Something else failed, such as reading a file.
  public static final int FAILED = 3;

  private static final Set<String> NAMES =
      Set.of(ValidateCommand.NAME, InfoCommand.NAME, DateCommand.NAME, SearchCommand.NAME, FindCommand.NAME);

  private Commands() {}

  /// Whether the arguments are for the command line: a sub-command or an option comes first.
  public static boolean understands(String... args) {
    return args.length > 1 || (args.length == 1 && (args[0].isBlank() || args[0].startsWith("-") || NAMES.contains(args[0])));
  }

  /// Runs a command.
  ///
  /// @return the exit code: [#FINE], [#INPUT_HAS_ERRORS], [#WRONG_USAGE] or [#FAILED]
  public static int run(String[] args, PrintStream out, PrintStream err) {
    var console = new Console(out, err, Language.of(Locale.getDefault()), isTerminal(out));
    int exit = new RootCommand(console).commandLine().execute(args);
    return console.end() ? exit : unwritten(err);
  }

  /// Says that what was said has not all arrived.
  private static int unwritten(PrintStream err) {
    return failed(err, Messages.of(Commands.class, Language.of(Locale.getDefault())).text("output.incomplete"));
  }

  /// Says that there is no display to open a window on.
  ///
  /// @return the exit code, [#FAILED]
  public static int noDisplay(PrintStream err, UnsupportedOperationException cause) {
    Messages words = Messages.of(Commands.class, Language.of(Locale.getDefault()));
    return failed(err, words.text("display.missing", Visible.quoted(String.valueOf(cause.getMessage()))));
  }

  private static int failed(PrintStream err, String sentence) {
    new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8).println(sentence);
    return FAILED;
  }

  /// Whether somebody reads the stream on a terminal and has not asked for no colours (https://no-color.org).
  private static boolean isTerminal(PrintStream out) {
    boolean isInteractive = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    String noColour = System.getenv("NO_COLOR");
    return isInteractive && out.equals(System.out) && (noColour == null || noColour.isEmpty());
  }
}
