package entente.format;

import entente.array.Ints;
import entente.dossier.Mentions;

/// Which ids the entries read so far name, in the order of the file. Ids are known by their numbers in [Ids].
final class MentionLog {
  private final Ints entries = new Ints(64);
  private final Ints ends = new Ints(64);
  private final Ints named = new Ints(256);

  /// Notes that the entry being read names an id.
  void add(int id) {
    named.add(id);
  }

  /// How many were noted.
  int size() {
    return named.size();
  }

  /// A hash of what was noted since there were so many. It spares looking at the ids.
  int hashSince(int earlier) {
    int hash = 0;
    for (int i = earlier; i < named.size(); i++) {
      hash = 31 * hash + named.get(i);
    }
    return hash;
  }

  /// Forgets what was noted since there were so many: what it stood in is left out.
  void cutTo(int earlier) {
    named.cutTo(earlier);
  }

  /// Ends with an entry.
  ///
  /// @param id of the entry
  void end(int id) {
    entries.add(id);
    ends.add(named.size());
  }

  /// Adds those of the next piece of the file.
  ///
  /// @param ids what the numbers of ids in that piece are in this one
  void join(MentionLog next, int[] ids) {
    int before = named.size();
    entries.makeRoom(next.entries.size());
    ends.makeRoom(next.ends.size());
    for (int i = 0; i < next.entries.size(); i++) {
      entries.add(ids[next.entries.get(i)]);
      ends.add(before + next.ends.get(i));
    }
    named.makeRoom(next.named.size());
    for (int i = 0; i < next.named.size(); i++) {
      named.add(ids[next.named.get(i)]);
    }
  }

  /// The same by the numbers of the entries in their lists, one list after the other. Every id must have an entry.
  Mentions mentions(Ids ids) {
    int count = entries.size();
    int[] numbers = numbers(ids);
    int[] places = new int[count]; // by the number of an entry, where in the file it comes
    for (int i = 0; i < count; i++) {
      places[numbers[entries.get(i)]] = i;
    }
    int[] newEnds = new int[count];
    int[] newNamed = new int[named.size()];
    int to = 0;
    for (int number = 0; number < count; number++) {
      int place = places[number];
      for (int from = place == 0 ? 0 : ends.get(place - 1); from < ends.get(place); from++) {
        newNamed[to++] = numbers[named.get(from)];
      }
      newEnds[number] = to;
    }
    return new Mentions(newEnds, newNamed);
  }

  /// For each id the number of its entry.
  private int[] numbers(Ids ids) {
    int[] next = new int[Kind.values().length];
    for (int i = 0; i < entries.size(); i++) {
      next[ids.list(entries.get(i))]++;
    }
    int before = 0;
    for (int kind = 0; kind < next.length; kind++) {
      int here = next[kind];
      next[kind] = before;
      before += here;
    }
    int[] numbers = new int[ids.size()];
    for (int i = 0; i < entries.size(); i++) {
      numbers[entries.get(i)] = next[ids.list(entries.get(i))]++;
    }
    return numbers;
  }
}
