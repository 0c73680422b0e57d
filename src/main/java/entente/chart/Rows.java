package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The rows of one lane, assigned once from all its items, so that nothing changes its row by zooming, panning or filtering: bars by first
/// fit, those for which there is no row in a pile, then points, dealt in turn.
record Rows(List<Row> all) {
  /// Of each lane where there are several; of a few lanes together, since they have the room of several.
  private static final int MOST_BAR_ROWS = 6;
  private static final int MOST_POINT_ROWS = 5;
  private static final int SEVERAL = 3; // lanes
  private static final int POINTS_PER_ROW = 3;
  private static final int MANY = 20_000; // so many that several rows are made at once

  /// @param members in any order
  /// @param lanes how many lanes there are
  static Rows of(Items items, Members members, int lanes) {
    int[] inTime = items.inTime(members);
    List<Row> rows = new ArrayList<>();
    int[] bars = new int[inTime.length];
    int barCount = 0;
    int pointCount = 0;
    for (int item : inTime) {
      if (items.isBar(item)) {
        bars[barCount++] = item;
      } else {
        inTime[pointCount++] = item;
      }
    }
    bars = Arrays.copyOf(bars, barCount);
    Order.sort(bars, items::first);
    firstFit(items, bars, most(MOST_BAR_ROWS, lanes), rows);
    inTurn(items, Arrays.copyOf(inTime, pointCount), most(MOST_POINT_ROWS, lanes), rows);
    return new Rows(List.copyOf(rows));
  }

  Rows filtered(IntPredicate passes) {
    return new Rows(all.stream().map(row -> row.filtered(passes)).toList());
  }

  private static int most(int rows, int lanes) {
    return Math.max(rows, rows * SEVERAL / Math.max(1, lanes));
  }

  private static void firstFit(Items items, int[] bars, int most, List<Row> rows) {
    byte[] row = new byte[bars.length];
    double[] free = new double[most]; // from when on
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    int[] counts = new int[most + 1];
    for (int i = 0; i < bars.length; i++) {
      byte fit = 0;
      while (fit < most && counts[fit] > 0 && free[fit] > items.first(bars[i])) {
        fit++;
      }
      row[i] = fit;
      counts[fit]++;
      if (fit < most) {
        free[fit] = items.last(bars[i]);
      }
    }
    for (int fit = 0; fit <= most && counts[fit] > 0; fit++) {
      int[] members = picked(bars, row, fit, counts[fit]);
      rows.add(fit < most ? new BarRow(items, members) : new Pile(items, members));
    }
  }

  private static int[] picked(int[] bars, byte[] row, int fit, int count) {
    int[] picked = new int[count];
    int at = 0;
    for (int i = 0; i < bars.length; i++) {
      if (row[i] == fit) {
        picked[at++] = bars[i];
      }
    }
    return picked;
  }

  private static void inTurn(Items items, int[] points, int most, List<Row> rows) {
    int count = Math.min(most, (points.length + POINTS_PER_ROW - 1) / POINTS_PER_ROW);
    IntStream turns = IntStream.range(0, count);
    rows.addAll((points.length < MANY ? turns : turns.parallel()).mapToObj(turn -> {
      int[] members = new int[(points.length - turn + count - 1) / count];
      for (int i = 0; i < members.length; i++) {
        members[i] = points[turn + i * count];
      }
      return new PointRow(items, members);
    }).toList());
  }

  int count(double from, double to) {
    int count = 0;
    for (Row row : all) {
      count += row.count(from, to);
    }
    return count;
  }

  /// The item that stands nearest to a day.
  OptionalInt nearest(Items items, double day) {
    return all.stream().mapToInt(row -> row.nearest(day)).filter(item -> item >= 0).boxed()
        .min(Comparator.comparingDouble(item -> Math.abs(items.anchor(item) - day))).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /// The place of the row that an item stands in; -1 where it stands in none.
  int rowOf(int item) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).indexOf(item) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
