package entente.dossier;

import entente.array.Ints;
import entente.work.Progress;
import java.util.function.ToIntFunction;

/// Which entities each entity names. An entity is known by its number, counted from 0 over [all lists][Dossier.Lists#all]: a dossier may
/// have millions of references, and who reads it knows them without looking them up once more.
public final class Mentions {
  private final int[] ends;
  private final int[] named;

  /// Takes the arrays over without a copy.
  ///
  /// @param ends for each entity, where that which it names ends in the other array; it begins where that of the entity before ends
  /// @param named the numbers of the entities named, one perhaps more than once
  public Mentions(int[] ends, int[] named) {
    this.ends = ends;
    this.named = named;
  }

  /// Looks them up.
  ///
  /// @param number of the entity with an id, below 0 where there is none
  static Mentions in(Entity[] all, ToIntFunction<String> number, Progress progress) {
    int[] ends = new int[all.length];
    var named = new Ints(all.length);
    for (int i = 0; i < all.length; i++) {
      progress.check(i);
      EntityKind.of(all[i]).fields().ids(all[i], id -> {
        int to = number.applyAsInt(id);
        if (to >= 0) {
          named.add(to);
        }
      });
      ends[i] = named.size();
    }
    return new Mentions(ends, named.toArray());
  }

  /// Turns them round.
  ///
  /// @param starts for each entity and the end of all, takes where in the result those begin that name it
  /// @return the numbers of the entities that name another, each once for each, in ascending order
  int[] turned(int[] starts, Progress progress) {
    int[] places = new int[ends.length]; // of each entity, first how many name it, then where the next of those is put
    forEach(progress, (_, to) -> places[to]++);
    for (int i = 0; i < ends.length; i++) {
      starts[i + 1] = starts[i] + places[i];
      places[i] = starts[i];
    }
    int[] naming = new int[starts[ends.length]];
    forEach(progress, (from, to) -> naming[places[to]++] = from);
    return naming;
  }

  private interface Mention {
    void of(int from, int to);
  }

  /// Goes through those of an entity that differ.
  private void forEach(Progress progress, Mention action) {
    int[] lastNamedBy = new int[ends.length]; // counted from 1
    int next = 0;
    for (int from = 0; from < ends.length; from++) {
      progress.check(from);
      for (; next < ends[from]; next++) {
        int to = named[next];
        if (lastNamedBy[to] <= from) {
          lastNamedBy[to] = from + 1;
          action.of(from, to);
        }
      }
    }
  }
}
