package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Points in order of time, and how they gather to clusters. Clusters depend on the zoom alone, never on the window or a filter.
final class PointRow implements Row {
  private static final int MOST_FRINGES = 24;
  private static final int MOST_TRIED = 200;

  private final Dealt points;
  private final Later<Days> days;
  private final Later<Ranks> passing;

  /// Every so many of the points of a lane.
  ///
  /// @param places in time, ascending
  /// @param first where the first of these is
  private record Dealt(Items items, int[] places, int first, int step, int size) {
    int place(int i) {
      return places[first + i * step];
    }

    int item(int i) {
      return items.inTime(place(i));
    }

    /// The day that one stands on.
    double anchor(int i) {
      return items.anchorAt(place(i));
    }

    /// An open end has no last day, so the fringe ends near the glyph.
    double lastOfFringe(int i) {
      double last = items.last(item(i));
      return last == Double.POSITIVE_INFINITY ? anchor(i) : last;
    }

    double firstOfFringe(int i) {
      double first = items.first(item(i));
      return first == Double.NEGATIVE_INFINITY ? anchor(i) : first;
    }
  }

  /// How far the points are apart and reach.
  private static final class Days {
    private final Maxima gaps; // to the next one
    private final Maxima lasts; // how far each fringe reaches
    private final Maxima firsts; // the same towards the past, negative

    Days(Dealt points) {
      gaps = new Maxima(Math.max(0, points.size - 1), i -> points.anchor(i + 1) - points.anchor(i));
      lasts = new Maxima(points.size, points::lastOfFringe);
      firsts = new Maxima(points.size, i -> -points.firstOfFringe(i));
    }
  }

  /// Every so many of some points.
  ///
  /// @param places in time, ascending; not copied, must not change
  /// @param first where the first of them is
  /// @param step from one to the next
  PointRow(Items items, int[] places, int first, int step, int size) {
    this(new Dealt(items, places, first, step, size));
  }

  private PointRow(Dealt points) {
    this(points, Row.later(points.size, () -> new Days(points)), new Later<>(() -> Ranks.all(points.size)));
  }

  private PointRow(Dealt points, Later<Days> days, Later<Ranks> passing) {
    this.points = points;
    this.days = days;
    this.passing = passing;
  }

  @Override
  public Row filtered(IntPredicate passes) {
    return new PointRow(points, days, Row.later(points.size, () -> Ranks.of(points.size, i -> passes.test(points.item(i)))));
  }

  private int size() {
    return points.size;
  }

  private double anchor(int i) {
    return points.anchor(i);
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
      return new Span(row.anchor(first), row.anchor(end - 1));
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
      return row.points.item(row.passing().next(first));
    }
  }

  /// The runs that reach into a stretch of time and of which anything passes.
  ///
  /// @param gap in days
  List<Run> runs(Span window, double gap) {
    List<Run> runs = new ArrayList<>();
    int at = indexOf(window.from());
    int first = at == 0 ? 0 : days.get().gaps.previous(at - 1, gap) + 1;
    while (first < size() && anchor(first) <= window.to()) {
      int end = end(first, gap);
      if (anchor(end - 1) >= window.from()) {
        add(runs, first, end);
      }
      first = end;
    }
    return runs;
  }

  private int end(int first, double gap) {
    return Math.min(size(), days.get().gaps.next(first, gap) + 1);
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
      if (anchor(end - 1) < window.from()) {
        addLone(reaching, first, end, i);
      }
      i = days.get().lasts.previous(i - 1, window.from());
    }
    tried = 0;
    int most = reaching.size() + MOST_FRINGES;
    for (int i = days.get().firsts.next(indexOf(Math.nextUp(window.to())), -window.to());
        i < size() && tried < MOST_TRIED && reaching.size() < most; tried++) {
      int first = days.get().gaps.previous(i - 1, gap) + 1;
      if (anchor(first) > window.to()) {
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
    return Order.firstFrom(0, size(), points::anchor, day);
  }

  @Override
  public int count(double from, double to) {
    return passing().count(indexOf(from), indexOf(to));
  }

  /// How many of a run stand between each two of some ascending days.
  int[] counts(Run run, double[] days) {
    int[] counts = new int[days.length - 1];
    int at = Order.firstFrom(run.first(), run.end(), points::anchor, days[0]);
    for (int i = 0; i < counts.length; i++) {
      int next = Order.firstFrom(at, run.end(), points::anchor, days[i + 1]);
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
    return Members.of(IntStream.range(first, end).filter(passing()::passes).map(points::item));
  }

  @Override
  public int indexOf(int item) {
    int place = points.items.position(item);
    int at = Order.firstFrom(0, size(), points::place, place);
    return at < size() && points.place(at) == place ? at : -1;
  }

  @Override
  public int nearest(double day) {
    int at = indexOf(day);
    int next = passing().next(at);
    int previous = passing().previous(at - 1);
    if (next == size() || (previous >= 0 && day - anchor(previous) <= anchor(next) - day)) {
      return previous < 0 ? -1 : points.item(previous);
    }
    return points.item(next);
  }
}
