package entente.dossier;

import entente.array.NumberTable;
import entente.work.Progress;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds entities by their id and by the ids they name. Arrays throughout, since a dossier may have millions of references: an entity is
/// known by its number, counted over all lists. Numbers also spare the garbage collector, which would have to look at every reference.
final class Index {
  private static final int NEIGHBOURS = 15;

  private final Entity[] all;
  private final NumberTable<String> table;
  /// The entities that name the entity of number n stand in `referring` from `starts[n]` to before `starts[n + 1]`.
  private final int[] starts;
  private final int[] referring;
  private final Map<Class<?>, Range> kinds = new HashMap<>();

  /// The numbers of the entities of one kind, which follow each other.
  private record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);
  }

  /// @param mentions what each names, null where that is to be looked up
  Index(Dossier.Lists lists, @Nullable Supplier<Mentions> mentions, Progress progress) {
    this.all = lists.all().toArray(Entity[]::new);
    this.table = new NumberTable<>(all.length, new NumberTable.Meaning<>() {
      @Override
      public int hash(int number) {
        return Index.hash(all[number].id());
      }

      @Override
      public String key(int number) {
        return all[number].id();
      }
    });
    int from = 0;
    for (int number = 1; number <= all.length; number++) {
      if (number == all.length || all[number].getClass() != all[from].getClass()) {
        kinds.put(all[from].getClass(), new Range(from, number));
        from = number;
      }
    }
    ForkJoinTask<?> putting = ForkJoinPool.commonPool().submit(() -> put(progress));
    if (mentions == null) {
      putting.join();
    }
    this.starts = new int[all.length + 1];
    this.referring = (mentions == null ? Mentions.in(all, this::number, progress) : mentions.get()).turned(starts, progress);
    putting.join();
  }

  private void put(Progress progress) {
    for (int number = 0; number < all.length; number++) {
      progress.check(number);
      table.add();
    }
  }

  /// Ids that are counted have hashes that are, and are neighbours.
  private static int hash(String id) {
    int hash = id.hashCode();
    return (((hash >>> 4) * 0x9E3779B1) >>> 8) + (hash & NEIGHBOURS);
  }

  /// The number of the entity with an id, -1 if there is none.
  private int number(String id) {
    int hash = hash(id);
    for (int step = 0; step < NumberTable.STEPS; step++) {
      int number = table.at(hash, step);
      if (number < 0 || id.equals(all[number].id())) {
        return number;
      }
    }
    return table.displaced(id);
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
  int[] placesReferring(Class<? extends Entity> kind, String id) {
    Range numbers = kinds.getOrDefault(kind, Range.NONE);
    Range slots = namedBy(id, numbers);
    int[] places = Arrays.copyOfRange(referring, slots.from, slots.to);
    for (int i = 0; i < places.length; i++) {
      places[i] -= numbers.from;
    }
    return places;
  }

  /// Where an entity stands in the list of its kind.
  int place(Entity entity) {
    return number(entity.id()) - kinds.getOrDefault(entity.getClass(), Range.NONE).from;
  }

  /// The same of the entity with an id, below 0 where none of the kind has it.
  int place(Class<? extends Entity> kind, String id) {
    Range numbers = kinds.getOrDefault(kind, Range.NONE);
    int number = number(id);
    return number < numbers.to ? number - numbers.from : -1;
  }

  /// Where in `referring` those of the numbers stand that name an entity.
  private Range namedBy(String id, Range numbers) {
    int number = numbers.from == numbers.to ? -1 : number(id);
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
