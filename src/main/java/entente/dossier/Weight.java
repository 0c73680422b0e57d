package entente.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How much an event weighs when space is short: by highest rank among its participants, then by independent evidence, then by kind.
public final class Weight {
  private static final int RANKS = Rank.values().length;
  private static final int KINDS = Event.Kind.values().length;
  private static final int MOST_EVIDENCE = 99;

  private Weight() {}

  /// The weight of an event, more is heavier; comparable within and between dossiers.
  public static int of(Dossier dossier, Event event) {
    int rank = event.participants().stream()
        .flatMap(p -> rank(dossier, p, event).stream())
        .mapToInt(r -> RANKS - r.ordinal()).max().orElse(0);
    int evidence = Math.min(MOST_EVIDENCE, independent(dossier, event.apparatus()));
    return (rank * (MOST_EVIDENCE + 1) + evidence) * KINDS + (KINDS - 1 - event.kind().ordinal());
  }

  /// The rank of a participant: that of the post, else the highest the person held on the days of the event.
  public static Optional<Rank> rank(Dossier dossier, Event.Participant participant, Event event) {
    Optional<Rank> ofPost = dossier.find(Post.class, participant.post()).map(Post::rank);
    String person = participant.person();
    if (ofPost.isPresent() || person == null) {
      return ofPost;
    }
    long day = event.date().bounds(entente.time.Reading.WITHIN, dossier.knownUntil()).earliestStart();
    return dossier.referring(Tenure.class, person).stream()
        .filter(t -> Tenures.bounds(dossier, t).filter(b -> b.possiblyOn(day)).isPresent())
        .flatMap(t -> dossier.find(Post.class, t.post()).map(Post::rank).stream())
        .min(Comparator.naturalOrder());
  }

  /// How many of the sources behind an entity stand on their own: sources that rest on one another, or on one third, count once.
  public static int independent(Dossier dossier, Apparatus apparatus) {
    Set<String> origins = new HashSet<>();
    for (Evidence evidence : apparatus.evidence()) {
      if (evidence.restsOn().isEmpty()) {
        addOrigins(dossier, evidence.source(), origins, new HashSet<>());
      } else {
        Set<String> seen = new HashSet<>();
        evidence.restsOn().forEach(s -> addOrigins(dossier, s, origins, seen));
      }
    }
    return origins.size();
  }

  private static void addOrigins(Dossier dossier, String source, Set<String> origins, Set<String> seen) {
    if (!seen.add(source)) {
      return;
    }
    var restsOn = dossier.find(Source.class, source).map(Source::restsOn).orElse(java.util.List.of());
    if (restsOn.isEmpty()) {
      origins.add(source);
    } else {
      restsOn.forEach(s -> addOrigins(dossier, s, origins, seen));
    }
  }
}
