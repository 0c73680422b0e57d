package entente.explorer;

import entente.format.Progress;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work away from the UI thread. Of several tasks for one slot only the result of the latest arrives, and those overtaken before their turn
/// are not even begun.
public final class Background {
  private final Executor worker;
  private final Executor ui;
  private final Map<String, Object> latest = new ConcurrentHashMap<>();

  /// What follows a task, on the UI thread. A task that was overtaken or ended is followed by nothing.
  ///
  /// @param progress told the fraction that is done, from 0 to 1
  /// @param then takes the result
  /// @param failed runs where an exception came instead
  public record Follower<T>(DoubleConsumer progress, Consumer<T> then, Runnable failed) {}

  /// Uses two executors; tests give both as `Runnable::run`.
  ///
  /// @param worker runs the work; an exception in it must reach the thread's handler
  /// @param ui runs what follows, on the UI thread
  public Background(Executor worker, Executor ui) {
    this.worker = worker;
    this.ui = ui;
  }

  /// Does some work, then hands its result over on the UI thread, unless the slot has been given newer work meanwhile.
  public <T> void run(String slot, Supplier<T> work, Consumer<T> then) {
    run(slot, _ -> work.get(), new Follower<>(_ -> {}, then, () -> {}));
  }

  /// The same with work that says how far it has come, and that ends early once nobody waits for it any more.
  public <T> void run(String slot, Function<Progress, T> work, Follower<T> follower) {
    var ticket = new Object();
    latest.put(slot, ticket);
    worker.execute(() -> ifLatest(slot, ticket, () -> {
      boolean isDone = false;
      try {
        T result = work.apply(fraction -> {
          ui.execute(() -> ifLatest(slot, ticket, () -> follower.progress().accept(fraction)));
          return ticket.equals(latest.get(slot));
        });
        isDone = true;
        ui.execute(() -> finish(slot, ticket, () -> follower.then().accept(result)));
      } catch (CancellationException e) {
        ifLatest(slot, ticket, () -> {
          throw e; // it did not end because it was overtaken
        });
      } finally {
        if (!isDone) {
          ui.execute(() -> finish(slot, ticket, follower.failed()));
        }
      }
    }));
  }

  /// Ends what is done for a slot; nothing of it arrives any more.
  public void end(String slot) {
    latest.remove(slot);
  }

  private void finish(String slot, Object ticket, Runnable action) {
    if (latest.remove(slot, ticket)) {
      action.run();
    }
  }

  private void ifLatest(String slot, Object ticket, Runnable action) {
    if (ticket.equals(latest.get(slot))) {
      action.run();
    }
  }
}
