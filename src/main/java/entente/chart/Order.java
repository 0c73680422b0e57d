package entente.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Sorts numbers by what they stand for, equals staying as they were: by insertion where they are few, else digit by digit, so that a
/// million take some tens of milliseconds and no objects.
public final class Order {
  private static final int FEW = 48;
  private static final int DIGIT = 11; // bits
  private static final int MASK = (1 << DIGIT) - 1;

  private Order() {}

  /// Sorts in place.
  ///
  /// @param key never NaN
  public static void sort(int[] numbers, IntToDoubleFunction key) {
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = sortable(key.applyAsDouble(numbers[i]));
    }
    if (keys.length <= FEW) {
      insert(numbers, keys);
    } else {
      deal(numbers, keys);
    }
  }

  /// A number whose order, all bits taken as digits, is that of doubles.
  private static long sortable(double key) {
    long bits = Double.doubleToLongBits(key + 0.0); // no negative zero
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static void insert(int[] numbers, long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      int number = numbers[i];
      long key = keys[i];
      int at = i;
      while (at > 0 && Long.compareUnsigned(keys[at - 1], key) > 0) {
        numbers[at] = numbers[at - 1];
        keys[at] = keys[at - 1];
        at--;
      }
      numbers[at] = number;
      keys[at] = key;
    }
  }

  private static void deal(int[] numbers, long[] keys) {
    long differing = Arrays.stream(keys).reduce(0, (bits, key) -> bits | (key ^ keys[0]));
    int[] order = new int[keys.length];
    Arrays.setAll(order, i -> i);
    int[] next = new int[keys.length];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if ((differing >>> shift & MASK) != 0) {
        int[] starts = new int[MASK + 2];
        for (long key : keys) {
          starts[(int) (key >>> shift & MASK) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        for (int i : order) {
          next[starts[(int) (keys[i] >>> shift & MASK)]++] = i;
        }
        int[] spare = order;
        order = next;
        next = spare;
      }
    }
    for (int i = 0; i < order.length; i++) {
      next[i] = numbers[order[i]];
    }
    System.arraycopy(next, 0, numbers, 0, next.length);
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
