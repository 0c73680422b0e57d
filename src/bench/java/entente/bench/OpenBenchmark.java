package entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;

/// What it takes to open a dossier of a million events in the whole window, and then to group and filter it otherwise and to drag the day
/// it is read as of. In two processes with a real window and the options that the image gives to Java: one that paints as often as a
/// user's, since painting takes from reading, and one that paints as often as it can.
final class OpenBenchmark implements Benchmark {
  private static final int EVENTS = 1_000_000;
  private static final int MINUTES = 20;
  private static final Pattern MEASURED = Pattern.compile("measured (\\S+) (\\S+) (\\S+) (\\S+)");

  /// Opens the window that measures itself; its own class cannot be started from the class path.
  ///
  /// @param args what to measure, as [OpenWindow] says
  public static void main(String[] args) {
    Application.launch(OpenWindow.class, args);
  }

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    String dossier = Synthetic.file(EVENTS, project.root().resolve("target/bench")).toAbsolutePath().toString();
    Path scratch = project.scratch("open");
    var measures = new ArrayList<Measure>();
    try (Display display = Display.open()) {
      measures.addAll(measured(project.machineOptions(), display, scratch, List.of("false", "open", dossier)));
      measures.addAll(measured(project.machineOptions(), display, scratch, List.of("true", "use", dossier)));
    }
    return measures;
  }

  /// @param what whether to paint as often as possible, what to measure, and the dossier
  private static List<Measure> measured(List<String> options, Display display, Path scratch, List<String> what)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-Djavafx.animation.fullspeed=" + what.getFirst(), "-Dprism.order=sw", "-Duser.language=en",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), OpenBenchmark.class.getName()));
    command.addAll(what.subList(1, what.size()));
    var builder = new ProcessBuilder(command).redirectError(scratch.resolve(what.get(1) + ".log").toFile());
    builder.environment().put("DISPLAY", display.name());
    Process process = builder.start();
    try (var lines = process.inputReader()) {
      return lines.lines().map(MEASURED::matcher).filter(Matcher::matches).map(MatchResult.class::cast)
          .map(m -> new Measure(m.group(1), Double.parseDouble(m.group(2)), m.group(3), Double.parseDouble(m.group(4)))).toList();
    } finally {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    }
  }
}
