package entente.format;

import entente.format.Circles.Tie;
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
record Reference(Set<Kind> kinds, int bits, @Nullable Tie tie) implements Form<String> {
  /// A reference to an entry of some kinds.
  static Reference to(Kind first, Kind... others) {
    Set<Kind> kinds = Collections.unmodifiableSet(EnumSet.of(first, others));
    return new Reference(kinds, kinds.stream().mapToInt(Kind::bit).sum(), null);
  }

  /// The same, as a tie that must not close a circle.
  Reference as(Tie newTie) {
    return new Reference(kinds, bits, newTie);
  }

  /// A reference to an entry of the kinds of either.
  Reference or(Reference other) {
    Set<Kind> both = EnumSet.copyOf(kinds);
    both.addAll(other.kinds);
    return new Reference(Collections.unmodifiableSet(both), bits | other.bits, null);
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
