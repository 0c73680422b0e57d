package entente;

import entente.disk.Private;
import entente.language.Visible;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log of the application: files in the platform's place, each of limited length, the oldest dropped. No file is made before there
/// is something to write down.
final class Logs extends Handler {
  private static final int LENGTH = 500_000; // bytes
  private static final int FILES = 4;

  private final Path folder;
  private Optional<FileHandler> file = Optional.empty();
  private boolean isBroken;

  private Logs(Path folder) {
    super();
    this.folder = folder;
    setLevel(Level.INFO);
  }

  /// Begins to write down whatever is logged anywhere.
  static void begin(Path folder) {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) { // which writes to the terminal
      handler.setFormatter(new Lines());
    }
    root.addHandler(new Logs(folder));
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (isLoggable(entry) && !isBroken) {
      if (file.isEmpty()) {
        open();
      }
      file.ifPresent(handler -> write(handler, entry));
    }
  }

  /// A full file is followed by a new one, which at first has the permissions that files usually have.
  private void write(FileHandler handler, LogRecord entry) {
    handler.publish(entry);
    try (var files = Files.newDirectoryStream(folder, "entente-*")) {
      for (Path each : files) {
        Private.close(each);
      }
    } catch (IOException | DirectoryIteratorException e) {
      reportError(folder + " cannot be kept from others: " + e, null, ErrorManager.GENERIC_FAILURE);
    }
  }

  /// Several processes write into files of their own, told apart by a number.
  private void open() {
    try {
      Private.makeFolder(folder);
      String pattern = folder.toString().replace("%", "%%") + "/entente-%u.%g.log";
      var handler = new FileHandler(pattern, LENGTH, FILES, /* append= */ true);
      handler.setFormatter(new Lines());
      file = Optional.of(handler);
    } catch (IOException e) {
      isBroken = true;
      reportError("no log is kept: " + e, null, ErrorManager.OPEN_FAILURE);
    }
  }

  @Override
  public synchronized void flush() {
    file.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(Handler::close);
  }

  /// A line for each entry and below it the stack trace, in digits that every program reads. Whatever others wrote into a message or an
  /// exception can be seen and commands nothing.
  private static final class Lines extends Formatter {
    @Override
    public String format(LogRecord entry) {
      var trace = new StringBuilder();
      for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
        trace.append(Visible.escaped(cause.toString())).append('\n');
        for (StackTraceElement frame : cause.getStackTrace()) {
          trace.append("  at ").append(frame).append('\n');
        }
      }
      return entry.getInstant() + " " + entry.getLevel().getName() + " " + entry.getLoggerName() + ": "
          + Visible.escaped(formatMessage(entry)) + "\n" + trace;
    }
  }
}
