package entente;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Hands work over to the toolkit's thread, which may also take it before its turn.
final class Handover implements Executor {
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
    Platform.runLater(this::take);
  }

  /// Does what is waiting. On the toolkit's thread.
  void take() {
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
    }
  }
}
