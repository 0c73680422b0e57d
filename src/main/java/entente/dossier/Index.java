package entente.dossier;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds entities by their id and by the ids they name. Arrays throughout, since a dossier may have millions of references: an entity is
/// known by its number, counted over all lists. Numbers also spare the garbage collector, which would have to look at every reference.
final class Index {
  /// Ids that share a hash, perhaps on purpose, must not make finding slow: those too far from their slot go elsewhere.
  private static final int FARTHEST = 32;
  /// Fewer entities are gone through faster by one alone.
  private static final int SHORTEST_STRETCH = 5000;
  private static final int BLOCK = 256;

  private final Entity[] all;
  /// A hash table of numbers from 1; an entity stands in the slot of its id or in one of the next.
  private final int[] slots;
  private final Map<String, Integer> displaced = new HashMap<>();
  /// The entities that name the entity of number n stand in `referring` from `starts[n]` to before `starts[n + 1]`.
  private final int[] starts;
  private final int[] referring;
  private final Map<Class<?>, Range> kinds = new HashMap<>();

  /// The numbers of the entities of one kind, which follow each other.
  private record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);
  }

  Index(Dossier.Lists lists) {
    this.all = lists.all().toArray(Entity[]::new);
    this.slots = new int[Integer.highestOneBit(all.length + 1) * 4];
    String[] ids = new String[all.length];
    int from = 0;
    for (int number = 0; number < all.length; number++) {
      ids[number] = all[number].id();
      put(ids, number);
      if (number + 1 == all.length || all[number + 1].getClass() != all[number].getClass()) {
        kinds.put(all[number].getClass(), new Range(from, number + 1));
        from = number + 1;
      }
    }
    this.starts = new int[all.length + 1];
    this.referring = referring(ids);
  }

  private void put(String[] ids, int number) {
    int slot = slot(ids[number]);
    for (int i = 0; i < FARTHEST; i++) {
      int there = slots[(slot + i) & (slots.length - 1)];
      if (there == 0 || ids[there - 1].equals(ids[number])) {
        slots[(slot + i) & (slots.length - 1)] = number + 1;
        return;
      }
    }
    displaced.put(ids[number], number);
  }

  private static int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B1;
    return hash ^ hash >>> 16;
  }

  /// The number of the entity with an id, -1 if there is none.
  private int number(String id) {
    return number(id, null);
  }

  /// @param ids the ids of all, null to ask the entities
  private int number(String id, String @Nullable [] ids) {
    int slot = slot(id);
    for (int i = 0; i < FARTHEST; i++) {
      int number = slots[(slot + i) & (slots.length - 1)] - 1;
      if (number < 0 || id.equals(ids == null ? all[number].id() : ids[number])) {
        return number;
      }
    }
    return displaced.getOrDefault(id, -1);
  }

  /// Fills `starts` as well. Looking up every reference takes time, so stretches of the entities are gone through at the same time.
  private int[] referring(String[] ids) {
    int count = Math.clamp(all.length / SHORTEST_STRETCH, 1, Runtime.getRuntime().availableProcessors());
    List<Stretch> stretches = IntStream.range(0, count).parallel()
        .mapToObj(i -> new Stretch((int) ((long) all.length * i / count), (int) ((long) all.length * (i + 1) / count), ids)).toList();
    for (int number = 0; number < all.length; number++) {
      int next = starts[number];
      for (Stretch stretch : stretches) {
        int named = stretch.places[number];
        stretch.places[number] = next;
        next += named;
      }
      starts[number + 1] = next;
    }
    int[] referrers = new int[starts[all.length]];
    stretches.parallelStream().forEach(stretch -> stretch.fill(referrers));
    return referrers;
  }

  /// The references of some entities that follow each other.
  private final class Stretch {
    private final int from;
    /// For each of these entities, where the numbers of those it names end.
    private final int[] ends;
    private int[] numbers;
    private int size;
    /// For each entity of all, first how often these name it, then where the next of these that names it is put.
    private final int[] places = new int[all.length];

    Stretch(int from, int to, String[] ids) {
      this.from = from;
      this.ends = new int[to - from];
      this.numbers = new int[ends.length * 4 + 1];
      int[] lastNamedBy = new int[all.length];
      var named = new ArrayList<String>();
      for (int block = 0; block < ends.length; block += BLOCK) {
        int end = Math.min(block + BLOCK, ends.length);
        named.clear();
        for (int i = block; i < end; i++) {
          new Names(named::add).of(all[from + i]);
          ends[i] = named.size();
        }
        add(named, ids, lastNamedBy, block, end);
      }
    }

    /// Looks up a block at a time, since the processor then waits for the memory of many at once.
    private void add(List<String> named, String[] ids, int[] lastNamedBy, int block, int end) {
      int[] found = new int[named.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = number(named.get(i), ids);
      }
      numbers = size + found.length > numbers.length ? Arrays.copyOf(numbers, numbers.length * 2 + found.length) : numbers;
      int next = 0;
      for (int i = block; i < end; i++) {
        for (; next < ends[i]; next++) {
          int number = found[next];
          if (number >= 0 && lastNamedBy[number] != i + 1) {
            lastNamedBy[number] = i + 1;
            places[number]++;
            numbers[size++] = number;
          }
        }
        ends[i] = size;
      }
    }

    private void fill(int[] referrers) {
      int next = 0;
      for (int i = 0; i < ends.length; i++) {
        for (; next < ends[i]; next++) {
          referrers[places[numbers[next]]++] = from + i;
        }
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
    return new Entities<>(Entity.class, namedBy(id, new Range(0, all.length)));
  }

  /// Those of a kind that name an entity.
  <E extends Entity> List<E> referring(Class<E> kind, String id) {
    return new Entities<>(kind, namedBy(id, kinds.getOrDefault(kind, Range.NONE)));
  }

  /// Where in the list of a kind those stand that name an entity, in order.
  IntStream placesReferring(Class<? extends Entity> kind, String id) {
    Range numbers = kinds.getOrDefault(kind, Range.NONE);
    Range slots = namedBy(id, numbers);
    return Arrays.stream(referring, slots.from, slots.to).map(number -> number - numbers.from);
  }

  /// Where an entity stands in the list of its kind.
  int place(Entity entity) {
    return number(entity.id()) - kinds.getOrDefault(entity.getClass(), Range.NONE).from;
  }

  /// Where in `referring` those of the numbers stand that name an entity.
  private Range namedBy(String id, Range numbers) {
    int number = number(id);
    return number < 0 ? Range.NONE : new Range(
        first(numbers.from, starts[number], starts[number + 1]), first(numbers.to, starts[number], starts[number + 1]));
  }

  /// The first place of a stretch of `referring` whose number is not below another; the end where there is none.
  private int first(int number, int from, int to) {
    int found = Arrays.binarySearch(referring, from, to, number);
    return found < 0 ? -found - 1 : found;
  }

  /// Entities whose numbers stand in a part of `referring`.
  private final class Entities<E extends Entity> extends AbstractList<E> implements RandomAccess {
    private final Class<E> kind;
    private final Range range;

    Entities(Class<E> kind, Range range) {
      this.kind = kind;
      this.range = range;
    }

    @Override
    public E get(int index) {
      return kind.cast(all[referring[range.from + Objects.checkIndex(index, size())]]);
    }

    @Override
    public int size() {
      return range.to - range.from;
    }
  }
}
