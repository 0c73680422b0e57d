package entente.bench;

import java.io.IOException;
import java.util.List;

/// Something measured. A new one is a class of its own and a line in [Bench].
interface Benchmark {
  /// Measures.
  ///
  /// @throws IOException when what is measured cannot be read or started
  /// @throws InterruptedException when the run is ended from outside
  List<Measure> run(Project project) throws IOException, InterruptedException;
}
