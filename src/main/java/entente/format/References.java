package entente.format;

import entente.dossier.Mentions;
import entente.format.Circles.Tie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What refers to what in a file.
///
/// Whether an id leads anywhere is known only at the end of the file. The first pass takes every reference for good; if one is
/// not, the next pass knows which ids there are and leaves out the others on the spot. Leaving out may cost an entry, so there
/// may be a third pass, rarely a fourth: each defines fewer ids than the one before. Nearly all files need one.
final class References {
  private static final int NONE = -1;

  private final @Nullable Ids known;
  private final Set<Integer> closing;
  private final Ids ids = new Ids();
  private final MentionLog mentions = new MentionLog();
  private final Circles circles = new Circles();
  private final List<Circles.Reference> tiesOfEntry = new ArrayList<>();
  private int idOfEntry = NONE;

  /// For the first pass.
  References() {
    this(null, Set.of());
  }

  private References(@Nullable Ids known, Set<Integer> closing) {
    this.known = known;
    this.closing = closing;
  }

  /// For another piece of the same pass.
  References another() {
    return new References(known, closing);
  }

  /// Adds what the next piece of the file refers to.
  ///
  /// @return false if entries of both have one id
  boolean join(References next) {
    circles.join(next.circles);
    int[] numbers = ids.join(next.ids);
    if (numbers != null) {
      mentions.join(next.mentions, numbers);
    }
    return numbers != null;
  }

  /// For another pass, if what this one took for good is not.
  Optional<References> again() {
    if (!ids.areAllDefined()) {
      return Optional.of(new References(ids, closing));
    }
    Set<Integer> closingAlso = new HashSet<>(circles.closing());
    boolean isFine = closingAlso.isEmpty();
    closingAlso.addAll(closing);
    return isFine ? Optional.empty() : Optional.of(new References(ids, closingAlso));
  }

  /// Begins with an entry.
  void begin() {
    idOfEntry = NONE;
    tiesOfEntry.clear();
  }

  /// Ends with an entry that is complete.
  void end(Kind kind) {
    if (idOfEntry != NONE) {
      ids.define(idOfEntry, kind);
      mentions.end(idOfEntry);
      circles.add(ids.text(idOfEntry), tiesOfEntry);
    }
  }

  /// Gives an id to the entry at hand, if it is the first that asks for it.
  ///
  /// @param offset of what asks
  /// @return the one string of the id, null if another entry has it
  @Nullable String claim(Characters text, int offset) {
    int id = ids.id(text);
    idOfEntry = ids.claim(id, offset) ? id : NONE;
    return idOfEntry == NONE ? null : ids.text(id);
  }

  /// Where an id was given to an entry.
  int claimedAt(Characters text) {
    return ids.claimedAt(ids.id(text));
  }

  /// Asks that a text be the id of an entry of one of some kinds.
  ///
  /// @return the one string of the id, null if it leads to none as far as is known
  @Nullable String refer(Characters text, int kinds) {
    int id = referred(text, kinds);
    return id == NONE ? null : ids.text(id);
  }

  /// The same where the entry being read names the other one by it.
  @Nullable String mention(Characters text, int kinds) {
    int id = referred(text, kinds);
    if (id == NONE) {
      return null;
    }
    mentions.add(id);
    return ids.text(id);
  }

  private int referred(Characters text, int kinds) {
    Kind kind = kindOf(text);
    if (known != null && (kind == null || (kind.bit() & kinds) == 0)) {
      return NONE;
    }
    int id = ids.id(text);
    ids.refer(id, kinds);
    return id;
  }

  /// How many references were noted.
  int mentioned() {
    return mentions.size();
  }

  /// A hash of those noted since there were so many.
  int mentionsHash(int since) {
    return mentions.hashSince(since);
  }

  /// Forgets those noted since there were so many: what they stood in is left out.
  void forget(int since) {
    mentions.cutTo(since);
  }

  /// Which entry names which, once every reference leads to one.
  Mentions mentions() {
    return mentions.mentions(ids);
  }

  /// The kind of the entry with an id, null if there is none or it is not yet known.
  @Nullable Kind kindOf(Characters text) {
    return known == null ? null : known.kindOf(text);
  }

  /// Whether an entry has an id, but is left out because of a mistake in it.
  boolean isLeftOut(Characters text) {
    return known != null && known.isLeftOut(text);
  }

  /// The ids known of some kinds.
  Iterable<String> of(Set<Kind> kinds) {
    return known == null ? List.of() : known.of(kinds);
  }

  /// Notes a reference that must not close a circle.
  ///
  /// @param offset of the reference in the file
  /// @return whether it does, as far as is known
  boolean closesCircle(Tie tie, String to, int offset) {
    if (closing.contains(offset)) {
      return true;
    }
    tiesOfEntry.add(new Circles.Reference(tie, to, offset));
    return false;
  }
}
