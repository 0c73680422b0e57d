package entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Runs the benchmarks and writes what they measured to `target/bench.json`.
public final class Bench {
  private static final List<Benchmark> ALL = List.of(new ImageBenchmark(), new StartBenchmark(), new DateBenchmark(),
      new ReadBenchmark(), new FindBenchmark(), new FuzzBenchmark(), new PeopleBenchmark(), new WeaveBenchmark(), new AnswerBenchmark(),
      new FrameBenchmark(), new OpenBenchmark(), new LeakBenchmark(), new IdleBenchmark(), new MonkeyBenchmark());

  private Bench() {}

  /// Runs them all, one after the other.
  ///
  /// @param args the folder of `pom.xml`
  /// @throws IOException when something that is measured cannot be read or started, or the file cannot be written
  /// @throws InterruptedException when the run is ended from outside
  public static void main(String[] args) throws IOException, InterruptedException {
    var project = new Project(Path.of(args[0]).toAbsolutePath());
    var measures = new ArrayList<Measure>();
    for (Benchmark benchmark : ALL) {
      for (Measure measure : benchmark.run(project)) {
        measures.add(measure);
        System.out.printf(Locale.ROOT, "%-24s %10.2f %-4s (baseline %.2f)%n", measure.name(), measure.value(), measure.unit(),
            measure.baseline());
      }
    }
    JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
        .writeValue(project.root().resolve("target/bench.json").toFile(), measures);
  }
}
