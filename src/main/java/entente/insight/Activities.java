package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Place;
import entente.dossier.Region;
import entente.time.Bounds;
import entente.work.Once;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How active each entity of a dossier was. For any number of threads.
public final class Activities {
  private static final int PARTS = 10;

  private final Dossier dossier;
  private final List<Event> events;
  private final long first;
  private final long last;
  private final Once<Map<String, Activity>> inPlaces = new Once<>(this::inPlaces);

  /// Looks through the events for the time they span. Takes its time.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public Activities(Dossier dossier, Progress progress) {
    this.dossier = dossier;
    this.events = dossier.lists().events();
    long earliest = Bounds.FUTURE;
    long latest = Bounds.PAST;
    for (int i = 0; i < events.size(); i++) {
      progress.check(i);
      long day = day(events.get(i));
      if (day != Bounds.PAST) {
        earliest = Math.min(earliest, day);
        latest = Math.max(latest, day);
      }
    }
    this.first = earliest;
    this.last = latest;
  }

  /// The first day on which an event can have begun.
  private long day(Event event) {
    return dossier.bounds(event).earliestStart();
  }

  /// Of the events that name an entity; of a place also of those in the places within it, which takes its time with the first place.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public Activity of(Entity entity, Progress progress) {
    Activity inPlace = entity instanceof Place ? inPlaces.get(progress).get(entity.id()) : null;
    return inPlace == null ? naming(entity.id()) : inPlace;
  }

  private Activity naming(String id) {
    long[] days = dossier.eventsReferring(id).mapToLong(place -> day(events.get(place))).toArray();
    return new Activity(days.length, Arrays.stream(days).max().orElse(Bounds.PAST), parts(days));
  }

  /// Over a time too long for a `double` to tell its last days apart, the last one would fall beyond it.
  private List<Integer> parts(long[] days) {
    Integer[] counts = new Integer[PARTS];
    Arrays.fill(counts, 0);
    for (long day : days) {
      if (day != Bounds.PAST) {
        double share = ((double) day - first) / ((double) last - first + 1); // 1 where a day is nothing beside so much time
        counts[Math.min(PARTS - 1, (int) (share * PARTS))]++;
      }
    }
    return List.of(counts);
  }

  /// Each event names one place, so that none counts twice.
  private Map<String, Activity> inPlaces(Progress progress) {
    Map<String, Activity> all = new HashMap<>();
    for (Place place : outerFirst().reversed()) {
      progress.check();
      Activity whole = all.merge(place.id(), naming(place.id()), Activity::plus);
      String outer = dossier.find(Place.class, place.in()).map(Place::id).orElse(null);
      if (outer != null) {
        all.merge(outer, whole, Activity::plus);
      }
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
