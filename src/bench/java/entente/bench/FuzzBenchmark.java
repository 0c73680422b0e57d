package entente.bench;

import entente.format.DossierFuzz;
import java.util.List;

/// Many spoilt and random files, of which each must give a dossier or an error with its place, and none may take long.
final class FuzzBenchmark implements Benchmark {
  private static final int FILES = 1_000_000;
  private static final long SEED = 2026;
  private static final double NANOS_PER_MILLI = 1e6;

  @Override
  public List<Measure> run(Project project) {
    long begin = System.nanoTime();
    double slowest = DossierFuzz.run(SEED, FILES) / NANOS_PER_MILLI;
    double mean = (System.nanoTime() - begin) / NANOS_PER_MILLI / FILES;
    return List.of(new Measure("fuzz.files", FILES, "1", FILES), new Measure("fuzz.slowest.ms", slowest, "ms", mean));
  }
}
