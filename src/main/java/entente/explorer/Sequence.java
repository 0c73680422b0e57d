package entente.explorer;

import entente.chart.Order;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.time.Bounds;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The events of a dossier in order of time, sorted once: what was held by its first possible day, what is only intended by its last.
final class Sequence {
  private final Dossier dossier;
  private final Event[] inTime;
  /// Where each event of the dossier's list stands in time.
  private final int[] positions;
  private final Map<String, List<Event>> sessions = new ConcurrentHashMap<>();

  Sequence(Dossier dossier) {
    this.dossier = dossier;
    List<Event> events = dossier.lists().events();
    long[] days = new long[events.size()];
    Arrays.parallelSetAll(days, i -> day(dossier, events.get(i)));
    int[] places = IntStream.range(0, days.length).toArray();
    Order.sort(places, place -> days[place]);
    this.inTime = new Event[days.length];
    this.positions = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      inTime[i] = events.get(places[i]);
      positions[places[i]] = i;
    }
  }

  private static long day(Dossier dossier, Event event) {
    Bounds bounds = dossier.bounds(event);
    boolean byFirst = event.status() == Event.Status.HELD && bounds.earliestStart() != Bounds.PAST;
    return byFirst ? bounds.earliestStart() : bounds.latestEnd();
  }

  /// The event right before or after another.
  ///
  /// @param step 1 for after, -1 for before
  Optional<Event> neighbour(Event event, int step) {
    int there = positions[dossier.place(event)] + step;
    return there < 0 || there >= inTime.length ? Optional.empty() : Optional.of(inTime[there]);
  }

  /// The events that name an entity, the earliest first. Looks at none of them, however many there are.
  List<Event> naming(String id) {
    return naming(List.of(id));
  }

  /// The events that name any of some entities, the earliest first.
  List<Event> naming(List<String> ids) {
    var found = new BitSet(inTime.length); // in which they lie in order without being sorted
    ids.stream().flatMapToInt(dossier::eventsReferring).forEach(place -> found.set(positions[place]));
    return new Events(found.stream().toArray());
  }

  /// The sessions of a mechanism, the earliest first. Looked for once, since each of its events must be looked at.
  List<Event> sessions(String mechanism) {
    return sessions.computeIfAbsent(mechanism, id -> new Events(dossier.eventsReferring(id).map(place -> positions[place])
        .filter(i -> inTime[i].isSession() && id.equals(inTime[i].mechanism())).sorted().toArray()));
  }

  /// The events that can have been on any day from one to another, by the first of their days.
  ///
  /// @param from days since 1970-01-01
  List<Event> between(long from, long to) {
    return new Events(IntStream.range(0, inTime.length).filter(i -> {
      Bounds bounds = dossier.bounds(inTime[i]);
      return bounds.earliestStart() <= to && bounds.latestEnd() >= from;
    }).toArray());
  }

  /// Events in order, each found by where it stands in time rather than by all that is said of it.
  private final class Events extends AbstractList<Event> implements RandomAccess {
    private final int[] found;

    Events(int[] found) {
      this.found = found;
    }

    @Override
    public Event get(int index) {
      return inTime[found[index]];
    }

    @Override
    public int size() {
      return found.length;
    }

    @Override
    public int indexOf(@Nullable Object event) {
      int place = event instanceof Event sought ? Arrays.binarySearch(found, positions[dossier.place(sought)]) : -1;
      return Math.max(-1, place);
    }
  }
}
