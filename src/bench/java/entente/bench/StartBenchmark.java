package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// From the start of the process to the first complete picture: the application, and in turn with it a window with one label, which has
/// the same runtime, the same options and an AOT cache of its own.
final class StartBenchmark implements Benchmark {
  private static final int RUNS = 9;
  private static final Pattern PICTURE = Pattern.compile("(\\S+) FINE \\S+ first picture.*");

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    Path scratch = project.scratch("start");
    List<String> application = List.of(project.image().resolve("bin/entente").toString());
    List<String> label = label(project, scratch);
    try (Display display = Display.open()) {
      Path marks = project.root().resolve("src/build/marks.properties");
      var starts = new Starts(display, marks, Files.createDirectory(scratch.resolve("home")));
      starts.time(application);
      starts.time(label);
      var ours = new ArrayList<Long>();
      var theirs = new ArrayList<Long>();
      for (int i = 0; i < RUNS; i++) {
        ours.add(starts.time(application));
        theirs.add(starts.time(label));
      }
      double value = median(ours);
      double baseline = median(theirs);
      return List.of(new Measure("start.ms", value, "ms", baseline), new Measure("start.ratio", value / baseline, "1", 1));
    }
  }

  /// Compiles the yardstick and trains its cache.
  ///
  /// @return the command that starts it
  private static List<String> label(Project project, Path scratch) throws IOException, InterruptedException {
    Path source = project.root().resolve("src/bench/label");
    Path jar = scratch.resolve("label.jar");
    tool("javac", "--system", project.runtime().toString(), "-d", scratch.resolve("classes").toString(),
        source.resolve("module-info.java").toString(), source.resolve("label/Label.java").toString());
    tool("jar", "--create", "--file", jar.toString(), "-C", scratch.resolve("classes").toString(), ".");
    Path cache = scratch.resolve("label.aot");
    List<String> java = join(List.of(project.runtime().resolve("bin/java").toString()), project.javaOptions());
    List<String> main = List.of("--module-path", jar.toString(), "--module", "label/label.Label");
    var training = new ProcessBuilder(join(java, List.of("-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw"),
        main, List.of("end"))).redirectErrorStream(true).redirectOutput(scratch.resolve("training.log").toFile());
    if (training.start().waitFor() != 0) {
      throw new IOException("the label's cache could not be trained: " + scratch.resolve("training.log"));
    }
    return join(java, List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache), main);
  }

  private static void tool(String name, String... arguments) throws IOException {
    int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
    if (code != 0) {
      throw new IOException(name + " ended with " + code);
    }
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    var joined = new ArrayList<String>();
    for (List<String> part : parts) {
      joined.addAll(part);
    }
    return joined;
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /// Starts programs on a display, each as if the user had never run it before.
  private record Starts(Display display, Path marks, Path home) {
    /// Milliseconds from the start of the process to the first picture; the process is ended.
    long time(List<String> command) throws IOException, InterruptedException {
      var builder = new ProcessBuilder(command).directory(home.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("DISPLAY", display.name());
      builder.environment().put("HOME", home.toString());
      builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " -Djava.util.logging.config.file=" + marks);
      builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
      long begin = System.currentTimeMillis();
      Process process = builder.start();
      try (var lines = process.errorReader()) {
        return lines.lines().map(PICTURE::matcher).filter(Matcher::matches).findFirst()
            .map(picture -> Instant.parse(picture.group(1)).toEpochMilli() - begin)
            .orElseThrow(() -> new IOException(String.join(" ", command) + " ended without a picture"));
      } finally {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      }
    }
  }
}
