package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Points in order of time, and how they gather to clusters. Clusters depend on the zoom alone, never on the window or a filter.
final class PointRow implements Row {
  private static final int MOST_FRINGES = 24;
  private static final int MOST_TRIED = 200;

  private final Items items;
  private final int[] members;
  private final Later<Days> days;
  private final Later<Ranks> passing;

  /// Where the members stand and reach.
  private static final class Days {
    private final double[] anchors; // where each stands, in days, ascending
    private final Maxima gaps; // to the next one
    private final Maxima lasts; // how far each fringe reaches
    private final Maxima firsts; // the same towards the past, negative

    Days(Items items, int[] members) {
      anchors = new double[members.length];
      for (int i = 0; i < anchors.length; i++) {
        anchors[i] = items.anchor(members[i]);
      }
      gaps = new Maxima(Math.max(0, anchors.length - 1), i -> anchors[i + 1] - anchors[i]);
      lasts = new Maxima(anchors.length, i -> lastOfFringe(items, members[i]));
      firsts = new Maxima(anchors.length, i -> -firstOfFringe(items, members[i]));
    }

    /// An open end has no last day, so its fringe ends near its glyph.
    private static double lastOfFringe(Items items, int item) {
      double last = items.last(item);
      return last == Double.POSITIVE_INFINITY ? items.anchor(item) : last;
    }

    private static double firstOfFringe(Items items, int item) {
      double first = items.first(item);
      return first == Double.NEGATIVE_INFINITY ? items.anchor(item) : first;
    }
  }

  /// @param members in order of time
  PointRow(Items items, int[] members) {
    this(items, members, Row.later(members, () -> new Days(items, members)), Row.later(members, () -> Ranks.of(members.length, _ -> true)));
  }

  private PointRow(Items items, int[] members, Later<Days> days, Later<Ranks> passing) {
    this.items = items;
    this.members = members;
    this.days = days;
    this.passing = passing;
  }

  @Override
  public Row filtered(IntPredicate passes) {
    return new PointRow(items, members, days, Row.later(members, () -> Ranks.of(members.length, i -> passes.test(members[i]))));
  }

  private double[] anchors() {
    return days.get().anchors;
  }

  private Ranks passing() {
    return passing.get();
  }

  /// Neighbours that stand closer than a gap: the points from `first` up to, not including, `end`, of which `count` pass.
  record Run(PointRow row, int first, int end, int count) implements Mark.Gathering {
    @Override
    public Members members() {
      return row.members(first, end);
    }

    @Override
    public Span span() {
      return new Span(row.anchors()[first], row.anchors()[end - 1]);
    }

    @Override
    public boolean canSplit() {
      return span().days() > 0;
    }

    @Override
    public boolean holds(int item) {
      int at = row.indexOf(item);
      return first <= at && at < end;
    }

    /// The item that passes, where it is one.
    int only() {
      return row.members[row.passing().next(first)];
    }
  }

  /// The runs that reach into a stretch of time and of which anything passes.
  ///
  /// @param gap in days
  List<Run> runs(Span window, double gap) {
    List<Run> runs = new ArrayList<>();
    int at = indexOf(window.from());
    int first = at == 0 ? 0 : days.get().gaps.previous(at - 1, gap) + 1;
    while (first < anchors().length && anchors()[first] <= window.to()) {
      int end = end(first, gap);
      if (anchors()[end - 1] >= window.from()) {
        add(runs, first, end);
      }
      first = end;
    }
    return runs;
  }

  private int end(int first, double gap) {
    return Math.min(anchors().length, days.get().gaps.next(first, gap) + 1);
  }

  private void add(List<Run> runs, int first, int end) {
    int count = passing().count(first, end);
    if (count > 0) {
      runs.add(new Run(this, first, end, count));
    }
  }

  /// Lone points that stand outside a stretch of time but whose fringes reach into it: those nearest to it, no more than can be told apart.
  List<Run> reachingInto(Span window, double gap) {
    List<Run> reaching = new ArrayList<>();
    int tried = 0;
    for (int i = days.get().lasts.previous(indexOf(window.from()) - 1, window.from());
        i >= 0 && tried < MOST_TRIED && reaching.size() < MOST_FRINGES; tried++) {
      int first = days.get().gaps.previous(i - 1, gap) + 1;
      int end = end(i, gap);
      if (anchors()[end - 1] < window.from()) {
        addLone(reaching, first, end, i);
      }
      i = days.get().lasts.previous(i - 1, window.from());
    }
    tried = 0;
    int most = reaching.size() + MOST_FRINGES;
    for (int i = days.get().firsts.next(indexOf(Math.nextUp(window.to())), -window.to());
        i < anchors().length && tried < MOST_TRIED && reaching.size() < most; tried++) {
      int first = days.get().gaps.previous(i - 1, gap) + 1;
      if (anchors()[first] > window.to()) {
        addLone(reaching, first, end(i, gap), i);
      }
      i = days.get().firsts.next(i + 1, -window.to());
    }
    return reaching;
  }

  private void addLone(List<Run> runs, int first, int end, int at) {
    if (passing().passes(at) && passing().count(first, end) == 1) {
      runs.add(new Run(this, first, end, 1));
    }
  }

  private int indexOf(double day) {
    return Order.firstFrom(anchors(), day);
  }

  @Override
  public int count(double from, double to) {
    return passing().count(indexOf(from), indexOf(to));
  }

  /// How many of a run stand between each two of some ascending days.
  int[] counts(Run run, double[] days) {
    int[] counts = new int[days.length - 1];
    int at = Order.firstFrom(run.first(), run.end(), anchors(), days[0]);
    for (int i = 0; i < counts.length; i++) {
      int next = Order.firstFrom(at, run.end(), anchors(), days[i + 1]);
      counts[i] = passing().count(at, next);
      at = next;
    }
    return counts;
  }

  @Override
  public Members members(double from, double to) {
    return members(indexOf(from), indexOf(to));
  }

  private Members members(int first, int end) {
    return Members.of(IntStream.range(first, end).filter(passing()::passes).map(i -> members[i]));
  }

  @Override
  public int indexOf(int item) {
    int at = Order.firstFrom(0, members.length, i -> items.position(members[i]), items.position(item));
    return at < members.length && members[at] == item ? at : -1;
  }

  @Override
  public int nearest(double day) {
    int at = indexOf(day);
    int next = passing().next(at);
    int previous = passing().previous(at - 1);
    if (next == members.length || (previous >= 0 && day - anchors()[previous] <= anchors()[next] - day)) {
      return previous < 0 ? -1 : members[previous];
    }
    return members[next];
  }
}
