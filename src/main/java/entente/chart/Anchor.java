package entente.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/// What stays where it is while other items are dealt to rows or to other lanes, as far as lanes can be scrolled.
///
/// @param item empty where only a lane stays
/// @param lane the id of the lane that it stands in, or that stays
/// @param y the middle of the row of the item, else the upper edge of the lane, in pixels
public record Anchor(OptionalInt item, String lane, double y) {
  private static final int MOST_TRIED = 200;

  /// What is to stay of a picture: what is selected, where that is in sight and stays on the chart, else what of the next chart stands
  /// nearest to the middle, else the lane there.
  ///
  /// @param selected the item that is
  /// @param next the chart that comes
  public static Optional<Anchor> of(ChartLayout layout, OptionalInt selected, Chart next) {
    Optional<Anchor> kept = selected.stream().filter(next::shows).boxed().flatMap(item -> layout.marks().stream()
        .filter(mark -> mark.holds(item)).flatMap(mark -> at(layout, item, mark).stream())).findFirst();
    double x = (layout.scale().left() + layout.scale().right()) / 2;
    double y = (layout.stack().top() + layout.height()) / 2;
    return kept.or(() -> layout.marks().stream().sorted(Comparator.comparingDouble(mark -> mark.box().distance(x, y))).limit(MOST_TRIED)
        .flatMap(mark -> mark.members().stream().limit(MOST_TRIED).filter(next::shows).boxed().limit(1)
            .flatMap(item -> at(layout, item, mark).stream())).findFirst())
        .or(() -> layout.laneAt(y).map(lane -> new Anchor(OptionalInt.empty(), lane.lane().id(), lane.box().y())));
  }

  private static Optional<Anchor> at(ChartLayout layout, int item, Mark mark) {
    double middle = mark.box().y() + mark.box().height() / 2;
    return layout.laneAt(middle).flatMap(lane -> layout.rowOf(item, lane.lane().id())
        .map(row -> new Anchor(OptionalInt.of(item), lane.lane().id(), row.y() + row.height() / 2)));
  }

  /// How far the lanes of a picture must be scrolled for it to stand where it was, in pixels, whether they can be scrolled so far or not.
  public double scroll(ChartLayout layout) {
    Optional<Double> there = item.isPresent()
        ? layout.rowOf(item.getAsInt(), lane).map(row -> row.y() + row.height() / 2) : layout.topOf(lane);
    return layout.view().scroll() + there.map(now -> now - y).orElse(0.0);
  }
}
