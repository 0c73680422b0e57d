package entente.view.timeline;

import entente.chart.ChartLayout;
import entente.chart.Passage;
import entente.chart.Span;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/// How a timeline moves where the eye is to follow, and that it does not where the user wants no motion.
final class Motion {
  private final Glide travel = new Glide();
  private final Glide dealing = new Glide();
  private BooleanSupplier isReduced = () -> true;
  private boolean isTravelling;

  void setReduced(BooleanSupplier reduced) {
    isReduced = reduced;
  }

  /// Goes from one stretch of time to another.
  void go(ObjectProperty<Span> range, Span there) {
    if (isReduced.getAsBoolean()) {
      range.set(there);
      return;
    }
    Span here = range.get();
    travel.start(share -> {
      isTravelling = true;
      range.set(Glide.between(here, there, share));
      isTravelling = false;
    });
  }

  /// Goes no further where somebody else has changed the stretch of time.
  void rangeChanged() {
    if (!isTravelling) {
      travel.stop();
    }
  }

  /// Goes from one picture to another that shows other items or lanes; an earlier way ends where it is.
  ///
  /// @param show takes each picture, the first one at once
  void deal(ChartLayout before, ChartLayout after, Consumer<ChartLayout> show) {
    dealing.stop();
    if (isReduced.getAsBoolean() || !before.view().span().equals(after.view().span())) {
      show.accept(after);
      return;
    }
    var passage = new Passage(before, after);
    show.accept(passage.at(0));
    dealing.start(share -> show.accept(passage.at(share)));
  }

  /// Stays where it is between two pictures.
  void stopDealing() {
    dealing.stop();
  }
}
