package entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How many windows and explorers are in memory, over those that are open, after a window was shown anew in other languages, themes and
/// text sizes and others beside it were opened, used and closed. In a process of its own with the options that the image gives to Java.
final class LeakBenchmark implements Benchmark {
  private static final String MEASURED = "measured ";

  /// Opens the application that goes on by itself.
  ///
  /// @param args none
  public static void main(String[] args) {
    LeakWindow.run();
  }

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    Path scratch = project.scratch("leak");
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(project.machineOptions());
    command.addAll(List.of("-Djavafx.animation.fullspeed=true", "-Dprism.order=sw", "-Duser.language=en",
        "-Dentente.home=" + scratch.resolve("home"), "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        LeakBenchmark.class.getName()));
    try (Display display = Display.open()) {
      var builder = new ProcessBuilder(command).redirectError(scratch.resolve("leak.log").toFile());
      builder.environment().put("DISPLAY", display.name());
      Process process = builder.start();
      try (var lines = process.inputReader()) {
        double alive = lines.lines().filter(line -> line.startsWith(MEASURED)).mapToDouble(line ->
            Double.parseDouble(line.substring(MEASURED.length()))).findFirst()
            .orElseThrow(() -> new IOException(String.join(" ", command) + " measured nothing"));
        return List.of(new Measure("leak.explorers", alive, "1", 1));
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }
}
