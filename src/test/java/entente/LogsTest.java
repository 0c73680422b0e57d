package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
  private static final Logger ROOT = Logger.getLogger("");

  @TempDir private Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void begin() {
    folder = temp.resolve("100%u/logs");
    Logs.begin(folder);
  }

  @AfterEach
  void end() {
    Arrays.stream(ROOT.getHandlers()).filter(Logs.class::isInstance).forEach(handler -> {
      handler.close();
      ROOT.removeHandler(handler);
    });
  }

  @Test
  void noFileIsMadeBeforeThereIsSomethingToWrite() {
    Logger.getLogger("entente.trial").fine("unimportant");
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatIsLoggedIsWrittenWithItsStackTrace() throws IOException {
    Logger logger = Logger.getLogger("entente.trial");
    logger.setUseParentHandlers(false);
    for (Handler handler : ROOT.getHandlers()) {
      if (handler instanceof Logs) {
        logger.addHandler(handler);
      }
    }
    logger.log(Level.WARNING, "it happened\n\u001b[31mto \u202ea.json", new IllegalStateException("deep \u009b31m"));
    try (var files = Files.list(folder)) {
      Path log = files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
      assertThat(log).content().containsPattern("(?m)^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z WARNING entente.trial: it happened")
          .contains("\\u000a\\u001b[31mto \\u202ea.json", "deep \\u009b31m", "LogsTest").doesNotContain("\u001b", "\u202e", "\u009b");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadThem() throws IOException {
    Handler logs = Arrays.stream(ROOT.getHandlers()).filter(Logs.class::isInstance).findFirst().orElseThrow();
    logs.publish(new LogRecord(Level.INFO, "secret"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    String full = "x".repeat(600_000); // after which a new file is begun
    logs.publish(new LogRecord(Level.INFO, full));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3).allSatisfy(file ->
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as("%s", file).isEqualTo("rw-------"));
    }
  }

  @Test
  void whereNoneCanBeKeptThatIsSaidInOneLine() throws IOException {
    Files.writeString(temp.resolve("100%u"), "a file");
    Handler logs = Arrays.stream(ROOT.getHandlers()).filter(Logs.class::isInstance).findFirst().orElseThrow();
    var said = new ArrayList<String>();
    logs.setErrorManager(new ErrorManager() {
      @Override
      public synchronized void error(String message, Exception exception, int code) {
        said.add(message + (exception == null ? "" : exception));
      }
    });
    logs.publish(new LogRecord(Level.INFO, "one"));
    logs.publish(new LogRecord(Level.INFO, "two"));
    assertThat(said).singleElement().asString().startsWith("no log is kept: ").doesNotContain("\n");
  }
}
