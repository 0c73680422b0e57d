package entente.view.sheets;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// An error that nobody caught.
///
/// @param code short, and the same whenever the same error arises at the same place, whatever its message
/// @param details for whoever is to mend it
public record Fault(String code, String details) {
  private static final int FRAMES = 5;
  private static final int DIGITS = 36;
  private static final int LENGTH = 6;

  /// Describes an exception.
  ///
  /// @param thread it arose on
  public static Fault of(Thread thread, Throwable error) {
    String code = code(error);
    var text = new StringWriter();
    var out = new PrintWriter(text);
    out.println("Entente " + code);
    out.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
        + thread.getName());
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      out.println(cause);
      for (StackTraceElement frame : cause.getStackTrace()) {
        out.println("  at " + frame);
      }
    }
    return new Fault(code, text.toString());
  }

  /// Made of the kinds of the exceptions and of where they arose; not of messages, line numbers, or what the compiler and the runtime
  /// number anew each time.
  private static String code(Throwable error) {
    var sum = new CRC32();
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      add(sum, cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        add(sum, (frames[i].getClassName() + "." + frames[i].getMethodName()).replaceAll("\\$\\$Lambda.*|[$/\\d]+", ""));
      }
    }
    String digits = Long.toString(sum.getValue(), DIGITS);
    return "E-" + "0".repeat(Math.max(0, LENGTH - digits.length())) + digits.toUpperCase(Locale.ROOT);
  }

  private static void add(CRC32 sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
