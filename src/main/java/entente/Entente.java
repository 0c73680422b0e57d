package entente;

import entente.command.Commands;
import javafx.application.Application;

/// Starts the application: the command line where the arguments ask for it, else the window.
///
/// Not itself an `Application`: the launcher would boot the toolkit before `main`, and `--help` would need a display.
public final class Entente {
  private Entente() {}

  /// Runs it.
  ///
  /// @param args a sub-command or option with its own arguments, or at most one file to open in the window
  public static void main(String[] args) {
    if (Commands.understands(args)) {
      System.exit(Commands.run(args, System.out, System.err));
    }
    try {
      Application.launch(EntenteApplication.class, args);
    } catch (UnsupportedOperationException e) {
      System.exit(Commands.noDisplay(System.err, e));
    }
  }
}
