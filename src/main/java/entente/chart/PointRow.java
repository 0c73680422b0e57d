package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Points in order of time, and how they gather to clusters. Clusters depend on the zoom alone, never on the window.
final class PointRow implements Row {
  private static final int MOST_FRINGES = 24;
  private static final int MOST_TRIED = 200;

  private final PointDealing dealing;
  private final int turn;
  private final int size;
  private final Maxima gaps;
  private final Maxima lasts;
  private final Maxima firsts;
  private final Maxima weights;

  /// Takes the points of one turn.
  PointRow(PointDealing dealing, int turn) {
    this.dealing = dealing;
    this.turn = turn;
    this.size = dealing.size(turn);
    this.gaps = dealing.gaps(turn);
    this.lasts = dealing.lasts(turn);
    this.firsts = dealing.firsts(turn);
    this.weights = dealing.weights(turn);
  }

  /// The points of all rows of the lane.
  PointDealing all() {
    return dealing;
  }

  private int place(int i) {
    return dealing.place(turn, i);
  }

  private int item(int i) {
    return dealing.items().inTime(place(i));
  }

  /// The day that a point stands on.
  private double anchor(int i) {
    return dealing.items().anchorAt(place(i));
  }

  /// Neighbours that stand closer than a gap: the points from `first` up to, not including, `end`.
  record Run(PointRow row, int first, int end) implements Mark.Neighbours {
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

    @Override
    public boolean hasBegunBy(long day) {
      return row.firsts.next(first, -(double) day) < end;
    }

    @Override
    public int heaviest() {
      return row.item(row.weights.largest(first, end));
    }

    /// How many they are.
    int count() {
      return end - first;
    }

    /// The first of them.
    int only() {
      return row.item(first);
    }

    /// How many stand between each two of some ascending days.
    int[] counts(double[] days) {
      int[] counts = new int[days.length - 1];
      int at = Order.firstFrom(first, end, row::anchor, days[0]);
      for (int i = 0; i < counts.length; i++) {
        int next = Order.firstFrom(at, end, row::anchor, days[i + 1]);
        counts[i] = next - at;
        at = next;
      }
      return counts;
    }

    /// As much of it as stands in a stretch of time.
    Optional<Run> within(Span window) {
      int from = Math.max(first, row.indexOf(window.from()));
      int to = Math.min(end, row.indexOf(window.to()));
      return from < to ? Optional.of(new Run(row, from, to)) : Optional.empty();
    }

    /// What is left of it outside some stretches of time, which ascend.
    List<Run> outside(List<Span> taken) {
      if (taken.isEmpty()) {
        return List.of(this);
      }
      List<Run> left = new ArrayList<>();
      int at = first;
      for (Span span : taken) {
        int from = Math.min(end, row.indexOf(span.from()));
        if (at < from) {
          left.add(new Run(row, at, from));
        }
        at = Math.max(at, row.indexOf(span.to()));
      }
      if (at < end) {
        left.add(new Run(row, at, end));
      }
      return left;
    }
  }

  /// The runs that reach into a stretch of time.
  ///
  /// @param gap in days
  List<Run> runs(Span window, double gap) {
    List<Run> runs = new ArrayList<>();
    int at = indexOf(window.from());
    int first = at == 0 ? 0 : gaps.previous(at - 1, gap) + 1;
    while (first < size && anchor(first) <= window.to()) {
      int end = end(first, gap);
      if (anchor(end - 1) >= window.from()) {
        runs.add(new Run(this, first, end));
      }
      first = end;
    }
    return runs;
  }

  private int end(int first, double gap) {
    return Math.min(size, gaps.next(first, gap) + 1);
  }

  /// Lone points that stand outside a stretch of time but whose fringes reach into it: those nearest to it, no more than can be told apart.
  List<Run> reachingInto(Span window, double gap) {
    List<Run> reaching = new ArrayList<>();
    int tried = 0;
    for (int i = lasts.previous(indexOf(window.from()) - 1, window.from());
        i >= 0 && tried < MOST_TRIED && reaching.size() < MOST_FRINGES; tried++) {
      addLone(reaching, i, gap);
      i = lasts.previous(i - 1, window.from());
    }
    tried = 0;
    int most = reaching.size() + MOST_FRINGES;
    for (int i = firsts.next(indexOf(Math.nextUp(window.to())), -window.to());
        i < size && tried < MOST_TRIED && reaching.size() < most; tried++) {
      addLone(reaching, i, gap);
      i = firsts.next(i + 1, -window.to());
    }
    return reaching;
  }

  private void addLone(List<Run> runs, int at, double gap) {
    if (gaps.previous(at - 1, gap) == at - 1 && end(at, gap) == at + 1) {
      runs.add(new Run(this, at, at + 1));
    }
  }

  private int indexOf(double day) {
    return Order.firstFrom(0, size, this::anchor, day);
  }

  @Override
  public int count(double from, double to) {
    return indexOf(to) - indexOf(from);
  }

  @Override
  public Members members(double from, double to) {
    return members(indexOf(from), indexOf(to));
  }

  private Members members(int first, int end) {
    return new Members(end - first, i -> item(first + i));
  }

  @Override
  public int indexOf(int item) {
    int place = dealing.items().position(item);
    int at = Order.firstFrom(0, size, this::place, place);
    return at < size && place(at) == place ? at : -1;
  }

  @Override
  public int nearest(double day) {
    int at = indexOf(day);
    return item(at == size || (at > 0 && day - anchor(at - 1) <= anchor(at) - day) ? at - 1 : at);
  }
}
