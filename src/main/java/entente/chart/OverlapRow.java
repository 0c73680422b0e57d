package entente.chart;

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
  private final Ranks begun; // what passes, in order of the first day
  private final Ranks ended; // the same in order of the last

  /// @param members in order of their first days
  OverlapRow(Items items, int[] members) {
    this.items = items;
    byFirst = members;
    byLast = members.clone();
    Order.sort(byLast, items::last);
    firsts = new double[members.length];
    lasts = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      firsts[i] = items.first(byFirst[i]);
      lasts[i] = items.last(byLast[i]);
    }
    reach = new Maxima(members.length, i -> items.last(byFirst[i]));
    begun = Ranks.all(members.length);
    ended = begun;
  }

  private OverlapRow(OverlapRow base, IntPredicate passes) {
    items = base.items;
    byFirst = base.byFirst;
    byLast = base.byLast;
    firsts = base.firsts;
    lasts = base.lasts;
    reach = base.reach;
    begun = Ranks.of(byFirst.length, i -> passes.test(byFirst[i]));
    ended = Ranks.of(byLast.length, i -> passes.test(byLast[i]));
  }

  @Override
  public OverlapRow filtered(IntPredicate passes) {
    return new OverlapRow(this, passes);
  }

  /// How many end on or before the beginning of a day.
  int endedBy(double day) {
    return ended.before(Order.firstFrom(lasts, Math.nextUp(day)));
  }

  /// How many begin on or after a day.
  int beginningFrom(double day) {
    return begun.count() - begun.before(Order.firstFrom(firsts, day));
  }

  @Override
  public int count(double from, double to) {
    return begun.count() - beginningFrom(to) - endedBy(from);
  }

  @Override
  public Members members(double from, double to) {
    int end = Order.firstFrom(firsts, to);
    double least = Math.nextUp(from);
    return Members.of(IntStream.iterate(reach.next(0, least), i -> i < end, i -> reach.next(i + 1, least))
        .filter(begun::passes).map(i -> byFirst[i]));
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
    int previous = begun.previous(at - 1);
    int next = begun.next(at);
    return previous >= 0 ? byFirst[previous] : next < byFirst.length ? byFirst[next] : -1;
  }
}
