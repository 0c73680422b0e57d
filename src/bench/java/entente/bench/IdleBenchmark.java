package entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;

/// How much of a core the whole window takes while nobody touches it, in one state after another, and in the worst of them. In a process of
/// its own with a real window and the options that the image gives to Java. The baseline is a window with one label.
public final class IdleBenchmark implements Benchmark {
  private static final int MINUTES = 15;
  private static final Pattern IDLE = Pattern.compile("idle (\\S+) (\\S+)");

  /// Opens the window that measures itself; its own class cannot be started from the class path.
  ///
  /// @param args none
  public static void main(String[] args) {
    Application.launch(IdleWindow.class, args);
  }

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(project.machineOptions());
    command.addAll(List.of("-Dprism.order=sw", "-Duser.language=en", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), IdleBenchmark.class.getName()));
    try (Display display = Display.open()) {
      var builder = new ProcessBuilder(command).redirectError(project.scratch("idle").resolve("idle.log").toFile());
      builder.environment().put("DISPLAY", display.name());
      Process process = builder.start();
      try (var lines = process.inputReader()) {
        return measures(lines.lines().map(IDLE::matcher).filter(Matcher::matches).map(MatchResult.class::cast).toList());
      } finally {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
        }
      }
    }
  }

  /// @param states the label first
  private static List<Measure> measures(List<MatchResult> states) throws IOException {
    if (states.size() < 2) {
      throw new IOException("the window left alone measured nothing");
    }
    double label = Double.parseDouble(states.getFirst().group(2));
    var measures = new ArrayList<>(states.stream().skip(1)
        .map(state -> new Measure("idle.cpu." + state.group(1), Double.parseDouble(state.group(2)), "%", label)).toList());
    double worst = measures.stream().map(Measure::value).max(Comparator.naturalOrder()).orElseThrow();
    measures.add(new Measure("idle.cpu", worst, "%", label));
    return measures;
  }
}
