package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The rows of one lane, assigned once from those of its items that pass the filter, so that nothing changes its row by zooming, panning
/// or resizing: bars by first fit, those for which there is no row in one more where they overlap, then points, dealt in turn. How many
/// there are is known from the beginning, the rows themselves are made when they are first looked at, those of many items at once. Where a
/// picture is too low for all of them, the same items stand in fewer, which again are always the same.
final class Rows {
  /// Of each lane where there are several; of a few lanes together, since they have the room of several.
  private static final int MOST_BAR_ROWS = 6;
  private static final int MOST_POINT_ROWS = 5;
  private static final int SEVERAL = 3; // lanes
  private static final int POINTS_PER_ROW = 3;

  private final Items items;
  private final int[] places; // as Places says
  private final int from;
  private final int bars;
  private final int end;
  private final int fitting; // how many rows there may be in which no bar overlaps another
  private final int barRows; // the one where they overlap among them
  private final int pointRows;
  private final int room; // how many rows there may be in all
  private volatile @Nullable List<Row> made;
  private volatile @Nullable Rows fewer; // those asked for last

  /// The items of a lane, as their places in time.
  static final class Places {
    private final int[] places;
    private final int from;
    private final int bars;
    private final int end;

    /// @param places of the items of this lane and perhaps of others; not copied, must not change
    /// @param from where the points of this lane begin, ascending
    /// @param bars where its bars begin, in order of their first days
    /// @param end where they end
    Places(int[] places, int from, int bars, int end) {
      this.places = places;
      this.from = from;
      this.bars = bars;
      this.end = end;
    }

    /// Those that pass, in the same order.
    ///
    /// @param passes asked for each place once
    Places passing(IntPredicate passes) {
      int[] kept = new int[end - from];
      int points = keep(from, bars, passes, kept, 0);
      int all = keep(bars, end, passes, kept, points);
      return new Places(Arrays.copyOf(kept, all), 0, points, all);
    }

    /// @return where those kept end
    private int keep(int first, int after, IntPredicate passes, int[] kept, int at) {
      int next = at;
      for (int i = first; i < after; i++) {
        if (passes.test(places[i])) {
          kept[next++] = places[i];
        }
      }
      return next;
    }

    boolean isEmpty() {
      return from == end;
    }
  }

  /// Finds for each bar, in order of first days, the first row in which there is room.
  private static final class FirstFit {
    private final Items items;
    private final double[] free; // from when on
    private int rows; // in use

    FirstFit(Items items, int most) {
      this.items = items;
      this.free = new double[most];
      Arrays.fill(free, Double.NEGATIVE_INFINITY);
    }

    /// The row of a bar, by its place in time.
    int row(int place) {
      double first = items.firstAt(place);
      int row = 0;
      while (row < free.length && free[row] > first) {
        row++;
      }
      if (row < free.length) {
        free[row] = items.lastAt(place);
      }
      rows = Math.max(rows, row + 1);
      return row;
    }

    boolean isFull() {
      return rows > free.length;
    }
  }

  /// @param lanes how many lanes there are
  Rows(Items items, Places lane, int lanes) {
    this.items = items;
    this.places = lane.places;
    this.from = lane.from;
    this.bars = lane.bars;
    this.end = lane.end;
    this.room = Integer.MAX_VALUE;
    this.fitting = most(MOST_BAR_ROWS, lanes);
    this.barRows = barRows(fitting);
    this.pointRows = Math.min(most(MOST_POINT_ROWS, lanes), (bars - from + POINTS_PER_ROW - 1) / POINTS_PER_ROW);
  }

  /// @param most fewer rows than there are, at least 2: one for bars and one for points
  private Rows(Rows all, int most) {
    this.items = all.items;
    this.places = all.places;
    this.from = all.from;
    this.bars = all.bars;
    this.end = all.end;
    this.room = most;
    int least = Math.max(Math.min(1, all.pointRows), most - all.barRows);
    int share = Math.round((float) most * all.pointRows / all.count());
    this.pointRows = Math.clamp(share, least, Math.max(least, most - Math.min(1, all.barRows)));
    int forBars = most - pointRows;
    this.fitting = barRows(forBars) > forBars ? forBars - 1 : forBars;
    this.barRows = barRows(fitting);
  }

  /// The items that stand in them.
  Places places() {
    return new Places(places, from, bars, end);
  }

  private static int most(int rows, int lanes) {
    return Math.max(rows, rows * SEVERAL / Math.max(1, lanes));
  }

  /// How many rows the bars take, one more than there may be where they overlap deeper.
  private int barRows(int most) {
    var fit = new FirstFit(items, most);
    for (int i = bars; i < end && !fit.isFull(); i++) {
      fit.row(places[i]);
    }
    return fit.rows;
  }

  /// The same in no more rows than there is room for. They are made when they are first wanted and depend on their number alone.
  ///
  /// @param most at least 2
  Rows within(int most) {
    if (count() <= most) {
      return this;
    }
    Rows known = fewer;
    if (known == null || known.room != most) {
      known = new Rows(this, most);
      fewer = known;
    }
    return known;
  }

  /// The items of the lane: points in order of time, then bars in order of their first days.
  Members members() {
    return new Members(end - from, i -> items.inTime(places[from + i]));
  }

  /// How many there are.
  int count() {
    return barRows + pointRows;
  }

  /// Makes now what would take long once it is looked at.
  void prepare() {
    if (end - from >= Row.MANY) {
      all();
    }
  }

  /// From above. Where two threads ask at once they may be made twice, which does no harm.
  List<Row> all() {
    List<Row> known = made;
    if (known == null) {
      known = made();
      made = known;
    }
    return known;
  }

  private List<Row> made() {
    List<Row> rows = new ArrayList<>(count());
    fitting(rows);
    var dealing = new PointDealing(items, places, from, bars - from, pointRows);
    for (int turn = 0; turn < pointRows; turn++) {
      rows.add(new PointRow(dealing, turn));
    }
    return List.copyOf(rows);
  }

  private void fitting(List<Row> rows) {
    byte[] row = new byte[end - bars];
    int[] counts = new int[barRows];
    var fit = new FirstFit(items, fitting);
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) fit.row(places[bars + i]);
      counts[row[i]]++;
    }
    for (int i = 0; i < barRows; i++) {
      int[] members = picked(row, i, counts[i]);
      rows.add(i < fitting ? new BarRow(items, members) : new OverlapRow(items, members));
    }
  }

  private int[] picked(byte[] row, int wanted, int count) {
    int[] picked = new int[count];
    int at = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] == wanted) {
        picked[at++] = items.inTime(places[bars + i]);
      }
    }
    return picked;
  }

  /// The item that stands nearest to a day.
  OptionalInt nearest(double day) {
    return all().stream().mapToInt(row -> row.nearest(day)).boxed()
        .min(Comparator.comparingDouble(item -> Math.abs(items.anchor(item) - day))).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /// The place of the row that an item stands in; -1 where it stands in none.
  int rowOf(int item) {
    int position = items.position(item);
    if (items.points().passes(position)) {
      int at = Arrays.binarySearch(places, from, bars, position);
      return at < 0 ? -1 : barRows + (at - from) % pointRows;
    }
    if (holdsBar(position)) {
      for (int i = 0; i < barRows; i++) {
        if (all().get(i).indexOf(item) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean holdsBar(int position) {
    double first = items.firstAt(position);
    int there = Order.firstFrom(bars, end, i -> items.firstAt(places[i]), first);
    int next = Order.firstFrom(there, end, i -> items.firstAt(places[i]), Math.nextUp(first));
    return Arrays.binarySearch(places, there, next, position) >= 0;
  }
}
