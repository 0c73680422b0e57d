package entente.insight;

import java.util.List;
import java.util.stream.IntStream;

/// How many events there are, and when.
///
/// @param latest the day on which the last of them began at the earliest, [entente.time.Bounds#PAST] for none known
/// @param parts how many fell into each of ten equal parts of the dossier's time, oldest first
public record Activity(int count, long latest, List<Integer> parts) {

  /// Keeps a copy of the list.
  public Activity {
    parts = List.copyOf(parts);
  }

  /// Both together.
  Activity plus(Activity other) {
    List<Integer> both = IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i) + other.parts.get(i)).toList();
    return new Activity(count + other.count, Math.max(latest, other.latest), both);
  }
}
