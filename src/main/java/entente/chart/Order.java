package entente.chart;

import entente.time.StableSort;
import java.util.function.IntToDoubleFunction;

/// The order of numbers by what they stand for, and places in it.
public final class Order {
  private Order() {}

  /// Sorts in place, equals staying as they were.
  ///
  /// @param key never NaN
  public static void sort(int[] numbers, IntToDoubleFunction key) {
    StableSort.sort(numbers, number -> sortable(key.applyAsDouble(number)));
  }

  /// A number whose order is that of doubles.
  private static long sortable(double key) {
    long bits = Double.doubleToLongBits(key + 0.0); // no negative zero
    return bits ^ ((bits >> 63) >>> 1);
  }

  /// The first place in ascending values that is not below a limit; as many as there are where there is none.
  static int firstFrom(double[] ascending, double least) {
    return firstFrom(0, ascending.length, ascending, least);
  }

  /// The same from one place up to, not including, another; `to` where there is none.
  static int firstFrom(int from, int to, double[] ascending, double least) {
    return firstFrom(from, to, i -> ascending[i], least);
  }

  /// The same of values that a function gives.
  static int firstFrom(int from, int to, IntToDoubleFunction ascending, double least) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending.applyAsDouble(middle) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
