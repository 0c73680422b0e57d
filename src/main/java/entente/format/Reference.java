package entente.format;

import entente.dossier.EntityKind;
import entente.dossier.ValueKind.Tie;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The id of another entry.
///
/// @param kinds what it may be
/// @param bits the same as bits
/// @param tie the tie it makes, if that must not close a circle
record Reference(Set<EntityKind> kinds, int bits, @Nullable Tie tie) implements Form<String> {
  /// A reference to an entry of some kinds.
  Reference(Set<EntityKind> kinds, @Nullable Tie tie) {
    this(kinds, kinds.stream().mapToInt(Reference::bit).sum(), tie);
  }

  /// A kind as one bit, so that kinds together fit in a number.
  static int bit(EntityKind kind) {
    return 1 << kind.ordinal();
  }

  /// A reference to an entry of the kinds of either.
  Reference or(Reference other) {
    Set<EntityKind> both = EnumSet.copyOf(kinds);
    both.addAll(other.kinds);
    return new Reference(Collections.unmodifiableSet(both), null);
  }

  @Override
  public @Nullable String read(Input in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.refuseShown("reference");
    }
    String id = in.refer(this);
    return id != null && tie != null && in.closesCircle(tie, id, in.offset()) ? in.refuse("circle", Input.shown(id)) : id;
  }
}
