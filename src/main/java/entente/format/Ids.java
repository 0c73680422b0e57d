package entente.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The ids met in one pass over a file: which were defined, as what, and as what they were referred to.
final class Ids {
  private static final int ANY = -1;
  private static final int FREE = -1;

  /// One id.
  static final class Id {
    private final String text;
    private final long word;
    private int allowed = ANY;
    private int claimedAt = FREE;
    private @Nullable Kind kind;

    private Id(String text, long word) {
      this.text = text;
      this.word = word;
    }

    /// The one string of it.
    String text() {
      return text;
    }

    /// Gives it to the first entry that asks for it.
    ///
    /// @param offset of what asks
    /// @return whether it was still free
    boolean claim(int offset) {
      boolean isFree = !isClaimed();
      claimedAt = isFree ? offset : claimedAt;
      return isFree;
    }

    /// The offset of what asked for it first.
    int claimedAt() {
      return claimedAt;
    }

    private boolean isClaimed() {
      return claimedAt != FREE;
    }

    /// Notes that its entry is complete.
    void define(Kind newKind) {
      kind = newKind;
    }

    /// Notes that it is referred to as one of some kinds, given as bits.
    void refer(int kinds) {
      allowed &= kinds;
    }

    /// The kind of its entry, null if there is none.
    @Nullable Kind kind() {
      return kind;
    }

    private boolean isDefined() {
      return kind == null ? allowed == ANY : (allowed & kind.bit()) != 0;
    }
  }

  private final List<Id> inOrder = new ArrayList<>();
  /// A hash table, at most half full; an id stands at its hash or in the next free slot.
  private @Nullable Id[] table = new @Nullable Id[64];

  private int slot(Characters text) {
    return slot(text.word(), text::are);
  }

  private int slot(long word, Predicate<String> isText) {
    int slot = Characters.slot(word, table.length);
    for (Id id = table[slot]; id != null && (id.word != word || !isText.test(id.text)); id = table[slot]) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /// An id, new or met before.
  Id id(Characters text) {
    int slot = slot(text);
    Id id = table[slot];
    if (id == null) {
      id = new Id(text.toString(), text.word());
      add(id, slot);
    }
    return id;
  }

  private void add(Id id, int slot) {
    table[slot] = id;
    inOrder.add(id);
    if (inOrder.size() > table.length / 2) {
      grow();
    }
  }

  private void grow() {
    table = new @Nullable Id[table.length * 2];
    for (Id id : inOrder) {
      int slot = Characters.slot(id.word, table.length);
      while (table[slot] != null) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = id;
    }
  }

  /// Adds those of the next piece of the file.
  ///
  /// @return false if entries of both have one id
  boolean join(Ids next) {
    for (Id id : next.inOrder) {
      int slot = slot(id.word, id.text::equals);
      Id known = table[slot];
      if (known == null) {
        add(id, slot);
      } else if (known.isClaimed() && id.isClaimed()) {
        return false;
      } else {
        known.claimedAt = Math.max(known.claimedAt, id.claimedAt);
        known.kind = id.kind == null ? known.kind : id.kind;
        known.allowed &= id.allowed;
      }
    }
    return true;
  }

  /// The kind of the entry with an id, null if there is none.
  @Nullable Kind kindOf(Characters text) {
    Id id = table[slot(text)];
    return id == null ? null : id.kind;
  }

  /// Whether an entry has asked for an id and did not become complete.
  boolean isLeftOut(Characters text) {
    Id id = table[slot(text)];
    return id != null && id.isClaimed() && id.kind == null;
  }

  /// All defined ids of some kinds, in the order in which they were met.
  Iterable<String> of(Collection<Kind> kinds) {
    return () -> inOrder.stream().filter(id -> id.kind != null && kinds.contains(id.kind)).map(id -> id.text).iterator();
  }

  /// Whether every reference leads to an entry of a right kind.
  boolean areAllDefined() {
    return inOrder.stream().allMatch(Id::isDefined);
  }
}
