package entente.work;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work away from the UI thread. Of several tasks for one slot only the result of the latest arrives; those overtaken are told so, and
/// before their turn are not even begun.
public final class Background {
  private final Executor worker;
  private final Executor ui;
  private final Map<String, Task<?>> latest = new ConcurrentHashMap<>();

  /// What follows a task, on the UI thread. A task that was overtaken or ended is followed by nothing.
  ///
  /// @param progress told the fraction that is done, from 0 to 1
  /// @param then takes the result
  /// @param failed runs where an exception came instead
  public record Follower<T>(DoubleConsumer progress, Consumer<T> then, Runnable failed) {
    /// Takes the result and follows nothing else.
    public static <T> Follower<T> of(Consumer<T> then) {
      return new Follower<>(_ -> { }, then, () -> { });
    }
  }

  /// Uses two executors; tests give both as `Runnable::run`.
  ///
  /// @param worker runs the work, one task beside another, so that none waits for one that was overtaken; an exception in it must reach the
  ///     thread's handler
  /// @param ui runs what follows, on the UI thread
  public Background(Executor worker, Executor ui) {
    this.worker = worker;
    this.ui = ui;
  }

  /// Does some work, then hands its result over on the UI thread, unless the slot has been given newer work meanwhile.
  ///
  /// @param work ends early, by a [CancellationException], once it is no longer wanted
  public <T> void run(String slot, Function<Progress, T> work, Consumer<T> then) {
    run(slot, work, Follower.of(then));
  }

  /// The same with somebody who follows it.
  public <T> void run(String slot, Function<Progress, T> work, Follower<T> follower) {
    var task = new Task<T>(slot, follower);
    end(latest.put(slot, task));
    worker.execute(() -> task.run(work));
  }

  /// Ends what is done for a slot; nothing of it arrives any more.
  public void end(String slot) {
    end(latest.remove(slot));
  }

  /// Ends all that is done.
  public void end() {
    latest.keySet().forEach(this::end);
  }

  private static void end(@Nullable Task<?> task) {
    if (task != null) {
      task.end();
    }
  }

  /// Some work for a slot.
  private final class Task<T> implements Progress {
    private final String slot;
    private volatile Follower<T> follower; // nobody any more once it has ended: what was made may keep what it asked
    private volatile boolean isWanted = true;

    Task(String slot, Follower<T> follower) {
      this.slot = slot;
      this.follower = follower;
    }

    private void end() {
      isWanted = false;
      follower = Follower.of(_ -> { });
    }

    @Override
    public boolean isWanted() {
      return isWanted;
    }

    @Override
    public void reached(double fraction) {
      ui.execute(() -> {
        if (isWanted) {
          follower.progress().accept(fraction);
        }
      });
    }

    void run(Function<Progress, T> work) {
      if (!isWanted) {
        return;
      }
      boolean isDone = false;
      try {
        T result = work.apply(this);
        isDone = true;
        ui.execute(() -> finish(following -> following.then().accept(result)));
      } catch (CancellationException e) {
        if (isWanted) {
          throw e; // it did not end because it was overtaken
        }
      } finally {
        if (!isDone) {
          ui.execute(() -> finish(following -> following.failed().run()));
        }
      }
    }

    private void finish(Consumer<Follower<T>> action) {
      if (latest.remove(slot, this)) {
        Follower<T> following = follower;
        follower = Follower.of(_ -> { });
        action.accept(following);
      }
    }
  }
}
