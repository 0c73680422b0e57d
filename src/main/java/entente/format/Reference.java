package entente.format;

import entente.format.Ties.Tie;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The id of another entry.
///
/// @param kinds what it may be
/// @param tie the tie it makes, if that must not close a circle
record Reference(Set<Kind> kinds, @Nullable Tie tie) implements Form<String> {
  Reference {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  /// A reference to an entry of some kinds.
  static Reference to(Kind first, Kind... others) {
    return new Reference(EnumSet.of(first, others), null);
  }

  /// The same, as a tie that must not close a circle.
  Reference as(Tie newTie) {
    return new Reference(kinds, newTie);
  }

  @Override
  public @Nullable String read(Input in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.refuseShown("reference");
    }
    String id = in.refer(kinds);
    return id != null && tie != null && in.closesCircle(tie, id, in.offset()) ? in.refuse("circle", Input.shown(id)) : id;
  }
}
