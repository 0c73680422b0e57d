package entente;

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

/// Five thousand things done without a plan to real windows with awkward files.
public final class MonkeyRun {
  private static final int ACTIONS = 5_000;
  private static final int MINUTES = 15;

  /// What came of it.
  ///
  /// @param seed what chance began with
  /// @param acted how many things were done
  /// @param seconds how long it took
  /// @param longest the longest time to an answer, in milliseconds
  /// @param mishaps what went wrong, each with what was done last before
  public record Outcome(long seed, int acted, long seconds, long longest, List<String> mishaps) {
    @Override
    public String toString() {
      return String.join("\n", mishaps) + "seed " + seed + ": " + acted + " actions in " + seconds + " s, longest answer " + longest
          + " ms";
    }
  }

  private MonkeyRun() {}

  /// Does them in a process of its own and prints what came of it: the number of mishaps and the longest time to an answer.
  ///
  /// @param args the seed, and an empty folder for the files
  /// @throws Exception when it could not be done
  public static void main(String[] args) throws Exception {
    Platform.startup(() -> Platform.setImplicitExit(false));
    Outcome outcome = of(Long.parseLong(args[0]), Path.of(args[1]));
    System.err.println(outcome);
    System.out.println("monkey " + outcome.mishaps().size() + " " + outcome.longest());
    Platform.exit();
  }

  /// Does them, while the toolkit runs.
  ///
  /// @param folder for the files; still empty
  /// @throws IOException when the files cannot be written
  /// @throws TimeoutException when it does not come to an end
  public static Outcome of(long seed, Path folder) throws IOException, InterruptedException, ExecutionException, TimeoutException {
    var playground = new Playground(folder);
    Path bundled = playground.add("india-belarus.json", bundled());
    playground.add("hostile.json", HostileDossier.json().getBytes(StandardCharsets.UTF_8));
    attacks(playground);
    var monkey = new Monkey(seed, ACTIONS, playground, () -> new Composition(List.of(bundled.toString())));
    var toolkit = new CompletableFuture<Thread>();
    Platform.runLater(() -> toolkit.complete(Thread.currentThread()));
    long begin = System.nanoTime();
    Overheard overheard = Overheard.of(monkey::report);
    Platform.runLater(monkey::start);
    monkey.begun().get(1, TimeUnit.MINUTES); // the first window of a process takes longer than any other
    Heartbeat heartbeat = Heartbeat.of(toolkit.get(), monkey::report);
    int acted;
    try {
      acted = monkey.done().get(MINUTES, TimeUnit.MINUTES);
    } finally {
      heartbeat.stop();
      overheard.close();
    }
    return new Outcome(seed, acted, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin), heartbeat.longest(), monkey.mishaps());
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
