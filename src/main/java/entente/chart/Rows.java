package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows of one lane, assigned from all its items, so that nothing changes its row by zooming, panning or filtering: bars by first fit,
/// those for which there is no row in a pile, then points, dealt in turn. How many there are is known from the beginning, the rows
/// themselves are made when they are first looked at, those of many items at once.
final class Rows {
  /// Of each lane where there are several; of a few lanes together, since they have the room of several.
  private static final int MOST_BAR_ROWS = 6;
  private static final int MOST_POINT_ROWS = 5;
  private static final int SEVERAL = 3; // lanes
  private static final int POINTS_PER_ROW = 3;

  private final Items items;
  private final Sorted sorted;
  private final int barRows; // the pile among them
  private final Rows whole; // before anything was filtered
  private final IntPredicate passes;
  private volatile @Nullable List<Row> made;

  /// The members of a lane, as part of those of several.
  ///
  /// @param places in time: first those of its points, ascending, then those of its bars in order of their first days
  /// @param lanes how many lanes there are
  record Sorted(int[] places, int from, int bars, int end, int lanes) {
    int size() {
      return end - from;
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

  Rows(Items items, Sorted sorted) {
    this.items = items;
    this.sorted = sorted;
    this.whole = this;
    this.passes = _ -> true;
    var fit = new FirstFit(items, mostBarRows());
    for (int i = sorted.bars; i < sorted.end && !fit.isFull(); i++) {
      fit.row(sorted.places[i]);
    }
    this.barRows = fit.rows;
  }

  private Rows(Rows whole, IntPredicate passes) {
    this.items = whole.items;
    this.sorted = whole.sorted;
    this.barRows = whole.barRows;
    this.whole = whole;
    this.passes = passes;
  }

  /// The same rows with another filter.
  Rows filtered(IntPredicate passing) {
    return new Rows(whole, passing);
  }

  private int mostBarRows() {
    return most(MOST_BAR_ROWS);
  }

  private int most(int rows) {
    return Math.max(rows, rows * SEVERAL / Math.max(1, sorted.lanes));
  }

  private int pointRows() {
    return Math.min(most(MOST_POINT_ROWS), (sorted.bars - sorted.from + POINTS_PER_ROW - 1) / POINTS_PER_ROW);
  }

  /// The items of the lane: points in order of time, then bars in order of their first days.
  Members members() {
    return new Members(sorted.size(), i -> items.inTime(sorted.places[sorted.from + i]));
  }

  /// How many there are.
  int count() {
    return barRows + pointRows();
  }

  /// Makes now what would take long once it is looked at.
  void prepare() {
    if (sorted.size() >= Row.MANY) {
      all();
    }
  }

  /// From above. Where two threads ask at once they may be made twice, which does no harm.
  List<Row> all() {
    List<Row> known = made;
    if (known == null) {
      known = whole == this ? made() : whole.all().stream().map(row -> row.filtered(passes)).toList();
      made = known;
    }
    return known;
  }

  private List<Row> made() {
    List<Row> rows = new ArrayList<>(count());
    fitting(rows);
    var dealt = new Dealt(items, sorted.places, sorted.from, sorted.bars - sorted.from, pointRows());
    for (int turn = 0; turn < pointRows(); turn++) {
      rows.add(new PointRow(dealt, turn));
    }
    return List.copyOf(rows);
  }

  private void fitting(List<Row> rows) {
    byte[] row = new byte[sorted.end - sorted.bars];
    int[] counts = new int[barRows];
    var fit = new FirstFit(items, mostBarRows());
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) fit.row(sorted.places[sorted.bars + i]);
      counts[row[i]]++;
    }
    for (int i = 0; i < barRows; i++) {
      int[] members = picked(row, i, counts[i]);
      rows.add(i < mostBarRows() ? new BarRow(items, members) : new Pile(items, members));
    }
  }

  private int[] picked(byte[] row, int wanted, int count) {
    int[] picked = new int[count];
    int at = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] == wanted) {
        picked[at++] = items.inTime(sorted.places[sorted.bars + i]);
      }
    }
    return picked;
  }

  /// The item that stands nearest to a day.
  OptionalInt nearest(double day) {
    return isEmpty() ? OptionalInt.empty() : all().stream().mapToInt(row -> row.nearest(day)).filter(item -> item >= 0).boxed()
        .min(Comparator.comparingDouble(item -> Math.abs(items.anchor(item) - day))).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private boolean isEmpty() {
    return IntStream.range(sorted.from, sorted.end).noneMatch(i -> passes.test(items.inTime(sorted.places[i])));
  }

  /// The place of the row that an item stands in; -1 where it stands in none.
  int rowOf(int item) {
    int position = items.position(item);
    if (items.points().passes(position)) {
      int at = Arrays.binarySearch(sorted.places, sorted.from, sorted.bars, position);
      return at < 0 ? -1 : barRows + (at - sorted.from) % pointRows();
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
    int from = Order.firstFrom(sorted.bars, sorted.end, i -> items.firstAt(sorted.places[i]), first);
    int to = Order.firstFrom(from, sorted.end, i -> items.firstAt(sorted.places[i]), Math.nextUp(first));
    return Arrays.binarySearch(sorted.places, from, to, position) >= 0;
  }
}
