package entente.chart;

import java.util.function.Supplier;

/// One line of a lane: some of its items in order of time, at least one.
sealed interface Row permits PointRow, BarRow, OverlapRow {

  /// So many members that what follows from them is made at once, not when they are first looked at: that would hold up a picture.
  int MANY = 2_000;

  /// What follows from the members of a row.
  ///
  /// @param members how many there are
  static <T> Lazy<T> lazy(int members, Supplier<T> maker) {
    var lazy = new Lazy<>(maker);
    if (members >= MANY) {
      lazy.get();
    }
    return lazy;
  }

  /// How many have a part in a stretch of time.
  int count(double from, double to);

  /// Those that have a part in a stretch of time.
  Members members(double from, double to);

  /// The place of an item in the row; -1 where it is not in the row.
  int indexOf(int item);

  /// The item that stands nearest to a day.
  int nearest(double day);
}
