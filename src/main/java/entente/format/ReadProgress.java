package entente.format;

import entente.work.Progress;

/// Adds up how far the pieces of a file have been read, and tells a [Progress].
final class ReadProgress {
  private static final int STEPS = 999;

  private final Progress progress;
  private final long step;
  private final long total;
  private long read;
  private long told;
  private double fraction;

  /// @param total how much there is to read, in bytes
  ReadProgress(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
    this.step = total / STEPS + 1;
  }

  /// Begins to read the file once more, which shows as standing still.
  synchronized void again() {
    read = 0;
    told = 0;
  }

  /// Goes on by so many bytes.
  ///
  /// @throws java.util.concurrent.CancellationException when reading shall end
  synchronized void advance(int bytes) {
    read += bytes;
    progress.check();
    if (read - told >= step) {
      told = read;
      tell((double) read / total);
    }
  }

  /// A good moment to give up, when nothing is read.
  ///
  /// @throws java.util.concurrent.CancellationException when reading shall end
  void check() {
    progress.check();
  }

  /// Comes to the end.
  ///
  synchronized void end() {
    tell(1);
  }

  private void tell(double now) {
    fraction = Math.clamp(now, fraction, 1);
    progress.reached(fraction);
  }
}
