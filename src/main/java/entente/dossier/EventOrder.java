package entente.dossier;

import entente.time.Bisection;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfDateTime;
import entente.time.StableSort;
import entente.work.Progress;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The one order of a dossier's events in time: by the earliest day each can have been on, then by the latest, then by the time of day
/// where a date says one, then as in the file. The *rank* of an event is its number in this order, from 0; its *place* that in the list of
/// the dossier. For any number of threads.
public final class EventOrder {
  private final Dossier dossier;
  private final List<Event> events;
  private final int[] places; // by rank
  private final int[] ranks; // by place
  private final Map<String, List<Event>> sessions = new ConcurrentHashMap<>();

  /// Sorts the events of a dossier.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  EventOrder(Dossier dossier, Progress progress) {
    this.dossier = dossier;
    this.events = dossier.lists().events();
    long[] earliest = new long[events.size()];
    long[] latest = new long[events.size()];
    IntStream.range(0, earliest.length).parallel().forEach(place -> {
      progress.check(place);
      Bounds bounds = bounds(events.get(place));
      earliest[place] = bounds.earliestStart();
      latest[place] = bounds.latestEnd();
    });
    this.places = IntStream.range(0, earliest.length).toArray();
    StableSort.sort(places, place -> secondOfDay(events.get(place).date()));
    progress.check();
    StableSort.sort(places, place -> latest[place]);
    progress.check();
    StableSort.sort(places, place -> earliest[place]);
    this.ranks = new int[places.length];
    for (int rank = 0; rank < places.length; rank++) {
      ranks[places[rank]] = rank;
    }
  }

  private Bounds bounds(Event event) {
    return dossier.bounds(event);
  }

  private static int secondOfDay(Edtf date) {
    return date instanceof EdtfDateTime moment ? moment.secondOfDay() : 0;
  }

  /// How many events there are.
  public int size() {
    return places.length;
  }

  /// The place of the event with a rank.
  public int place(int rank) {
    return places[rank];
  }

  /// The rank of the event at a place.
  public int rank(int place) {
    return ranks[place];
  }

  /// The event with a rank.
  public Event get(int rank) {
    return events.get(places[rank]);
  }

  private int rank(Event event) {
    return ranks[dossier.place(event)];
  }

  /// How many events can have begun by a day: the rank of the first that cannot.
  ///
  /// @param day days since 1970-01-01
  public int begunBy(long day) {
    return Bisection.first(0, places.length, rank -> bounds(get(rank)).earliestStart() > day);
  }

  /// The event right before or after another.
  ///
  /// @param step 1 for after, -1 for before
  public Optional<Event> neighbour(Event event, int step) {
    int rank = rank(event) + step;
    return rank < 0 || rank >= places.length ? Optional.empty() : Optional.of(get(rank));
  }

  /// Some events of the dossier, each once, the earliest first.
  public List<Event> sorted(Collection<Event> some) {
    return new Ranked(some.stream().mapToInt(this::rank).sorted().distinct().toArray());
  }

  /// The events that name an entity, the earliest first. Looks at none of them, however many there are.
  public List<Event> naming(String id) {
    return naming(List.of(id));
  }

  /// The events that name any of some entities, the earliest first.
  public List<Event> naming(List<String> ids) {
    var found = new BitSet(places.length); // in which they lie in order without being sorted
    ids.stream().flatMapToInt(dossier::eventsReferring).forEach(place -> found.set(ranks[place]));
    return new Ranked(found.stream().toArray());
  }

  /// The sessions of a mechanism, the earliest first. Looked for once, since each of its events must be looked at.
  public List<Event> sessions(String mechanism) {
    return sessions.computeIfAbsent(mechanism, id -> new Ranked(dossier.eventsReferring(id)
        .filter(place -> events.get(place).isSession() && id.equals(events.get(place).mechanism()))
        .map(place -> ranks[place]).sorted().toArray()));
  }

  /// The events that can have been on any day from one to another, the earliest first.
  ///
  /// @param from days since 1970-01-01
  public List<Event> between(long from, long to) {
    return new Ranked(IntStream.range(0, places.length).filter(rank -> {
      Bounds bounds = bounds(get(rank));
      return bounds.earliestStart() <= to && bounds.latestEnd() >= from;
    }).toArray());
  }

  /// Events in order, each found by its rank rather than by all that is said of it.
  private final class Ranked extends AbstractList<Event> implements RandomAccess {
    private final int[] found; // ranks, ascending

    Ranked(int[] found) {
      this.found = found;
    }

    @Override
    public Event get(int index) {
      return EventOrder.this.get(found[index]);
    }

    @Override
    public int size() {
      return found.length;
    }

    @Override
    public int indexOf(@Nullable Object event) {
      int index = event instanceof Event sought ? Arrays.binarySearch(found, rank(sought)) : -1;
      return Math.max(-1, index);
    }
  }
}
