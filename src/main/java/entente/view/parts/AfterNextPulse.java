package entente.view.parts;

import javafx.animation.AnimationTimer;

/// Does something with the picture after the next, so that not all of a large change falls into one. Asked for again before, it does it
/// once.
public final class AfterNextPulse extends AnimationTimer {
  private final Runnable action;
  private boolean isNext;

  /// Waits to be started.
  public AfterNextPulse(Runnable action) {
    super();
    this.action = action;
  }

  @Override
  public void start() {
    isNext = false;
    super.start();
  }

  @Override
  public void handle(long now) {
    if (isNext) {
      stop();
      action.run();
    }
    isNext = true;
  }
}
