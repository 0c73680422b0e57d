package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// A tree of the largest of each stretch of values, the largest of those, and so on: finds the next value that is large enough in steps
/// that grow with the logarithm of the distance. It keeps a thirtieth of the values; the values themselves stay where they are.
final class Maxima {
  /// How many values the smallest stretch has, as a power of two.
  static final int BITS = 5;
  private static final int BLOCK = 1 << BITS;

  private final int count;
  private final IntToDoubleFunction values;
  private final List<double[]> levels = new ArrayList<>();

  /// @param values of 0 up to, not including, `count`; always the same, never NaN
  Maxima(int count, IntToDoubleFunction values) {
    this(count, values, level(count, values));
  }

  /// @param largest the largest of each stretch of values, where somebody has looked at them already
  Maxima(int count, IntToDoubleFunction values, double[] largest) {
    this.count = count;
    this.values = values;
    if (count > BLOCK) {
      levels.add(largest);
    }
    while (size(levels.size()) > BLOCK) {
      double[] below = levels.getLast();
      levels.add(level(below.length, i -> below[i]));
    }
  }

  /// How many stretches so many values have.
  static int stretches(int count) {
    return (count + BLOCK - 1) >> BITS;
  }

  private static double[] level(int count, IntToDoubleFunction values) {
    double[] level = new double[stretches(count)];
    for (int block = 0; block < level.length; block++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int i = block << BITS; i < Math.min(count, (block + 1) << BITS); i++) {
        most = Math.max(most, values.applyAsDouble(i));
      }
      level[block] = most;
    }
    return level;
  }

  /// The first place at or after `from` whose value is at least `least`; as many as there are values where there is none.
  int next(int from, double least) {
    return from >= count ? count : Math.min(count, next(0, from, least));
  }

  /// The last place at or before `from` whose value is at least `least`; -1 where there is none.
  int previous(int from, double least) {
    return from < 0 ? -1 : previous(0, Math.min(from, count - 1), least);
  }

  /// The first place of the largest value from one place up to, not including, another.
  int largest(int from, int end) {
    return next(from, largest(0, from, end));
  }

  private double largest(int level, int from, int end) {
    int inner = (from + BLOCK - 1) >> BITS;
    int outer = end >> BITS;
    return inner >= outer || level == levels.size() ? largestOf(level, from, end)
        : Math.max(largest(level + 1, inner, outer), Math.max(largestOf(level, from, inner << BITS), largestOf(level, outer << BITS, end)));
  }

  private double largestOf(int level, int from, int end) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < end; i++) {
      most = Math.max(most, value(level, i));
    }
    return most;
  }

  private double value(int level, int i) {
    return level == 0 ? values.applyAsDouble(i) : levels.get(level - 1)[i];
  }

  private int size(int level) {
    return level == 0 ? count : levels.get(level - 1).length;
  }

  private int next(int level, int from, double least) {
    int size = size(level);
    int i = from;
    while (i < size) {
      int end = level < levels.size() ? Math.min(size, (i | (BLOCK - 1)) + 1) : size;
      for (; i < end; i++) {
        if (value(level, i) >= least) {
          return i;
        }
      }
      if (i < size) {
        i = Math.min(size, next(level + 1, i >> BITS, least) << BITS);
      }
    }
    return size;
  }

  private int previous(int level, int from, double least) {
    int i = from;
    while (i >= 0) {
      int end = level < levels.size() ? i & -BLOCK : 0;
      for (; i >= end; i--) {
        if (value(level, i) >= least) {
          return i;
        }
      }
      if (i >= 0) {
        i = ((previous(level + 1, i >> BITS, least) + 1) << BITS) - 1;
      }
    }
    return -1;
  }
}
