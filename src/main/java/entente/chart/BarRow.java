package entente.chart;

import java.util.ArrayList;
import java.util.List;

/// Bars that do not overlap, in order of time, and how those too short to be told apart gather to clusters. So both their first and their
/// last days ascend, and what a window contains is found by halving.
final class BarRow implements Row {
  private final Items items;
  private final int[] members;
  private final Lazy<Days> days;

  /// When the members are.
  private static final class Days {
    private final double[] firsts;
    private final double[] lasts;
    private final Maxima pairs; // how long each takes together with the next
    private final Maxima weights;

    Days(Items items, int[] members) {
      firsts = new double[members.length];
      lasts = new double[members.length];
      for (int i = 0; i < members.length; i++) {
        firsts[i] = items.first(members[i]);
        lasts[i] = items.last(members[i]);
      }
      pairs = new Maxima(Math.max(0, members.length - 1), i -> lasts[i + 1] - firsts[i]);
      weights = new Maxima(members.length, i -> items.weight(members[i]));
    }
  }

  /// @param members in order of time
  BarRow(Items items, int[] members) {
    this.items = items;
    this.members = members;
    this.days = Row.lazy(members.length, () -> new Days(items, members));
  }

  private double[] firsts() {
    return days.get().firsts;
  }

  private double[] lasts() {
    return days.get().lasts;
  }

  /// Neighbours of which each two together are shorter than a limit: the bars from `first` up to, not including, `end`.
  record Run(BarRow row, int first, int end) implements Mark.Neighbours {
    @Override
    public Members members() {
      return row.members(first, end);
    }

    @Override
    public Span span() {
      return new Span(row.firsts()[first], row.lasts()[end - 1]);
    }

    @Override
    public boolean canSplit() {
      return true;
    }

    @Override
    public boolean holds(int item) {
      int at = row.indexOf(item);
      return first <= at && at < end;
    }

    @Override
    public boolean hasBegunBy(long day) {
      return row.firsts()[first] <= day;
    }

    @Override
    public int heaviest() {
      return row.members[row.days.get().weights.largest(first, end)];
    }

    /// How many they are.
    int count() {
      return end - first;
    }

    /// The first of them.
    int only() {
      return row.members[first];
    }
  }

  /// The runs that reach into a stretch of time. They depend on the limit alone.
  ///
  /// @param least how many days two neighbours take at least, so as to be told apart
  List<Run> runs(Span window, double least) {
    List<Run> runs = new ArrayList<>();
    int at = Order.firstFrom(lasts(), window.from());
    int first = at == 0 ? 0 : days.get().pairs.previous(at - 1, least) + 1;
    while (first < members.length && firsts()[first] <= window.to()) {
      int end = Math.min(members.length, days.get().pairs.next(first, least) + 1);
      if (lasts()[end - 1] >= window.from()) {
        runs.add(new Run(this, first, end));
      }
      first = end;
    }
    return runs;
  }

  /// How many of a run lie over the time between each two of some ascending days.
  int[] counts(Run run, double[] days) {
    int[] counts = new int[days.length - 1];
    for (int i = 0; i < counts.length; i++) {
      int first = Order.firstFrom(run.first(), run.end(), lasts(), Math.nextUp(days[i]));
      counts[i] = Order.firstFrom(first, run.end(), firsts(), days[i + 1]) - first;
    }
    return counts;
  }

  @Override
  public int count(double from, double to) {
    return Math.max(0, Order.firstFrom(firsts(), to) - firstEndingAfter(from));
  }

  private int firstEndingAfter(double day) {
    return Order.firstFrom(lasts(), Math.nextUp(day));
  }

  @Override
  public Members members(double from, double to) {
    return members(firstEndingAfter(from), Order.firstFrom(firsts(), to));
  }

  private Members members(int first, int end) {
    return new Members(Math.max(0, end - first), i -> members[first + i]);
  }

  @Override
  public int indexOf(int item) {
    int at = Order.firstFrom(firsts(), items.first(item));
    return at < members.length && members[at] == item ? at : -1;
  }

  @Override
  public int nearest(double day) {
    int at = Order.firstFrom(firsts(), day);
    return members[at == members.length
        || (at > 0 && day - items.anchor(members[at - 1]) <= items.anchor(members[at]) - day) ? at - 1 : at];
  }
}
