package entente.insight;

import entente.dossier.Event;
import java.util.List;
import java.util.Optional;

/// How many events there are up to a day, and when.
///
/// @param seen the last of them that was held, empty where none was or nothing is known of when
/// @param parts how many fell into each of ten equal parts of the dossier's time, oldest first
public record Activity(int count, Optional<Event> seen, List<Integer> parts) {

  /// Keeps a copy of the list.
  public Activity {
    parts = List.copyOf(parts);
  }
}
