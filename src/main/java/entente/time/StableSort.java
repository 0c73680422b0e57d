package entente.time;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Sorts numbers by what they stand for, equals staying as they were, so that sorting by one key after another sorts by the last one
/// first: by insertion where they are few, else digit by digit, so that a million take some tens of milliseconds and no objects.
public final class StableSort {
  private static final int FEW = 48;
  private static final int DIGIT = 11; // bits
  private static final int MASK = (1 << DIGIT) - 1;

  private StableSort() {}

  /// Sorts in place.
  public static void sort(int[] numbers, IntToLongFunction key) {
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key.applyAsLong(numbers[i]);
    }
    if (keys.length <= FEW) {
      insert(numbers, keys);
    } else {
      deal(numbers, keys);
    }
  }

  private static void insert(int[] numbers, long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      int number = numbers[i];
      long key = keys[i];
      int at = i;
      while (at > 0 && keys[at - 1] > key) {
        numbers[at] = numbers[at - 1];
        keys[at] = keys[at - 1];
        at--;
      }
      numbers[at] = number;
      keys[at] = key;
    }
  }

  private static void deal(int[] numbers, long[] keys) {
    for (int i = 0; i < keys.length; i++) {
      keys[i] ^= Long.MIN_VALUE; // all bits are digits then
    }
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
}
