package entente.view.timeline;

import entente.chart.Span;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// A way that the eye can follow: it begins and ends slowly.
final class Glide extends AnimationTimer {
  private static final double NANOS = 200e6;
  private static final double SAME = 1e-6;

  private DoubleConsumer show = _ -> { };
  private long began;

  /// Sets out; an earlier way ends where it is.
  ///
  /// @param steps takes each share of the way, at last 1
  void start(DoubleConsumer steps) {
    stop();
    show = steps;
    began = 0;
    start();
  }

  @Override
  public void handle(long now) {
    began = began == 0 ? now : began;
    double time = (now - began) / NANOS;
    if (time >= 1) {
      stop();
    }
    show.accept(time >= 1 ? 1 : time * time * (3 - 2 * time));
  }

  /// The stretch on the way from one to another: what is in both moves straight, lengths change by equal ratios.
  ///
  /// @param share of the way, from 0 to 1
  static Span between(Span from, Span to, double share) {
    double ratio = to.days() / from.days();
    if (share >= 1) {
      return to;
    }
    if (Math.abs(ratio - 1) < SAME) {
      return from.movedBy((to.from() - from.from()) * share);
    }
    double still = from.from() + (to.from() - from.from()) / (1 - ratio); // the day that keeps its place on the screen
    double factor = Math.pow(ratio, share);
    return from.zoomed(factor, still);
  }
}
