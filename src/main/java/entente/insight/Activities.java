package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Place;
import entente.dossier.Region;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How active each entity of a dossier was. For any number of threads.
public final class Activities {
  private static final int PARTS = 10;

  private final Dossier dossier;
  private final List<Event> events;
  private final long first;
  private final long last;
  private @Nullable Map<String, Activity> inPlaces; // worked out with the first place

  /// Looks through the events for the time they span. Takes its time.
  public Activities(Dossier dossier) {
    this.dossier = dossier;
    this.events = dossier.lists().events();
    long earliest = Bounds.FUTURE;
    long latest = Bounds.PAST;
    for (Event event : events) {
      long day = day(event);
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

  /// Of the events that name an entity; of a place also of those in the places within it.
  public Activity of(Entity entity) {
    Activity inPlace = entity instanceof Place ? inPlaces().get(entity.id()) : null;
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
        counts[(int) Math.min(PARTS - 1, ((double) day - first) / ((double) last - first + 1) * PARTS)]++;
      }
    }
    return List.of(counts);
  }

  /// Each event names one place, so that none counts twice.
  private synchronized Map<String, Activity> inPlaces() {
    Map<String, Activity> known = inPlaces;
    if (known == null) {
      known = new HashMap<>();
      for (Place place : outerFirst().reversed()) {
        Activity whole = known.merge(place.id(), naming(place.id()), Activity::plus);
        String outer = dossier.find(Place.class, place.in()).map(Place::id).orElse(null);
        if (outer != null) {
          known.merge(outer, whole, Activity::plus);
        }
      }
      inPlaces = known;
    }
    return known;
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
