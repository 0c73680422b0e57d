package entente.format;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ids met in one pass over a file: which were defined, as what, and as what they were referred to.
final class Ids {
  /// One id.
  private static final class Id {
    private final String text;
    private final EnumSet<Kind> allowed = EnumSet.allOf(Kind.class);
    private boolean isClaimed;
    private @Nullable Kind kind;

    Id(String text) {
      this.text = text;
    }
  }

  private final Map<String, Id> all = new HashMap<>();

  private Id id(String text) {
    return all.computeIfAbsent(text, Id::new);
  }

  /// Gives an id to the first entry that asks for it.
  ///
  /// @return whether it was still free
  boolean claim(String text) {
    Id id = id(text);
    boolean isFree = !id.isClaimed;
    id.isClaimed = true;
    return isFree;
  }

  /// Notes that the entry with an id is complete.
  void define(String text, Kind kind) {
    id(text).kind = kind;
  }

  /// Notes that an id is referred to as one of some kinds.
  void refer(String text, Set<Kind> kinds) {
    id(text).allowed.retainAll(kinds);
  }

  /// The one instance of an id.
  String shared(String text) {
    return id(text).text;
  }

  /// The kind of the entry with an id, null if there is none.
  @Nullable Kind kindOf(String text) {
    Id id = all.get(text);
    return id == null ? null : id.kind;
  }

  /// All defined ids of some kinds.
  Iterable<String> of(Collection<Kind> kinds) {
    return () -> all.values().stream().filter(id -> id.kind != null && kinds.contains(id.kind)).map(id -> id.text).iterator();
  }

  /// Whether every reference leads to an entry of a right kind.
  boolean areAllDefined() {
    int any = Kind.values().length;
    return all.values().stream().allMatch(id -> id.kind == null ? id.allowed.size() == any : id.allowed.contains(id.kind));
  }
}
