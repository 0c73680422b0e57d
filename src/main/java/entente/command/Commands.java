package entente.command;

import java.io.PrintStream;

/// The command line.
public final class Commands {
  private Commands() {}

  /// Whether the arguments are for the command line: a sub-command or an option comes first.
  public static boolean understands(String... args) {
    return args.length > 0 && args[0].startsWith("-");
  }

  /// Runs a command.
  ///
  /// @return the exit code: 0 fine, 1 the input has errors, 2 wrong usage, 3 something failed
  public static int run(String[] args, PrintStream out, PrintStream err) {
    out.println(args.length);
    err.flush();
    return 0;
  }

  /// Says that there is no display to open a window on.
  ///
  /// @return the exit code, 3
  public static int noDisplay(PrintStream err, UnsupportedOperationException cause) {
    err.println(cause.getMessage());
    return 3;
  }
}
