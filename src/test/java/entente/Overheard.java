package entente;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Reports every exception that is logged as a warning or worse, by whatever thread, the uncaught ones among them.
final class Overheard extends Handler {
  private final Consumer<String> report;

  private Overheard(Consumer<String> report) {
    super();
    this.report = report;
  }

  /// Begins to listen.
  static Overheard of(Consumer<String> report) {
    var overheard = new Overheard(report);
    Logger.getLogger("").addHandler(overheard);
    return overheard;
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.WARNING.intValue() && entry.getThrown() != null) {
      var text = new StringWriter();
      entry.getThrown().printStackTrace(new PrintWriter(text));
      report.accept(entry.getLoggerName() + ": " + entry.getMessage() + "\n" + text);
    }
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
