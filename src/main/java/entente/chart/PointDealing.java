package entente.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The points of a lane, dealt to its rows in turn, and what is known of all of them once they have been gone through.
final class PointDealing {
  private static final int MANY = 20_000; // so many that they are gone through by several threads
  private static final int AT_ONCE = 64; // stretches of all rows

  private final Items items;
  private final int[] places;
  private final int from;
  private final int size;
  private final int rows;
  private final double[][] gaps; // of each row, the largest of each stretch
  private final double[][] lasts;
  private final double[][] firsts;
  private final double[][] weights;

  /// @param places in time, ascending; not copied, must not change
  /// @param from where in these the points begin
  /// @param size how many points there are
  PointDealing(Items items, int[] places, int from, int size, int rows) {
    this.items = items;
    this.places = places;
    this.from = from;
    this.size = size;
    this.rows = rows;
    this.gaps = least();
    this.lasts = least();
    this.firsts = least();
    this.weights = least();
    int stretches = rows == 0 ? 0 : Maxima.stretches(size(0));
    IntStream parts = IntStream.range(0, (stretches + AT_ONCE - 1) / AT_ONCE);
    (size < MANY ? parts : parts.parallel()).forEach(part ->
        IntStream.range(part * AT_ONCE, Math.min(stretches, (part + 1) * AT_ONCE)).forEach(this::goThrough));
  }

  private double[][] least() {
    double[][] least = new double[rows][];
    for (int row = 0; row < rows; row++) {
      least[row] = new double[Maxima.stretches(size(row))];
      Arrays.fill(least[row], Double.NEGATIVE_INFINITY);
    }
    return least;
  }

  /// Goes through a stretch of each row, all rows at once, since so the points stand side by side.
  private void goThrough(int stretch) {
    int to = (int) Math.min(size, ((stretch + 1L) << Maxima.BITS) * rows);
    int row = 0;
    for (int i = (stretch << Maxima.BITS) * rows; i < to; i++) {
      int place = places[from + i];
      double anchor = items.anchorAt(place);
      lasts[row][stretch] = Math.max(lasts[row][stretch], lastOfFringe(place, anchor));
      firsts[row][stretch] = Math.max(firsts[row][stretch], -firstOfFringe(place, anchor));
      weights[row][stretch] = Math.max(weights[row][stretch], items.weight(items.inTime(place)));
      if (i + rows < size) {
        gaps[row][stretch] = Math.max(gaps[row][stretch], items.anchorAt(places[from + i + rows]) - anchor);
      }
      row = row + 1 == rows ? 0 : row + 1;
    }
  }

  /// An open end has no last day, so the fringe ends near the glyph.
  private double lastOfFringe(int place, double anchor) {
    double last = items.lastAt(place);
    return last == Double.POSITIVE_INFINITY ? anchor : last;
  }

  private double firstOfFringe(int place, double anchor) {
    double first = items.firstAt(place);
    return first == Double.NEGATIVE_INFINITY ? anchor : first;
  }

  /// All items.
  Items items() {
    return items;
  }

  /// How many points a row has.
  int size(int row) {
    return (size - row + rows - 1) / rows;
  }

  /// The place in time of a point of a row.
  int place(int row, int i) {
    return places[from + row + i * rows];
  }

  /// How many points of all rows stand before each of some ascending days, less those before the first day.
  ///
  /// @param count how many days there are after the first
  int[] before(int count, IntToDoubleFunction days) {
    int[] before = new int[count + 1];
    int start = firstFrom(0, days.applyAsDouble(0));
    for (int i = 1; i <= count; i++) {
      before[i] = firstFrom(start + before[i - 1], days.applyAsDouble(i)) - start;
    }
    return before;
  }

  private int firstFrom(int start, double day) {
    return Order.firstFrom(start, size, i -> items.anchorAt(places[from + i]), day);
  }

  /// How far each point of a row is from the next one.
  Maxima gaps(int row) {
    int count = Math.max(0, size(row) - 1);
    return new Maxima(count, i -> items.anchorAt(place(row, i + 1)) - items.anchorAt(place(row, i)), gaps[row]);
  }

  /// How far the fringe of each point of a row reaches.
  Maxima lasts(int row) {
    return new Maxima(size(row), i -> lastOfFringe(place(row, i), items.anchorAt(place(row, i))), lasts[row]);
  }

  /// The same towards the past, negative.
  Maxima firsts(int row) {
    return new Maxima(size(row), i -> -firstOfFringe(place(row, i), items.anchorAt(place(row, i))), firsts[row]);
  }

  /// How much each point of a row weighs.
  Maxima weights(int row) {
    return new Maxima(size(row), i -> items.weight(items.inTime(place(row, i))), weights[row]);
  }
}
