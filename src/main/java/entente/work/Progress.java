package entente.work;

import java.util.concurrent.CancellationException;

/// Follows some long work: takes how far it has come, and says whether it is still wanted. Whoever works asks often, at least ten times a
/// second. Safe on any thread.
@FunctionalInterface
public interface Progress {
  /// Follows nothing and lets work go on to its end.
  Progress UNSEEN = () -> true;

  /// In a loop it is enough to ask at every so many steps.
  int STEPS = 1 << 10;

  /// Whether to go on. Costs next to nothing.
  boolean isWanted();

  /// Takes how far the work has come. Never called by two threads at a time; holds up the work as long as it takes.
  ///
  /// @param fraction of the work that is done, from 0 to 1, never less than the last time
  default void reached(double fraction) {}

  /// A good moment to give up.
  ///
  /// @throws CancellationException when the work is no longer wanted
  default void check() {
    if (!isWanted()) {
      throw new CancellationException("no longer wanted");
    }
  }

  /// A good moment to give up in a loop, which is taken at every so many steps.
  ///
  /// @throws CancellationException when the work is no longer wanted
  default void check(int step) {
    if (step % STEPS == 0) {
      check();
    }
  }
}
