package entente.bench;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What it takes to read a dossier with its indexes from a file, against a walk over all tokens of the same file by the JSON parser, in
/// turns in one run; and what a large one holds of the heap, against the size of its file.
final class ReadBenchmark implements Benchmark {
  private static final int EVENTS = 1_000_000;
  private static final int ROUNDS = 7;
  private static final long WARMING_NANOS = 8_000_000_000L;
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public List<Measure> run(Project project) throws IOException {
    var measures = new ArrayList<Measure>();
    String shared = System.getProperty("entente.shared", "");
    if (!shared.isEmpty()) {
      measures.add(ratio("read.ratio.us", Path.of(shared, "data/us-diplomacy.json")));
    }
    Path large = Synthetic.file(EVENTS, project.root().resolve("target/bench"));
    measures.add(ratio("read.ratio." + EVENTS, large));
    measures.add(heap(large));
    return measures;
  }

  private static Measure ratio(String name, Path file) throws IOException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARMING_NANOS) {
      read(file);
      scan(file);
    }
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      System.gc();
      long begin = System.nanoTime();
      read(file);
      long between = System.nanoTime();
      scan(file);
      ratios[i] = (double) (between - begin) / (System.nanoTime() - between);
    }
    Arrays.sort(ratios);
    return new Measure(name, ratios[ROUNDS / 2], "1", 1);
  }

  private static Dossier read(Path file) {
    return Objects.requireNonNull(DossierReader.read(file).dossier());
  }

  private static void scan(Path file) throws IOException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      if (tokens == 0) {
        throw new IllegalStateException("nothing was read");
      }
    }
  }

  private static Measure heap(Path file) throws IOException {
    long before = live();
    Dossier dossier = read(file);
    try {
      double held = live() - before;
      return new Measure("read.heap", held / Files.size(file), "1", 1);
    } finally {
      Reference.reachabilityFence(dossier);
    }
  }

  private static long live() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
