package entente.query;

import entente.array.Ints;
import entente.search.Folding;
import entente.time.Bisection;
import entente.work.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The folded words of the texts of many things, in the order in which they stand, so that words next to each other are found. A word is
/// known by its place in the alphabet; a number for each word that stands somewhere is all that is kept. Immutable.
final class Texts {
  private static final int END = -1; // of a text

  /// The words in UTF-8, one after the other; word n lies from `starts[n]` to before `starts[n + 1]`.
  private final byte[] letters;
  private final int[] starts;
  /// The words of thing n stand from `ends[n - 1]` to before `ends[n]`.
  private final int[] words;
  private final int[] ends;

  /// Tells the texts of things.
  interface Told {
    void texts(int place, Consumer<String> into);
  }

  /// Reads the texts of so many things.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  Texts(int size, Told told, Progress progress) {
    Map<String, Integer> numbers = new HashMap<>(); // of words, as they come
    var occurring = new Ints(size * 4);
    this.ends = new int[size];
    for (int place = 0; place < size; place++) {
      progress.check(place);
      told.texts(place, text -> {
        String folded = Folding.of(text);
        for (int from = 0; from < folded.length();) {
          int blank = folded.indexOf(' ', from);
          int to = blank < 0 ? folded.length() : blank;
          occurring.add(numbers.computeIfAbsent(folded.substring(from, to), _ -> numbers.size()));
          from = to + 1;
        }
        occurring.add(END);
      });
      ends[place] = occurring.size();
    }
    String[] sorted = numbers.keySet().toArray(String[]::new);
    Arrays.parallelSort(sorted);
    progress.check();
    int[] order = new int[sorted.length];
    this.starts = new int[sorted.length + 1];
    var written = new ByteArrayOutputStream();
    for (int i = 0; i < sorted.length; i++) {
      progress.check(i);
      order[numbers.getOrDefault(sorted[i], 0)] = i;
      written.writeBytes(sorted[i].getBytes(StandardCharsets.UTF_8));
      starts[i + 1] = written.size();
    }
    this.letters = written.toByteArray();
    this.words = occurring.toArray();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i] == END ? END : order[words[i]];
    }
  }

  /// The things in a text of which some words stand next to each other, the last perhaps only begun.
  BitSet having(String text) {
    String[] sought = Folding.of(text).split(" ", -1);
    int[] whole = new int[sought.length - 1];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = first(sought[i], /* isAfter= */ false);
      if (whole[i] == starts.length - 1 || !word(whole[i]).equals(sought[i])) {
        return new BitSet();
      }
    }
    String begun = sought[sought.length - 1];
    return having(whole, first(begun, /* isAfter= */ false), first(begun, /* isAfter= */ true));
  }

  /// @param from the first word that begins as the last one that is sought
  /// @param to the first after them
  private BitSet having(int[] whole, int from, int to) {
    var found = new BitSet(ends.length);
    int at = whole.length;
    for (int place = 0; place < ends.length; place++) {
      boolean isFound = false;
      for (; at < ends[place] && !isFound; at++) {
        isFound = words[at] >= from && words[at] < to && isAfter(whole, at);
      }
      found.set(place, isFound);
      at = Math.max(at, ends[place]);
    }
    return found;
  }

  /// Words of the thing before cannot match, since a text ends with a mark.
  private boolean isAfter(int[] whole, int at) {
    return Arrays.equals(words, at - whole.length, at, whole, 0, whole.length);
  }

  /// The first word that is not before another, or the first after all that begin so.
  private int first(String begun, boolean isAfter) {
    return Bisection.first(0, starts.length - 1, number -> {
      String word = word(number);
      return word.compareTo(begun) >= 0 && !(isAfter && word.startsWith(begun));
    });
  }

  private String word(int number) {
    return new String(letters, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
  }
}
