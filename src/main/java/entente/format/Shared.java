package entente.format;

import entente.dossier.Apparatus;
import entente.dossier.Event.Participant;
import entente.dossier.Evidence;
import entente.dossier.OneOrMore;
import entente.dossier.Text;
import entente.time.Endpoint;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps equal values once, as far as it remembers them: a table in which a value has two places, and a new one displaces the older one.
final class Shared {
  private static final int LONGEST = 4;

  private final int[] hashes;
  private final @Nullable Object[] table;

  /// @param size how many values are remembered, a power of two
  Shared(int size) {
    this.hashes = new int[size];
    this.table = new @Nullable Object[size];
  }

  /// An equal value, the same as last time if there was one lately.
  <V> V of(V value) {
    return isAlwaysTheSame(value) ? kept(value, hash(value)) : value;
  }

  /// The same with a hash that is cheaper than the value's own.
  <V> V of(V value, int hash) {
    return isAlwaysTheSame(value) ? kept(value, hash) : value;
  }

  @SuppressWarnings("unchecked") // a value is only equal to one of its type
  private <V> V kept(V value, int hash) {
    int first = hash & (table.length - 1);
    int second = first ^ 1;
    if (holds(first, hash, value)) {
      return (V) Objects.requireNonNull(table[first]);
    }
    if (holds(second, hash, value)) {
      return (V) Objects.requireNonNull(table[second]);
    }
    hashes[second] = hashes[first];
    table[second] = table[first];
    hashes[first] = hash;
    table[first] = value;
    return value;
  }

  private boolean holds(int slot, int hash, Object value) {
    return hashes[slot] == hash && value.equals(table[slot]);
  }

  /// An apparatus stands elsewhere than the evidence that is all there is in it, since each would displace the other.
  private static int hash(Object value) {
    int hash = value instanceof Apparatus apparatus ? ~apparatus.evidence().hashCode() : value.hashCode();
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 16;
  }

  /// Whether what is equal to a value is also in the same order: texts in several languages and the keys of other tools are equal
  /// in any. What is seldom said twice does not count either, such as who took part together.
  private static boolean isAlwaysTheSame(@Nullable Object value) {
    return switch (value) {
      case String _ -> true;
      case Endpoint _ -> true;
      case OneOrMore<?> few -> !few.isList();
      case List<?> list -> areAlwaysTheSame(list);
      case Participant participant -> !(participant.role() instanceof Text.Tagged) && participant.foreign().byKey().isEmpty();
      case Evidence evidence -> !(evidence.note() instanceof Text.Tagged) && !(evidence.quote() instanceof Text.Tagged)
          && evidence.foreign().byKey().isEmpty();
      case Apparatus of -> !(of.note() instanceof Text.Tagged) && of.disputed().isEmpty() && of.dating() == null
          && of.resembles().isEmpty() && of.links().isEmpty() && of.same().isEmpty() && of.foreign().byKey().isEmpty()
          && isAlwaysTheSame(of.evidence());
      case null, default -> false;
    };
  }

  private static boolean areAlwaysTheSame(List<?> list) {
    for (int i = 0; i < Math.min(list.size(), LONGEST); i++) {
      if (list.get(i) instanceof Participant || !isAlwaysTheSame(list.get(i))) {
        return false;
      }
    }
    return list.size() <= LONGEST;
  }
}
