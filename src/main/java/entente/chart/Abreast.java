package entente.chart;

import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Times that lie in one row, or in several where they overlap.
public final class Abreast {
  private Abreast() {}

  /// Puts what takes its time in rows, the earliest first: what certainly overlaps by more than the day of a handover lies in rows of its
  /// own, as far as there may be so many.
  ///
  /// @param time the days on which each can have begun and ended
  /// @param most how many rows there are at most, at least 1; what finds none of its own lies in the first
  public static <T> List<List<T>> rows(List<T> all, Function<T, Bounds> time, int most) {
    List<List<T>> rows = new ArrayList<>();
    all.stream().sorted(Comparator.comparingDouble(each -> core(time.apply(each)).from())).forEach(each -> {
      List<T> free = rows.stream().filter(row -> core(time.apply(row.getLast())).to() - 1 <= core(time.apply(each)).from()).findFirst()
          .orElse(rows.size() < most ? null : rows.getFirst());
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(each);
    });
    return rows;
  }

  /// What is certain of a time, else what is possible.
  static Span core(Bounds bounds) {
    double from = bounds.hasCore() ? bounds.latestStart() : bounds.earliestStart();
    double to = bounds.hasCore() ? bounds.earliestEnd() : bounds.latestEnd();
    return new Span(Math.min(from, to + 1), to + 1);
  }
}
