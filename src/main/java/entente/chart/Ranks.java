package entente.chart;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Which places of a row pass a filter, and how many do up to each, with a bit and a half for each place.
final class Ranks {
  private final int size;
  private final long[] words;
  private final int[] before; // how many pass before each word

  private Ranks(int size, long[] words) {
    this.size = size;
    this.words = words;
    this.before = new int[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      before[i + 1] = before[i] + Long.bitCount(words[i]);
    }
  }

  /// All pass.
  static Ranks all(int size) {
    long[] words = new long[(size >> 6) + 1];
    Arrays.fill(words, -1L);
    words[size >> 6] = (1L << size) - 1;
    return new Ranks(size, words);
  }

  /// Those pass that are marked.
  ///
  /// @param marks a bit for each place, the first the lowest of the first word, and at least one bit more; taken over without a copy
  static Ranks marked(int size, long[] marks) {
    return new Ranks(size, marks);
  }

  /// Asks for each place once.
  static Ranks of(int size, IntPredicate passes) {
    long[] words = new long[(size >> 6) + 1];
    for (int i = 0; i < size; i++) {
      if (passes.test(i)) {
        words[i >> 6] |= 1L << i;
      }
    }
    return new Ranks(size, words);
  }

  /// Which places pass both here and in another of the same size.
  Ranks and(Ranks other) {
    long[] both = words.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other.words[i];
    }
    return new Ranks(size, both);
  }

  /// Whether the same places pass in both.
  boolean areAs(Ranks other) {
    return size == other.size && Arrays.equals(words, other.words);
  }

  /// How many pass.
  int count() {
    return before[words.length];
  }

  /// How many pass from one place up to, not including, another.
  int count(int from, int to) {
    return to <= from ? 0 : before(to) - before(from);
  }

  /// How many pass before a place.
  int before(int place) {
    int word = place >> 6;
    return before[word] + Long.bitCount(words[word] & ((1L << place) - 1));
  }

  boolean passes(int place) {
    return (words[place >> 6] >>> place & 1) != 0;
  }

  /// The first at or after a place that passes; the size where there is none.
  int next(int place) {
    if (place >= size) {
      return size;
    }
    int word = place >> 6;
    long bits = words[word] & -1L << place;
    while (bits == 0) {
      if (++word == words.length) {
        return size;
      }
      bits = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  /// The last at or before a place that passes; -1 where there is none.
  int previous(int place) {
    int before = place < 0 ? 0 : before(place + 1);
    return before == 0 ? -1 : select(before - 1);
  }

  /// The place of the one that has so many before it, which must exist.
  int select(int rank) {
    int low = 0;
    int high = words.length - 1;
    while (low < high) { // the last word with no more than `rank` before it
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= rank) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    long bits = words[low];
    for (int i = before[low]; i < rank; i++) {
      bits &= bits - 1;
    }
    return (low << 6) + Long.numberOfTrailingZeros(bits);
  }
}
