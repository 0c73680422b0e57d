package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bounds;
import entente.time.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The posts that a person held.
///
/// @param person null for nobody
record Career(Dossier dossier, @Nullable String person) {

  /// What they held, the latest first.
  List<Tenure> latestFirst() {
    return person == null ? List.of() : dossier.referring(Tenure.class, person).stream().filter(t -> person.equals(t.person()))
        .sorted(Comparator.comparingLong(this::start).reversed()).toList();
  }

  private long start(Tenure tenure) {
    return Tenures.bounds(dossier, tenure).map(Bounds::latestStart).orElse(Bounds.PAST);
  }

  /// The id of the highest post they held at the time of an event; one they certainly held comes before one they only may have.
  Optional<String> heldAt(Event event) {
    Bounds days = event.date().bounds(Reading.WITHIN, dossier.knownUntil());
    Comparator<Tenure> mostTelling = Comparator
        .comparing((Tenure t) -> !Tenures.certainlyOn(dossier, t, days.earliestStart()))
        .thenComparing(t -> dossier.find(Post.class, t.post()).map(Post::rank).orElse(Rank.OTHER));
    return latestFirst().stream()
        .filter(t -> Tenures.bounds(dossier, t).filter(b -> b.possiblyOn(days.earliestStart())).isPresent())
        .min(mostTelling).map(Tenure::post);
  }
}
