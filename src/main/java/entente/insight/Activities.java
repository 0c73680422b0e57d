package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.EventOrder;
import entente.dossier.Place;
import entente.dossier.Region;
import entente.time.Bisection;
import entente.time.Bounds;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// How active each entity of a dossier was up to a day: in events that can have begun by then, all or some. For any number of threads.
public final class Activities {
  private static final int PARTS = 10;
  private static final int MOST_KEPT = 256; // as many as may be in sight at once

  /// How many events name an entity up to a day.
  ///
  /// @param seen the first day of the last of them that was held, [Bounds#PAST] for none known
  public record Tally(int count, long seen) {
    /// Of what no event names.
    public static final Tally NONE = new Tally(0, Bounds.PAST);

    private Tally plus(Tally other) {
      return new Tally(count + other.count, Math.max(seen, other.seen));
    }
  }

  private final Dossier dossier;
  private final EventOrder order;
  private final IntPredicate counted; // by the event's place in the dossier's list
  private final int[] parts; // the rank of the first event of each part of the time, and that behind the last
  private final Map<String, int[]> kept = new LinkedHashMap<>(); // the ranks of the events of those asked for last, ascending

  /// Takes its time where the events are not yet in order.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public Activities(Dossier dossier, Progress progress) {
    this.dossier = dossier;
    this.order = dossier.inTime(progress);
    this.counted = _ -> true;
    int dated = order.begunBy(Bounds.PAST); // behind those without a first day
    this.parts = IntStream.rangeClosed(0, PARTS).map(_ -> order.size()).toArray();
    if (dated < order.size()) {
      long first = day(dated);
      long last = day(order.size() - 1);
      for (int part = 0; part < PARTS; part++) {
        int wanted = part;
        parts[part] = Bisection.first(dated, order.size(), rank -> part(day(rank), first, last) >= wanted);
      }
    }
  }

  private Activities(Activities all, IntPredicate counted) {
    this.dossier = all.dossier;
    this.order = all.order;
    this.counted = counted;
    this.parts = all.parts;
  }

  /// The same of some of the events.
  ///
  /// @param some which, by the place in the dossier's list of events
  public Activities among(IntPredicate some) {
    return new Activities(this, some);
  }

  /// Over a time too long for a `double` to tell its last days apart, the last one would fall beyond it.
  private static int part(long day, long first, long last) {
    double share = ((double) day - first) / ((double) last - first + 1); // 1 where a day is nothing beside so much time
    return Math.min(PARTS - 1, (int) (share * PARTS));
  }

  /// The first day on which an event can have begun.
  private long day(int rank) {
    return dossier.bounds(order.get(rank)).earliestStart();
  }

  /// Of the events that name an entity; of a place also of those in the places within it.
  ///
  /// @param day days since 1970-01-01
  public Activity of(Entity entity, long day) {
    int[] ranks = ranks(entity);
    int until = order.begunBy(day);
    int count = place(ranks, until);
    Optional<Event> seen = IntStream.iterate(count - 1, i -> i >= 0, i -> i - 1).mapToObj(i -> order.get(ranks[i]))
        .filter(Activities::isHeld).findFirst().filter(event -> dossier.bounds(event).earliestStart() != Bounds.PAST);
    return new Activity(count, seen, IntStream.range(0, PARTS)
        .mapToObj(part -> place(ranks, Math.min(until, parts[part + 1])) - place(ranks, Math.min(until, parts[part]))).toList());
  }

  private static boolean isHeld(Event event) {
    return event.status() == Event.Status.HELD;
  }

  /// How many of ascending ranks are below another.
  private static int place(int[] ranks, int rank) {
    int found = Arrays.binarySearch(ranks, rank);
    return found >= 0 ? found : -found - 1;
  }

  private synchronized int[] ranks(Entity entity) {
    int[] ranks = kept.remove(entity.id());
    if (ranks == null) {
      List<String> ids = entity instanceof Place ? new Region(dossier, entity.id()).ids() : List.of(entity.id());
      ranks = ids.stream().flatMapToInt(dossier::eventsReferring).filter(counted).map(order::rank).sorted().distinct().toArray();
      if (kept.size() == MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    kept.put(entity.id(), ranks);
    return ranks;
  }

  /// The same of any entity in short, for somebody who asks for all. Takes its time; on one thread.
  ///
  /// @param day days since 1970-01-01
  /// @throws java.util.concurrent.CancellationException from what is returned, too, once it is no longer wanted
  public Function<Entity, Tally> tallies(long day, Progress progress) {
    int until = order.begunBy(day);
    Map<String, Tally> inPlaces = new HashMap<>();
    return entity -> {
      progress.check();
      if (entity instanceof Place && inPlaces.isEmpty()) {
        inPlaces.putAll(inPlaces(until, progress));
      }
      return entity instanceof Place ? inPlaces.getOrDefault(entity.id(), Tally.NONE) : naming(entity.id(), until);
    };
  }

  private Tally naming(String id, int until) {
    int count = 0;
    int last = -1;
    for (int place : dossier.placesReferring(id)) {
      int rank = order.rank(place);
      if (rank < until && counted.test(place)) {
        count++;
        last = rank > last && isHeld(order.get(rank)) ? rank : last;
      }
    }
    return new Tally(count, last < 0 ? Bounds.PAST : day(last));
  }

  /// Each event names one place, so that none counts twice.
  private Map<String, Tally> inPlaces(int until, Progress progress) {
    Map<String, Tally> all = new HashMap<>();
    for (Place place : outerFirst().reversed()) {
      progress.check();
      Tally whole = all.merge(place.id(), naming(place.id(), until), Tally::plus);
      dossier.find(Place.class, place.in()).ifPresent(outer -> all.merge(outer.id(), whole, Tally::plus));
    }
    return all;
  }

  private List<Place> outerFirst() {
    List<Place> outerFirst = new ArrayList<>(
        dossier.lists().places().stream().filter(place -> dossier.find(Place.class, place.in()).isEmpty()).toList());
    for (int i = 0; i < outerFirst.size(); i++) {
      new Region(dossier, outerFirst.get(i).id()).parts().forEach(outerFirst::add);
    }
    return outerFirst;
  }
}
