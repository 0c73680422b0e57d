package entente.search;

import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words in the order of their bytes, each once, and where they occur. Arrays throughout, since there may be millions.
final class Vocabulary {
  /// The words in UTF-8, one after the other; word n lies from `starts[n]` to before `starts[n + 1]`.
  private final byte[] bytes;
  private final int[] starts;
  /// The places where word n occurs, in order and each once, lie from `firsts[n]` to before `firsts[n + 1]`.
  private final int[] places;
  private final int[] firsts;

  private Vocabulary(byte[] bytes, int[] starts, int[] places, int[] firsts) {
    this.bytes = bytes;
    this.starts = starts;
    this.places = places;
    this.firsts = firsts;
  }

  private int size() {
    return starts.length - 1;
  }

  /// A stretch of neighbouring words, from one to before another.
  record Range(int from, int to) {}

  /// The words that begin with a text.
  Range beginningWith(String text) {
    byte[] prefix = text.getBytes(StandardCharsets.UTF_8);
    return new Range(search(prefix, 0), search(prefix, 1));
  }

  /// The word itself: a stretch of one, or of none.
  Range exactly(String text) {
    byte[] word = text.getBytes(StandardCharsets.UTF_8);
    int at = search(word, 0);
    boolean isThere = at < size() && Arrays.equals(bytes, starts[at], starts[at + 1], word, 0, word.length);
    return new Range(at, isThere ? at + 1 : at);
  }

  /// Calls for every place of the words of a stretch, perhaps more than once.
  void places(Range words, java.util.function.IntConsumer into) {
    for (int i = firsts[words.from()]; i < firsts[words.to()]; i++) {
      into.accept(places[i]);
    }
  }

  /// The first word that is not before a prefix or, after the prefix, the first that does not begin with it.
  ///
  /// @param after 0 for the former, 1 for the latter
  private int search(byte[] prefix, int after) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int length = Math.min(prefix.length, starts[middle + 1] - starts[middle]);
      int order = Arrays.compareUnsigned(bytes, starts[middle], starts[middle] + length, prefix, 0, prefix.length);
      if (order < after) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Takes in words and sorts them in the end.
  static final class Builder {
    private byte[] bytes = new byte[1 << 12];
    private int[] starts = new int[1 << 9];
    private int size;
    /// A hash table of the words' numbers from 1.
    private int[] slots = new int[1 << 10];
    /// The words' numbers in the order in which they occur.
    private int[] occurring = new int[1 << 10];
    /// For each place, the number of occurrences up to its end.
    private int[] ends = new int[1 << 8];
    private int occurrences;
    private int place;

    /// Adds a word at the present place.
    void add(String word) {
      occurring = room(occurring, occurrences);
      occurring[occurrences++] = number(word.getBytes(StandardCharsets.UTF_8));
    }

    /// Goes on to the next place.
    void next() {
      ends = room(ends, place);
      ends[place++] = occurrences;
    }

    private static int[] room(int[] array, int index) {
      return index < array.length ? array : Arrays.copyOf(array, array.length + (array.length >> 1));
    }

    private int number(byte[] word) {
      int slot = slot(Arrays.hashCode(word));
      for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
        int number = slots[slot] - 1;
        if (Arrays.equals(bytes, starts[number], starts[number + 1], word, 0, word.length)) {
          return number;
        }
      }
      append(word);
      slots[slot] = size;
      if (size * 2 > slots.length) {
        rehash();
      }
      return size - 1;
    }

    private void append(byte[] word) {
      starts = room(starts, size + 1);
      int start = starts[size];
      bytes = start + word.length <= bytes.length ? bytes : Arrays.copyOf(bytes, (start + word.length) * 3 / 2);
      System.arraycopy(word, 0, bytes, start, word.length);
      starts[++size] = start + word.length;
    }

    private void rehash() {
      slots = new int[slots.length * 2];
      for (int number = 0; number < size; number++) {
        int slot = slot(Arrays.hashCode(Arrays.copyOfRange(bytes, starts[number], starts[number + 1])));
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number + 1;
      }
    }

    private int slot(int hash) {
      int mixed = hash * 0x9E3779B1;
      return (mixed ^ mixed >>> 16) & (slots.length - 1);
    }

    Vocabulary build(Progress progress) {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, number -> number);
      Arrays.parallelSort(order,
          (a, b) -> {
            progress.check(a);
            return Arrays.compareUnsigned(bytes, starts[a], starts[a + 1], bytes, starts[b], starts[b + 1]);
          });
      int[] rank = new int[size];
      byte[] sorted = new byte[starts[size]];
      int[] sortedStarts = new int[size + 1];
      for (int i = 0; i < size; i++) {
        int number = order[i];
        rank[number] = i;
        int length = starts[number + 1] - starts[number];
        System.arraycopy(bytes, starts[number], sorted, sortedStarts[i], length);
        sortedStarts[i + 1] = sortedStarts[i] + length;
      }
      return placed(sorted, sortedStarts, rank);
    }

    /// Turns the words of each place into the places of each word.
    private Vocabulary placed(byte[] sorted, int[] sortedStarts, int[] rank) {
      int[] lastAt = new int[size];
      int[] firsts = new int[size + 1];
      eachOnce(lastAt, rank, (word, _) -> firsts[word + 1]++);
      for (int word = 0; word < size; word++) {
        firsts[word + 1] += firsts[word];
      }
      int[] next = Arrays.copyOf(firsts, size);
      int[] places = new int[firsts[size]];
      Arrays.fill(lastAt, 0);
      eachOnce(lastAt, rank, (word, at) -> places[next[word]++] = at);
      return new Vocabulary(sorted, sortedStarts, places, firsts);
    }

    private interface Occurrence {
      void at(int word, int place);
    }

    /// Goes through all places and the words of each, those that occur twice in one only once.
    private void eachOnce(int[] lastAt, int[] rank, Occurrence occurrence) {
      int i = 0;
      for (int at = 0; at < place; at++) {
        for (; i < ends[at]; i++) {
          int word = rank[occurring[i]];
          if (lastAt[word] != at + 1) {
            lastAt[word] = at + 1;
            occurrence.at(word, at);
          }
        }
      }
    }
  }
}
