package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.time.Bounds;
import entente.time.Reading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The events of a dossier in order of time, sorted once: what was held by its first possible day, what is only intended by its last.
final class Sequence {
  private final List<Event> inTime;
  private final Map<String, Integer> positions = new HashMap<>();

  private record Dated(Event event, long day) {}

  Sequence(Dossier dossier) {
    inTime = dossier.lists().events().stream().map(event -> new Dated(event, day(dossier, event)))
        .sorted(Comparator.comparingLong(Dated::day)).map(Dated::event).toList();
    for (int i = 0; i < inTime.size(); i++) {
      positions.put(inTime.get(i).id(), i);
    }
  }

  private static long day(Dossier dossier, Event event) {
    Bounds bounds = event.date().bounds(Reading.WITHIN, dossier.knownUntil());
    boolean byFirst = event.status() == Event.Status.HELD && bounds.earliestStart() != Bounds.PAST;
    return byFirst ? bounds.earliestStart() : bounds.latestEnd();
  }

  /// The nearest event before or after another that is of a kind.
  ///
  /// @param step 1 for after, -1 for before
  Optional<Event> neighbour(Event event, int step, Predicate<Event> kind) {
    for (int i = positions.getOrDefault(event.id(), inTime.size()) + step; i >= 0 && i < inTime.size(); i += step) {
      if (kind.test(inTime.get(i))) {
        return Optional.of(inTime.get(i));
      }
    }
    return Optional.empty();
  }
}
