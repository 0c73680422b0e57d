package entente.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds entities by their id and by the ids they name. Arrays throughout, since a dossier may have millions of references: an entity is
/// known by its number, counted over all lists.
final class Index {
  /// Ids that share a hash, perhaps on purpose, must not make finding slow: those too far from their slot go elsewhere.
  private static final int FARTHEST = 32;

  private final Entity[] all;
  /// A hash table of numbers from 1; an entity stands in the slot of its id or in one of the next.
  private final int[] slots;
  private final Map<String, Integer> displaced = new HashMap<>();
  /// The entities that name the entity of number n stand in `referring` from `starts[n]` to before `starts[n + 1]`.
  private final int[] starts;
  private final Entity[] referring;

  Index(Dossier.Lists lists) {
    this.all = lists.all().toArray(Entity[]::new);
    this.slots = new int[Integer.highestOneBit(all.length + 1) * 4];
    for (int number = 0; number < all.length; number++) {
      put(all[number].id(), number);
    }
    this.starts = new int[all.length + 1];
    this.referring = referring();
  }

  private void put(String id, int number) {
    int slot = slot(id);
    for (int i = 0; i < FARTHEST; i++) {
      int there = slots[slot + i & slots.length - 1];
      if (there == 0 || all[there - 1].id().equals(id)) {
        slots[slot + i & slots.length - 1] = number + 1;
        return;
      }
    }
    displaced.put(id, number);
  }

  private int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B1;
    return hash ^ hash >>> 16;
  }

  /// The number of the entity with an id, -1 if there is none.
  private int number(String id) {
    int slot = slot(id);
    for (int i = 0; i < FARTHEST; i++) {
      int there = slots[slot + i & slots.length - 1];
      if (there == 0) {
        return -1;
      }
      if (all[there - 1].id().equals(id)) {
        return there - 1;
      }
    }
    return displaced.getOrDefault(id, -1);
  }

  /// Fills `starts` as well.
  private Entity[] referring() {
    var named = new Named(all.length);
    var names = new Names(id -> named.add(number(id)));
    int[] ends = new int[all.length];
    for (int number = 0; number < all.length; number++) {
      named.entity = number + 1;
      names.of(all[number]);
      ends[number] = named.size;
    }
    for (int i = 0; i < named.size; i++) {
      starts[named.numbers[i] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    Entity[] referrers = new Entity[named.size];
    for (int number = 0, i = 0; number < all.length; number++) {
      for (; i < ends[number]; i++) {
        referrers[next[named.numbers[i]]++] = all[number];
      }
    }
    return referrers;
  }

  /// The numbers of the entities that others name, each once for each of those.
  private static final class Named {
    private final int[] lastNamedBy;
    private int[] numbers;
    private int size;
    private int entity;

    Named(int entities) {
      this.lastNamedBy = new int[entities];
      this.numbers = new int[Math.max(16, entities * 4)];
    }

    void add(int number) {
      if (number >= 0 && lastNamedBy[number] != entity) {
        lastNamedBy[number] = entity;
        if (size == numbers.length) {
          numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
      }
    }
  }

  /// The entity with an id, null if there is none.
  @Nullable Entity find(String id) {
    int number = number(id);
    return number < 0 ? null : all[number];
  }

  /// All entities that name an entity, each once, in the order of the file.
  List<Entity> referring(String id) {
    int number = number(id);
    return number < 0
        ? List.of()
        : Collections.unmodifiableList(Arrays.asList(referring).subList(starts[number], starts[number + 1]));
  }
}
