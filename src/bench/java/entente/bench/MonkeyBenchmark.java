package entente.bench;

import entente.MonkeyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes of thousands of things done without a plan, for several beginnings of chance, each in a process of its own with the options
/// that the image gives to Java: how many mishaps, and the longest time to an answer over the second in which there has to be one. What
/// went wrong stands in `target/bench/monkey-N/monkey.log`.
final class MonkeyBenchmark implements Benchmark {
  private static final int SEEDS = 3;
  private static final double SECOND = 1_000; // ms
  private static final Pattern OUTCOME = Pattern.compile("monkey (\\d+) (\\d+)");

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    var measures = new ArrayList<Measure>();
    try (Display display = Display.open()) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        Matcher outcome = play(project, display, seed);
        measures.add(new Measure("monkey.mishaps." + seed, Double.parseDouble(outcome.group(1)), "1", 0));
        measures.add(new Measure("monkey.answer." + seed, Double.parseDouble(outcome.group(2)), "ms", SECOND));
      }
    }
    return measures;
  }

  private static Matcher play(Project project, Display display, int seed) throws IOException, InterruptedException {
    Path scratch = project.scratch("monkey-" + seed);
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(project.machineOptions());
    command.addAll(List.of("-Dprism.order=sw", "-Duser.language=en", "-Dentente.home=" + scratch.resolve("home"),
        "-Dentente.shared=" + System.getProperty("entente.shared", ""), "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), MonkeyRun.class.getName(), Integer.toString(seed),
        Files.createDirectory(scratch.resolve("files")).toString()));
    var builder = new ProcessBuilder(command).redirectError(scratch.resolve("monkey.log").toFile());
    builder.environment().put("DISPLAY", display.name());
    Process process = builder.start();
    try (var lines = process.inputReader()) {
      return lines.lines().map(OUTCOME::matcher).filter(Matcher::matches).findFirst()
          .orElseThrow(() -> new IOException("what is done by chance with seed " + seed + " came to no end"));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }
}
