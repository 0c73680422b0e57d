package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Place;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How many events there are, and when.
///
/// @param latest the day of the last, [Bounds#PAST] for none known
/// @param activity how many fell into each part of the dossier's time, oldest first
public record Tally(int count, long latest, List<Integer> activity) {

  /// Of the events that name an entity.
  public static Tally of(Dossier dossier, String id, Times times) {
    long[] days = dossier.eventsReferring(id).mapToLong(place -> times.day(dossier.lists().events().get(place))).toArray();
    return new Tally(days.length, Arrays.stream(days).max().orElse(Bounds.PAST), times.activity(days));
  }

  /// Of the events in each place, those in the places within it included. Each event names one place, so that none counts twice.
  public static Map<String, Tally> inPlaces(Dossier dossier, Times times) {
    List<Place> outerFirst = new ArrayList<>(
        dossier.lists().places().stream().filter(place -> dossier.find(Place.class, place.in()).isEmpty()).toList());
    for (int i = 0; i < outerFirst.size(); i++) {
      new Region(dossier, outerFirst.get(i).id()).parts().forEach(outerFirst::add);
    }
    Map<String, Tally> all = new HashMap<>();
    for (Place place : outerFirst.reversed()) {
      Tally whole = all.merge(place.id(), of(dossier, place.id(), times), Tally::plus);
      dossier.find(Place.class, place.in()).ifPresent(outer -> all.merge(outer.id(), whole, Tally::plus));
    }
    return all;
  }

  private Tally plus(Tally other) {
    List<Integer> both = IntStream.range(0, activity.size()).mapToObj(i -> activity.get(i) + other.activity.get(i)).toList();
    return new Tally(count + other.count, Math.max(latest, other.latest), both);
  }
}
