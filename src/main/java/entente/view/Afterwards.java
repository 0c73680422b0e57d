package entente.view;

import javafx.animation.AnimationTimer;

/// Does something with the picture after the next, so that not all of a large change falls into one. Asked for again before, it does it
/// once.
final class Afterwards extends AnimationTimer {
  private final Runnable action;
  private boolean isNext;

  Afterwards(Runnable action) {
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
