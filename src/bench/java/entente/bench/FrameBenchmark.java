package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.application.Application;

/// How long the frames of a timeline take while it pans and zooms by itself, for made-up dossiers of several shapes and sizes and for real
/// ones, each in a process of its own with the options that the image gives to Java: percentiles of all frames of a run, medians of the
/// runs. The baseline is an empty timeline.
public final class FrameBenchmark implements Benchmark {
  private static final List<Integer> SIZES = List.of(10_000, 20_000, 100_000, 1_000_000);
  private static final List<String> QUANTITIES = List.of("p50", "p99", "max");

  /// Opens the window that measures itself; its own class cannot be started from the class path.
  ///
  /// @param args what to show, as [FrameWindow] says
  public static void main(String[] args) {
    Application.launch(FrameWindow.class, args);
  }

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    var measures = new ArrayList<Measure>();
    List<String> options = project.machineOptions();
    try (Display display = Display.open()) {
      List<Double> empty = frames(options, display, List.of("even", "0"));
      for (Shape shape : Shape.values()) {
        List<Double> p99 = new ArrayList<>(); // by size
        for (int events : SIZES) {
          List<Double> frames = frames(options, display, List.of(shape.key(), Integer.toString(events)));
          add(measures, shape.key() + "." + events, frames, empty);
          p99.add(frames.get(1));
        }
        measures.add(new Measure("frame.growth." + shape.key(), p99.getLast() / p99.getFirst(), "1", 1));
      }
      add(measures, "bundled", frames(options, display, List.of()), empty);
      Path us = Path.of(System.getProperty("entente.shared", ""), "data/us-diplomacy.json");
      if (Files.exists(us)) {
        add(measures, "us", frames(options, display, List.of(us.toString())), empty);
      }
    }
    return measures;
  }

  private static void add(List<Measure> measures, String what, List<Double> frames, List<Double> empty) {
    for (int i = 0; i < QUANTITIES.size(); i++) {
      measures.add(new Measure("frame." + QUANTITIES.get(i) + "." + what, frames.get(i), "ms", empty.get(i)));
    }
  }

  /// The percentiles, each the median of the runs.
  private static List<Double> frames(List<String> options, Display display, List<String> what) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(options);
    command.addAll(List.of("-Djavafx.animation.fullspeed=true", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), FrameBenchmark.class.getName()));
    command.addAll(what);
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", display.name());
    Process process = builder.start();
    List<double[]> runs = new ArrayList<>();
    try (var lines = process.inputReader()) {
      lines.lines().filter(line -> line.startsWith("frames ")).map(line -> line.split(" ", -1))
          .map(part -> new double[] {Double.parseDouble(part[1]), Double.parseDouble(part[2]), Double.parseDouble(part[3])})
          .forEach(runs::add);
    }
    if (process.waitFor() != 0 || runs.isEmpty()) {
      throw new IOException(String.join(" ", command) + " measured nothing");
    }
    List<Double> medians = new ArrayList<>();
    for (int i = 0; i < QUANTITIES.size(); i++) {
      int quantity = i;
      runs.sort(Comparator.comparingDouble(run -> run[quantity]));
      medians.add(runs.get(runs.size() / 2)[i]);
    }
    return medians;
  }
}
