package entente.query;

import entente.array.Ints;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which entities of a list have which value at a field. Of a frequent value a bit for each entity is kept, of others the places of those
/// that have it, whichever is smaller. Immutable.
final class Column {
  private static final int[] NOBODY = {};

  private final Map<String, BitSet> frequent = new HashMap<>();
  private final Map<String, int[]> others = new HashMap<>();

  /// Asks every entity once.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  Column(Dossier dossier, List<? extends Entity> entities, Trait trait, Progress progress) {
    Map<String, Ints> places = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      progress.check(i);
      int place = i;
      trait.values(dossier, entities.get(i), value -> {
        Ints known = places.computeIfAbsent(value, _ -> new Ints(2));
        if (known.size() == 0 || known.get(known.size() - 1) != place) {
          known.add(place);
        }
      });
    }
    places.forEach((value, known) -> {
      if ((long) known.size() * Integer.SIZE > entities.size()) {
        frequent.put(value, bits(known, entities.size()));
      } else {
        others.put(value, known.toArray());
      }
    });
  }

  private static BitSet bits(Ints places, int size) {
    var bits = new BitSet(size);
    for (int i = 0; i < places.size(); i++) {
      bits.set(places.get(i));
    }
    return bits;
  }

  /// The values that some entity has.
  Set<String> values() {
    Set<String> all = new HashSet<>(frequent.keySet());
    all.addAll(others.keySet());
    return all;
  }

  /// Adds the places of those that have a value.
  void addTo(String value, BitSet into) {
    BitSet bits = frequent.get(value);
    if (bits != null) {
      into.or(bits);
    } else {
      Arrays.stream(others.getOrDefault(value, NOBODY)).forEach(into::set);
    }
  }

  /// How many of some have a value.
  int count(String value, BitSet among) {
    BitSet bits = frequent.get(value);
    if (bits == null) {
      return (int) Arrays.stream(others.getOrDefault(value, NOBODY)).filter(among::get).count();
    }
    BitSet both = (BitSet) bits.clone();
    both.and(among);
    return both.cardinality();
  }
}
