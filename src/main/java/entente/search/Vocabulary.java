package entente.search;

import entente.array.Ints;
import entente.array.NumberTable;
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
    private final Ints starts = new Ints(1 << 9);
    private final NumberTable<String> table = new NumberTable<>(0, new NumberTable.Meaning<>() {
      @Override
      public int hash(int number) {
        return Builder.hash(bytes, starts.get(number), starts.get(number + 1));
      }

      @Override
      public String key(int number) {
        return new String(bytes, starts.get(number), starts.get(number + 1) - starts.get(number), StandardCharsets.UTF_8);
      }
    });
    /// The words' numbers in the order in which they occur.
    private final Ints occurring = new Ints(1 << 10);
    /// For each place, the number of occurrences up to its end.
    private final Ints ends = new Ints(1 << 8);

    Builder() {
      starts.add(0);
    }

    /// Adds a word at the present place.
    void add(String word) {
      byte[] text = word.getBytes(StandardCharsets.UTF_8);
      int number = find(text, word);
      occurring.add(number < 0 ? append(text) : number);
    }

    private int find(byte[] text, String word) {
      int hash = hash(text, 0, text.length);
      for (int step = 0; step < NumberTable.STEPS; step++) {
        int number = table.at(hash, step);
        if (number < 0 || is(number, text)) {
          return number;
        }
      }
      return table.displaced(word);
    }

    /// Goes on to the next place.
    void next() {
      ends.add(occurring.size());
    }

    private boolean is(int number, byte[] word) {
      return Arrays.equals(bytes, starts.get(number), starts.get(number + 1), word, 0, word.length);
    }

    private int append(byte[] word) {
      int start = starts.get(table.size());
      bytes = start + word.length <= bytes.length ? bytes : Arrays.copyOf(bytes, (start + word.length) * 3 / 2);
      System.arraycopy(word, 0, bytes, start, word.length);
      starts.add(start + word.length);
      table.add();
      return table.size() - 1;
    }

    private static int hash(byte[] bytes, int from, int to) {
      int hash = 1;
      for (int i = from; i < to; i++) {
        hash = 31 * hash + bytes[i];
      }
      int mixed = hash * 0x9E3779B1;
      return mixed ^ mixed >>> 16;
    }

    Vocabulary build(Progress progress) {
      int size = table.size();
      Integer[] order = new Integer[size];
      Arrays.setAll(order, number -> number);
      Arrays.parallelSort(order,
          (a, b) -> {
            progress.check(a);
            return Arrays.compareUnsigned(bytes, starts.get(a), starts.get(a + 1), bytes, starts.get(b), starts.get(b + 1));
          });
      int[] rank = new int[size];
      byte[] sorted = new byte[starts.get(size)];
      int[] sortedStarts = new int[size + 1];
      for (int i = 0; i < size; i++) {
        progress.check(i);
        int number = order[i];
        rank[number] = i;
        int length = starts.get(number + 1) - starts.get(number);
        System.arraycopy(bytes, starts.get(number), sorted, sortedStarts[i], length);
        sortedStarts[i + 1] = sortedStarts[i] + length;
      }
      return placed(sorted, sortedStarts, rank, progress);
    }

    /// Turns the words of each place into the places of each word.
    private Vocabulary placed(byte[] sorted, int[] sortedStarts, int[] rank, Progress progress) {
      int size = rank.length;
      int[] lastAt = new int[size];
      int[] firsts = new int[size + 1];
      eachOnce(lastAt, rank, progress, (word, _) -> firsts[word + 1]++);
      for (int word = 0; word < size; word++) {
        firsts[word + 1] += firsts[word];
      }
      int[] next = Arrays.copyOf(firsts, size);
      int[] places = new int[firsts[size]];
      Arrays.fill(lastAt, 0);
      eachOnce(lastAt, rank, progress, (word, at) -> places[next[word]++] = at);
      return new Vocabulary(sorted, sortedStarts, places, firsts);
    }

    private interface Occurrence {
      void at(int word, int place);
    }

    /// Goes through all places and the words of each, those that occur twice in one only once.
    private void eachOnce(int[] lastAt, int[] rank, Progress progress, Occurrence occurrence) {
      int i = 0;
      for (int at = 0; at < ends.size(); at++) {
        progress.check(at);
        for (; i < ends.get(at); i++) {
          int word = rank[occurring.get(i)];
          if (lastAt[word] != at + 1) {
            lastAt[word] = at + 1;
            occurrence.at(word, at);
          }
        }
      }
    }
  }
}
