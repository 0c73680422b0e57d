package entente;

import entente.command.Commands;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;

/// Does once what users wait for: the command line, and the window, which it ends after the first picture. The build runs it to train the
/// AOT cache, and again to prove that the image takes the cache.
public final class Rehearsal {
  private Rehearsal() {}

  /// Runs it.
  ///
  /// @param args as those of [Entente]
  public static void main(String[] args) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Commands.run(new String[] {"--help"}, nowhere, nowhere);
    StartUp.atFirstPicture(Platform::exit);
    Entente.main(args);
  }
}
