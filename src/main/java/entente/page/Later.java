package entente.page;

import entente.dossier.Entity;
import entente.dossier.Event;
import entente.insight.AsOf;
import entente.page.Detail.Row;
import entente.time.Bisection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a page keeps for its last section, since it came after the as-of day.
final class Later {
  private final AsOf asOf;
  private final List<List<Row>> kept = new ArrayList<>();

  Later(AsOf asOf) {
    this.asOf = asOf;
  }

  /// Keeps rows.
  void keep(List<Row> rows) {
    kept.add(rows);
  }

  /// Keeps what is later of some entities.
  ///
  /// @return the others, in their order
  <E extends Entity> List<E> sift(List<E> all, Function<? super E, Row> row) {
    Map<Boolean, List<E>> parts = all.stream().collect(Collectors.partitioningBy(asOf::isLater));
    keep(LazyRows.of(parts.getOrDefault(true, List.of()), row));
    return parts.getOrDefault(false, List.of());
  }

  /// The same of events in order of time, of which few are looked at.
  List<Event> siftInTime(List<Event> inTime, Function<? super Event, Row> row) {
    int later = Bisection.first(0, inTime.size(), i -> asOf.isLater(inTime.get(i)));
    keep(LazyRows.of(inTime.subList(later, inTime.size()), row));
    return inTime.subList(0, later);
  }

  /// All that was kept.
  List<Row> rows() {
    List<List<Row>> filled = kept.stream().filter(rows -> !rows.isEmpty()).toList();
    return filled.size() == 1 ? filled.getFirst() : new Joined(filled);
  }

  /// Lists one after the other.
  private static final class Joined extends AbstractList<Row> implements RandomAccess {
    private final List<List<Row>> parts;

    Joined(List<List<Row>> parts) {
      this.parts = parts;
    }

    @Override
    public Row get(int index) {
      int rest = index;
      for (List<Row> part : parts) {
        if (rest < part.size()) {
          return part.get(rest);
        }
        rest -= part.size();
      }
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
      return parts.stream().mapToInt(List::size).sum();
    }
  }
}
