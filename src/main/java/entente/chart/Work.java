package entente.chart;

import java.util.concurrent.CancellationException;

/// Long work that can be given up.
final class Work {
  private Work() {}

  /// A good moment to give up.
  ///
  /// @throws CancellationException when the thread is interrupted
  static void pause() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
