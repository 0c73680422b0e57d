package entente.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// References that must not lead in a circle: a place in itself, a party that succeeds its successor.
final class Circles {
  /// What ties one entry to another.
  enum Tie {
    IN,
    SUCCEEDS,
    RESTS_ON,
    PART_OF,
    REPEATS,
    /// Holds both ways, so only the shortest circle is wrong: an entry that resembles itself.
    RESEMBLES
  }

  /// A reference from the entry being read.
  ///
  /// @param offset of the reference in the file, by which it is known in the next pass
  record Reference(Tie tie, String to, int offset) {}

  private final Map<Tie, Map<String, List<Reference>>> from = new EnumMap<>(Tie.class);

  /// Adds the references of a complete entry.
  void add(String id, List<Reference> references) {
    for (Reference reference : references) {
      if (reference.tie() != Tie.RESEMBLES || reference.to().equals(id)) {
        from.computeIfAbsent(reference.tie(), _ -> new LinkedHashMap<>()).computeIfAbsent(id, _ -> new ArrayList<>(1)).add(reference);
      }
    }
  }

  /// Adds those of the next piece of the file.
  void join(Circles next) {
    next.from.forEach((tie, references) -> from.computeIfAbsent(tie, _ -> new LinkedHashMap<>()).putAll(references));
  }

  /// The offsets of those references that close a circle when all are followed in the order of the file. Without them there is none.
  Set<Integer> closing() {
    Set<Integer> closing = new HashSet<>();
    for (Map<String, List<Reference>> references : from.values()) {
      Set<String> done = new HashSet<>();
      for (String id : references.keySet()) {
        follow(id, references, done, closing);
      }
    }
    return closing;
  }

  /// A depth-first walk with a stack of its own, since chains may be long.
  private static void follow(String start, Map<String, List<Reference>> references, Set<String> done, Set<Integer> closing) {
    Set<String> onWay = new HashSet<>();
    Deque<String> way = new ArrayDeque<>();
    Deque<Iterator<Reference>> open = new ArrayDeque<>();
    String entered = start;
    while (entered != null || !way.isEmpty()) {
      if (entered != null && done.add(entered)) {
        way.push(entered);
        onWay.add(entered);
        open.push(references.getOrDefault(entered, List.of()).iterator());
      }
      entered = null;
      if (!way.isEmpty() && open.element().hasNext()) {
        Reference reference = open.element().next();
        if (onWay.contains(reference.to())) {
          closing.add(reference.offset());
        } else {
          entered = reference.to();
        }
      } else if (!way.isEmpty()) {
        onWay.remove(way.pop());
        open.pop();
      }
    }
  }
}
