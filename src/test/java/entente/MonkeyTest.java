package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever somebody does without a plan, to real windows with awkward files: no exception, no second without an answer, no file changed,
/// no window that is lost. Another seed by `-Dentente.seed=…`.
@Tag("monkey")
@ExtendWith(OwnHome.class)
class MonkeyTest {
  private static final int ACTIONS = 5_000;
  private static final long SEED = Long.getLong("entente.seed", 1);
  private static final int MINUTES = 15;

  @TempDir private Path folder;

  @Test
  void nothingThatIsDoneByChanceDoesHarm() throws IOException, InterruptedException, ExecutionException, TimeoutException {
    System.out.println("seed " + SEED);
    var playground = new Playground(folder);
    Path bundled = playground.add("india-belarus.json", bundled());
    playground.add("hostile.json", HostileDossier.json().getBytes(StandardCharsets.UTF_8));
    attacks(playground);
    var monkey = new Monkey(SEED, ACTIONS, playground, () -> new Composition(List.of(bundled.toString())));
    var toolkit = new CompletableFuture<Thread>();
    Platform.runLater(() -> toolkit.complete(Thread.currentThread()));
    long begin = System.nanoTime();
    Overheard overheard = Overheard.of(monkey::report);
    Platform.runLater(monkey::start);
    monkey.begun().get(1, TimeUnit.MINUTES); // the first window of a process takes longer than any other
    Heartbeat heartbeat = Heartbeat.of(toolkit.get(), monkey::report);
    try {
      int acted = monkey.done().get(MINUTES, TimeUnit.MINUTES);
      System.out.println(acted + " actions in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) + " s");
    } finally {
      heartbeat.stop();
      overheard.close();
    }
    System.out.println("longest answer: " + heartbeat.longest() + " ms");
    assertThat(monkey.mishaps()).as("seed %d", SEED).isEmpty();
  }

  private static byte[] bundled() throws IOException {
    try (InputStream in = Entente.class.getResourceAsStream("/entente/dossiers/india-belarus.json")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /// What once did harm, where the shared test data are.
  private static void attacks(Playground playground) throws IOException {
    String shared = System.getProperty("entente.shared", "");
    if (!shared.isBlank()) {
      try (var files = Files.list(Path.of(shared, "cases", "attack"))) {
        for (Path file : files.sorted().toList()) {
          playground.add(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
  }
}
