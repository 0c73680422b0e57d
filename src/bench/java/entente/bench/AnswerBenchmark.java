package entente.bench;

import entente.OpeningRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long files with very many of one thing, and those that did harm once, take to open in a real window, over the five seconds in which
/// they have to; and how long that window leaves a key without a picture, over one second. In a process of its own with the options that
/// the image gives to Java.
final class AnswerBenchmark implements Benchmark {
  private static final double OPEN = 5_000; // ms
  private static final double ANSWER = 1_000;
  private static final Pattern OPENED = Pattern.compile("opened (\\S+) (\\d+) (\\d+)");

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    Path scratch = project.scratch("answer");
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(project.machineOptions());
    command.addAll(List.of("-Dprism.order=sw", "-Duser.language=en", "-Dentente.shared=" + System.getProperty("entente.shared", ""),
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), OpeningRun.class.getName(),
        Files.createDirectory(scratch.resolve("files")).toString()));
    var measures = new ArrayList<Measure>();
    try (Display display = Display.open()) {
      var builder = new ProcessBuilder(command).redirectError(scratch.resolve("answer.log").toFile());
      builder.environment().put("DISPLAY", display.name());
      Process process = builder.start();
      try (var lines = process.inputReader()) {
        lines.lines().map(OPENED::matcher).filter(Matcher::matches).forEach(opened -> {
          measures.add(new Measure("answer.open." + opened.group(1), Double.parseDouble(opened.group(2)), "ms", OPEN));
          measures.add(new Measure("answer.ms." + opened.group(1), Double.parseDouble(opened.group(3)), "ms", ANSWER));
        });
      }
      if (process.waitFor() != 0) {
        throw new IOException("a file did not open: " + scratch.resolve("answer.log"));
      }
    }
    return measures;
  }
}
