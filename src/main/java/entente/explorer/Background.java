package entente.explorer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work away from the UI thread. Of several tasks for one slot only the result of the latest arrives.
public final class Background {
  private final Executor worker;
  private final Executor ui;
  private final Map<String, Object> latest = new ConcurrentHashMap<>();

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
    var ticket = new Object();
    latest.put(slot, ticket);
    worker.execute(() -> {
      T result = work.get();
      ui.execute(() -> {
        if (latest.remove(slot, ticket)) {
          then.accept(result);
        }
      });
    });
  }
}
