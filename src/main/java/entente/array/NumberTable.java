package entente.array;

import java.util.HashMap;
import java.util.Map;

/// A hash table of numbers, counted from 0, that stand for something: of millions each takes some bytes and no object, and nothing need be
/// made to look for one. Who has a table keeps what the numbers stand for, and compares it, without an object for a look-up either:
///
/// ```java
/// for (int step = 0; step < NumberTable.STEPS; step++) {
///   int number = table.at(hash, step);
///   if (number < 0 || isIt(number)) {
///     return number;
///   }
/// }
/// return table.displaced(key);
/// ```
///
/// A number stands in the slot of its hash or in one of the next, so that neighbouring hashes share the processor's cache. Should very many
/// share a hash, perhaps on purpose, those too far from their slot stand in a map.
///
/// @param <K> what a number stands for, as a key of that map
public final class NumberTable<K> {
  /// How far from its slot a number may stand.
  public static final int STEPS = 128;

  private final Meaning<K> meaning;
  private final Map<K, Integer> displaced = new HashMap<>();
  private int[] slots; // numbers from 1; at most three in five are taken
  private int size;

  /// What the numbers of a table stand for. What is equal has the same hash and an equal key.
  public interface Meaning<K> {
    /// Well mixed, but for its last bits: what differs in these only are neighbours.
    int hash(int number);

    /// Seldom asked.
    K key(int number);
  }

  /// @param expected room for so many at first
  public NumberTable(int expected, Meaning<K> meaning) {
    this.meaning = meaning;
    this.slots = new int[slotsFor(expected)];
  }

  private static int slotsFor(int numbers) {
    return Integer.highestOneBit((numbers + 8) / 3 * 5) * 2;
  }

  /// The number that stands some steps from the slot of a hash; below 0 where none stands there, and so none of that hash further on.
  public int at(int hash, int step) {
    return slots[(hash + step) & (slots.length - 1)] - 1;
  }

  /// The number of what stands nowhere within [#STEPS], -1 where it has none. Seldom asked.
  public int displaced(K key) {
    return displaced.getOrDefault(key, -1);
  }

  /// Adds the next number. Of several that stand for the same the first is found.
  public void add() {
    makeRoom(1);
    put(size++);
  }

  /// Makes room for so many more.
  public void makeRoom(int more) {
    int wanted = slotsFor(size + more);
    if (wanted > slots.length) {
      slots = new int[wanted];
      displaced.clear();
      for (int number = 0; number < size; number++) {
        put(number);
      }
    }
  }

  private void put(int number) {
    int hash = meaning.hash(number);
    for (int i = 0; i < STEPS; i++) {
      int slot = (hash + i) & (slots.length - 1);
      if (slots[slot] == 0) {
        slots[slot] = number + 1;
        return;
      }
    }
    displaced.putIfAbsent(meaning.key(number), number);
  }

  /// How many there are.
  public int size() {
    return size;
  }
}
