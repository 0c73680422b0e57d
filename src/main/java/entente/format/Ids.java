package entente.format;

import entente.array.NumberTable;
import entente.dossier.EntityKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The ids met in one pass over a file: which were defined, as what, and as what they were referred to. An id is known by its number, from
/// 0 in the order in which they were met, and what is known of it stands in arrays: a dossier may have millions.
final class Ids {
  private static final List<EntityKind> KINDS = List.of(EntityKind.values());
  private static final int ANY = -1;
  private static final int FREE = -1;
  private static final byte NONE = -1;

  private String[] texts = new String[32];
  private long[] words = new long[32];
  /// As one of which kinds it was referred to, as bits.
  private int[] allowed = new int[32];
  private int[] claimedAt = new int[32];
  /// The kind of its entry by number.
  private byte[] kinds = new byte[32];
  private final NumberTable<String> table = new NumberTable<>(0, new NumberTable.Meaning<>() {
    @Override
    public int hash(int id) {
      return Characters.hash(words[id]);
    }

    @Override
    public String key(int id) {
      return texts[id];
    }
  });

  /// The number of an id, -1 if it has not been met.
  private int find(Characters text) {
    long word = text.word();
    int hash = Characters.hash(word);
    for (int step = 0; step < NumberTable.STEPS; step++) {
      int id = table.at(hash, step);
      if (id < 0 || (words[id] == word && text.are(texts[id]))) {
        return id;
      }
    }
    return table.displaced(text.toString());
  }

  private int find(String text, long word) {
    int hash = Characters.hash(word);
    for (int step = 0; step < NumberTable.STEPS; step++) {
      int id = table.at(hash, step);
      if (id < 0 || (words[id] == word && text.equals(texts[id]))) {
        return id;
      }
    }
    return table.displaced(text);
  }

  /// The number of an id, new or met before.
  int id(Characters text) {
    int id = find(text);
    return id < 0 ? add(text.toString(), text.word()) : id;
  }

  private int add(String text, long word) {
    int id = table.size();
    if (id == texts.length) {
      makeRoom(id * 2);
    }
    texts[id] = text;
    words[id] = word;
    allowed[id] = ANY;
    claimedAt[id] = FREE;
    kinds[id] = NONE;
    table.add();
    return id;
  }

  private void makeRoom(int room) {
    texts = Arrays.copyOf(texts, room);
    words = Arrays.copyOf(words, room);
    allowed = Arrays.copyOf(allowed, room);
    claimedAt = Arrays.copyOf(claimedAt, room);
    kinds = Arrays.copyOf(kinds, room);
  }

  /// The one string of an id.
  String text(int id) {
    return texts[id];
  }

  /// Gives an id to the first entry that asks for it.
  ///
  /// @param offset of what asks
  /// @return whether it was still free
  boolean claim(int id, int offset) {
    boolean isFree = !isClaimed(id);
    claimedAt[id] = isFree ? offset : claimedAt[id];
    return isFree;
  }

  /// The offset of what asked first for an id.
  int claimedAt(int id) {
    return claimedAt[id];
  }

  private boolean isClaimed(int id) {
    return claimedAt[id] != FREE;
  }

  /// Notes that the entry with an id is complete.
  void define(int id, EntityKind kind) {
    kinds[id] = (byte) kind.ordinal();
  }

  /// Notes that an id is referred to as one of some kinds, given as bits.
  void refer(int id, int toKinds) {
    allowed[id] &= toKinds;
  }

  /// How many there are.
  int size() {
    return table.size();
  }

  /// Adds those of the next piece of the file.
  ///
  /// @return what number each of those has here, null if entries of both have one id
  int @Nullable [] join(Ids next) {
    makeRoom(Math.max(texts.length, size() + next.size()));
    table.makeRoom(next.size());
    int[] numbers = new int[next.size()];
    for (int i = 0; i < numbers.length; i++) {
      int there = find(next.texts[i], next.words[i]);
      int id = there < 0 ? add(next.texts[i], next.words[i]) : there;
      if (isClaimed(id) && next.isClaimed(i)) {
        return null;
      }
      numbers[i] = id;
      claimedAt[id] = Math.max(claimedAt[id], next.claimedAt[i]);
      kinds[id] = next.kinds[i] == NONE ? kinds[id] : next.kinds[i];
      allowed[id] &= next.allowed[i];
    }
    return numbers;
  }

  /// Which list the entry of a defined id stands in, counted from 0.
  int list(int id) {
    return kinds[id];
  }

  private @Nullable EntityKind kind(int id) {
    return kinds[id] == NONE ? null : KINDS.get(kinds[id]);
  }

  /// The kind of the entry with an id, null if there is none.
  @Nullable EntityKind kindOf(Characters text) {
    int id = find(text);
    return id < 0 ? null : kind(id);
  }

  /// Whether an entry has asked for an id and did not become complete.
  boolean isLeftOut(Characters text) {
    int id = find(text);
    return id >= 0 && isClaimed(id) && kinds[id] == NONE;
  }

  /// All defined ids of some kinds, in the order in which they were met.
  Iterable<String> of(Collection<EntityKind> some) {
    return () -> IntStream.range(0, size()).filter(id -> some.contains(kind(id))).mapToObj(id -> texts[id]).iterator();
  }

  /// Whether every reference leads to an entry of a right kind.
  boolean areAllDefined() {
    return IntStream.range(0, size()).allMatch(this::isDefined);
  }

  private boolean isDefined(int id) {
    EntityKind kind = kind(id);
    return kind == null ? allowed[id] == ANY : (allowed[id] & Reference.bit(kind)) != 0;
  }
}
