package entente.format;

import entente.dossier.EntityKind;
import entente.dossier.Mentions;
import java.util.Arrays;

/// Which ids the entries read so far name, in the order of the file. Ids are known by their numbers in [Ids].
final class Notes {
  private int[] entries = new int[64];
  private int[] ends = new int[64];
  private int count;
  private int[] named = new int[256];
  private int size;

  /// Notes that the entry being read names an id.
  void add(int id) {
    named = size == named.length ? Arrays.copyOf(named, size * 2) : named;
    named[size++] = id;
  }

  /// How many were noted.
  int size() {
    return size;
  }

  /// A hash of what was noted since there were so many. It spares looking at the ids.
  int hashSince(int earlier) {
    int hash = 0;
    for (int i = earlier; i < size; i++) {
      hash = 31 * hash + named[i];
    }
    return hash;
  }

  /// Forgets what was noted since there were so many: what it stood in is left out.
  void cutTo(int earlier) {
    size = earlier;
  }

  /// Ends with an entry.
  ///
  /// @param id of the entry
  void end(int id) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    entries[count] = id;
    ends[count++] = size;
  }

  /// Adds those of the next piece of the file.
  ///
  /// @param ids what the numbers of ids in that piece are in this one
  void join(Notes next, int[] ids) {
    entries = Arrays.copyOf(entries, count + next.count);
    ends = Arrays.copyOf(ends, count + next.count);
    for (int i = 0; i < next.count; i++) {
      entries[count + i] = ids[next.entries[i]];
      ends[count + i] = size + next.ends[i];
    }
    count += next.count;
    named = Arrays.copyOf(named, size + next.size);
    for (int i = 0; i < next.size; i++) {
      named[size + i] = ids[next.named[i]];
    }
    size += next.size;
  }

  /// The same by the numbers of the entries in their lists, one list after the other. Every id must have an entry.
  Mentions mentions(Ids ids) {
    int[] numbers = numbers(ids);
    int[] places = new int[count]; // by the number of an entry, where in the file it comes
    for (int i = 0; i < count; i++) {
      places[numbers[entries[i]]] = i;
    }
    int[] newEnds = new int[count];
    int[] newNamed = new int[size];
    int to = 0;
    for (int number = 0; number < count; number++) {
      int place = places[number];
      for (int from = place == 0 ? 0 : ends[place - 1]; from < ends[place]; from++) {
        newNamed[to++] = numbers[named[from]];
      }
      newEnds[number] = to;
    }
    return new Mentions(newEnds, newNamed);
  }

  /// For each id the number of its entry.
  private int[] numbers(Ids ids) {
    int[] next = new int[EntityKind.values().length];
    for (int i = 0; i < count; i++) {
      next[ids.list(entries[i])]++;
    }
    int before = 0;
    for (int kind = 0; kind < next.length; kind++) {
      int here = next[kind];
      next[kind] = before;
      before += here;
    }
    int[] numbers = new int[ids.size()];
    for (int i = 0; i < count; i++) {
      numbers[entries[i]] = next[ids.list(entries[i])]++;
    }
    return numbers;
  }
}
