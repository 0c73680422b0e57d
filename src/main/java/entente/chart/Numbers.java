package entente.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ForkJoinTask;

/// The numbers of items by their ids.
final class Numbers {
  private static final int NEIGHBOURS = 15;
  /// Ids that share a hash, perhaps on purpose, must not make finding slow: those too far from their slot go elsewhere.
  private static final int FARTHEST = 128;

  private final String[] ids;
  private final int[] slots; // numbers plus one, each at or after the place that the hash of its id gives
  private final Map<String, Integer> displaced = new HashMap<>();

  private Numbers(String[] ids) {
    this.ids = ids;
    this.slots = new int[Integer.highestOneBit(Math.max(1, ids.length)) << 2];
    for (int i = 0; i < ids.length; i++) {
      int slot = slot(ids[i]);
      if (slot < 0) {
        displaced.putIfAbsent(ids[i], i);
      } else if (slots[slot] == 0) {
        slots[slot] = i + 1;
      }
    }
  }

  /// Begins with it on another thread.
  static ForkJoinTask<Numbers> begin(String[] ids) {
    return ForkJoinTask.adapt(() -> new Numbers(ids)).fork();
  }

  /// The slot of an id, or the empty one where it would be; -1 where both are too far. Ids that are counted have hashes that are, and
  /// stand side by side: looking up one brings the others into the processor's cache.
  private int slot(String id) {
    int hash = id.hashCode();
    int first = (((hash >>> 4) * 0x9E3779B9) >>> 8) + (hash & NEIGHBOURS);
    for (int i = 0; i < FARTHEST; i++) {
      int slot = (first + i) & (slots.length - 1);
      if (slots[slot] == 0 || ids[slots[slot] - 1].equals(id)) {
        return slot;
      }
    }
    return -1;
  }

  /// The number of the item with an id, of several the first.
  OptionalInt find(String id) {
    int slot = slot(id);
    int found = slot < 0 ? displaced.getOrDefault(id, -1) : slots[slot] - 1;
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
