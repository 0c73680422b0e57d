package entente.view.timeline;

import entente.chart.Span;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// A move from one stretch of time to another that the eye can follow: what is in both moves straight, lengths change by equal ratios.
final class Glide extends AnimationTimer {
  private static final double NANOS = 240e6;
  private static final double SAME = 1e-6;

  private final Consumer<Span> show;
  private Span from = new Span(0, 1);
  private Span to = from;
  private long began;

  /// @param show takes each stretch on the way
  Glide(Consumer<Span> show) {
    super();
    this.show = show;
  }

  /// Sets out; an earlier move ends where it is.
  void start(Span here, Span there) {
    stop();
    from = here;
    to = there;
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
    show.accept(time >= 1 ? to : between(from, to, time * time * (3 - 2 * time)));
  }

  /// The stretch on the way from one to another.
  ///
  /// @param share of the way, from 0 to 1
  static Span between(Span from, Span to, double share) {
    double ratio = to.days() / from.days();
    if (Math.abs(ratio - 1) < SAME) {
      return from.movedBy((to.from() - from.from()) * share);
    }
    double still = from.from() + (to.from() - from.from()) / (1 - ratio); // the day that keeps its place on the screen
    double factor = Math.pow(ratio, share);
    return from.zoomed(factor, still);
  }
}
