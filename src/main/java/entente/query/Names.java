package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.language.Nearest;
import entente.search.Folding;
import entente.work.Once;
import entente.work.Progress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What of a dossier is called how, whatever the spelling in detail: names are compared folded. A number for each name is all that is kept.
final class Names {
  /// So many names are compared with one that is not known.
  private static final int MOST_COMPARED = 10_000;
  private static final long PLACE = 0xFFFF_FFFFL;

  private final Map<EntityKind, List<? extends Entity>> entities = new EnumMap<>(EntityKind.class);
  /// Of each name its hash, and then the place of what is called so; ascending.
  private final Map<EntityKind, Once<long[]>> hashes = new EnumMap<>(EntityKind.class);

  Names(Dossier dossier) {
    for (EntityKind kind : EntityKind.values()) {
      List<? extends Entity> all = kind.in(dossier.lists());
      entities.put(kind, all);
      hashes.put(kind, new Once<>(progress -> hashes(all, progress)));
    }
  }

  private static long[] hashes(List<? extends Entity> all, Progress progress) {
    long[] hashes = new long[all.size() * 2];
    int size = 0;
    for (int place = 0; place < all.size(); place++) {
      progress.check(place);
      for (String name : names(all.get(place)).map(Folding::of).distinct().toList()) {
        hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, size * 3 / 2 + 1);
        hashes[size++] = (long) name.hashCode() << Integer.SIZE | place;
      }
    }
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /// All that something is called.
  private static Stream<String> names(Entity entity) {
    return switch (entity) {
      case Entity.Named named -> named.naming().all();
      case Source source -> source.title().all().stream();
      case Event event -> event.title().all().stream();
      case Statement statement -> statement.text().all().stream();
      default -> Stream.empty();
    };
  }

  /// The ids of what is called so, of some kinds, in the order of the file.
  List<String> called(String name, Set<EntityKind> kinds) {
    String folded = Folding.of(name);
    return folded.isEmpty() ? List.of() : kinds.stream().flatMap(kind -> called(folded, kind)).toList();
  }

  private Stream<String> called(String folded, EntityKind kind) {
    long[] all = Objects.requireNonNull(hashes.get(kind)).get(Progress.UNSEEN);
    long hash = (long) folded.hashCode() << Integer.SIZE;
    int found = Arrays.binarySearch(all, hash);
    int from = found < 0 ? -found - 1 : found;
    return Arrays.stream(all, from, all.length).takeWhile(each -> (each & ~PLACE) == hash)
        .mapToObj(each -> entity(kind, (int) (each & PLACE)))
        .filter(entity -> names(entity).map(Folding::of).anyMatch(folded::equals)).map(Entity::id);
  }

  private Entity entity(EntityKind kind, int place) {
    return Objects.requireNonNull(entities.get(kind)).get(place);
  }

  /// An id or a name near to one that nothing has.
  Optional<String> nearest(String name, Set<EntityKind> kinds) {
    List<String> known = kinds.stream().flatMap(kind -> Objects.requireNonNull(entities.get(kind)).stream())
        .flatMap(entity -> Stream.concat(Stream.of(entity.id()), names(entity))).limit(MOST_COMPARED).toList();
    return new Nearest().of(name, known);
  }
}
