package entente.view.parts;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does what takes longer than a frame: at once when it is asked for, but of what is asked for again and again, as while something is
/// dragged, the rest only once that rests.
public final class AtRest {
  private static final Duration REST = Duration.millis(250);

  private final Runnable task;
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean isAsked;

  /// @param task done on the UI thread
  public AtRest(Runnable task) {
    this.task = task;
    rest.setOnFinished(_ -> {
      if (isAsked) {
        isAsked = false;
        task.run();
      }
    });
  }

  /// Asks for it.
  public void ask() {
    if (rest.getStatus() == PauseTransition.Status.RUNNING) {
      isAsked = true;
    } else {
      task.run();
    }
    rest.playFromStart();
  }

  /// Asks for it where even the first time would take too long.
  public void askLater() {
    isAsked = true;
    rest.playFromStart();
  }
}
