package entente.chart;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Bars that may overlap one another to any depth: how many lie over a stretch of time is the number of those that begin before its end
/// less the number of those that end before its beginning.
final class OverlapRow implements Row {
  private final Items items;
  private final int[] byFirst;
  private final int[] byLast;
  private final double[] firsts; // ascending
  private final double[] lasts; // ascending
  private final Maxima reach; // the last days, in order of the first

  /// @param members in order of their first days
  OverlapRow(Items items, int[] members) {
    this(items, members, byLast(items, members));
  }

  private OverlapRow(Items items, int[] byFirst, int[] byLast) {
    this.items = items;
    this.byFirst = byFirst;
    this.byLast = byLast;
    firsts = new double[byFirst.length];
    lasts = new double[byLast.length];
    for (int i = 0; i < byFirst.length; i++) {
      firsts[i] = items.first(byFirst[i]);
      lasts[i] = items.last(byLast[i]);
    }
    reach = new Maxima(byFirst.length, i -> items.last(byFirst[i]));
  }

  private static int[] byLast(Items items, int[] members) {
    int[] byLast = members.clone();
    Order.sort(byLast, items::last);
    return byLast;
  }

  /// A row of those that pass.
  OverlapRow passing(IntPredicate passes) {
    return new OverlapRow(items, Arrays.stream(byFirst).filter(passes).toArray(), Arrays.stream(byLast).filter(passes).toArray());
  }

  /// How many end on or before the beginning of a day.
  int endedBy(double day) {
    return Order.firstFrom(lasts, Math.nextUp(day));
  }

  /// How many begin on or after a day.
  int beginningFrom(double day) {
    return firsts.length - Order.firstFrom(firsts, day);
  }

  @Override
  public int count(double from, double to) {
    return byFirst.length - beginningFrom(to) - endedBy(from);
  }

  @Override
  public Members members(double from, double to) {
    int end = Order.firstFrom(firsts, to);
    double least = Math.nextUp(from);
    return Members.of(IntStream.iterate(reach.next(0, least), i -> i < end, i -> reach.next(i + 1, least))
        .map(i -> byFirst[i]));
  }

  @Override
  public int indexOf(int item) {
    double first = items.first(item);
    int from = Order.firstFrom(firsts, first);
    int to = Order.firstFrom(firsts, Math.nextUp(first));
    int at = Order.firstFrom(from, to, i -> items.position(byFirst[i]), items.position(item));
    return at < to && byFirst[at] == item ? at : -1;
  }

  @Override
  public int nearest(double day) {
    int at = Order.firstFrom(firsts, day);
    return byFirst[Math.max(0, at - 1)];
  }
}
