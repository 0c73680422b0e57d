package entente.bench;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The display that windows are measured on: that of the environment or, without one, an Xvfb of its own.
final class Display implements AutoCloseable {
  private final String name;
  private final @Nullable Process server;

  private Display(String name, @Nullable Process server) {
    this.name = name;
    this.server = server;
  }

  /// Opens one.
  ///
  /// @throws IOException when there is none and Xvfb cannot be started either
  static Display open() throws IOException {
    String given = System.getenv("DISPLAY");
    if (given != null && !given.isEmpty()) {
      return new Display(given, null);
    }
    var builder = new ProcessBuilder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"));
    Process server = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String number = server.inputReader().readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    return new Display(":" + number, server);
  }

  /// The name to give as `DISPLAY`.
  String name() {
    return name;
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
    }
  }
}
