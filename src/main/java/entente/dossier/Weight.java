package entente.dossier;

import entente.time.Bounds;
import entente.time.Reading;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    int evidence = Math.min(MOST_EVIDENCE, independent(dossier, event.apparatus().evidence()));
    return (rank * (MOST_EVIDENCE + 1) + evidence) * KINDS + (KINDS - 1 - event.kind().ordinal());
  }

  /// The rank of a participant: that of the post, else the highest the person held on the days the event can have been; what they
  /// certainly held comes before what they only may have held.
  public static Optional<Rank> rank(Dossier dossier, Event.Participant participant, Event event) {
    Optional<Rank> ofPost = dossier.find(Post.class, participant.post()).map(Post::rank);
    String person = participant.person();
    if (ofPost.isPresent() || person == null) {
      return ofPost;
    }
    Bounds days = event.date().bounds(Reading.WITHIN, dossier.knownUntil());
    return highest(dossier, person, t -> Tenures.certainlyOn(dossier, t, days.earliestStart())
            && Tenures.certainlyOn(dossier, t, days.latestEnd()))
        .or(() -> highest(dossier, person, t -> Tenures.bounds(dossier, t)
            .filter(b -> b.earliestStart() <= days.latestEnd() && days.earliestStart() <= b.latestEnd()).isPresent()));
  }

  private static Optional<Rank> highest(Dossier dossier, String person, Predicate<Tenure> held) {
    return dossier.referring(Tenure.class, person).stream()
        .filter(t -> person.equals(t.person()) && held.test(t))
        .flatMap(t -> dossier.find(Post.class, t.post()).map(Post::rank).stream())
        .min(Comparator.naturalOrder());
  }

  /// How many pieces of evidence stand on their own: those that rest on one another, or on one third source, count once.
  public static int independent(Dossier dossier, List<Evidence> evidence) {
    if (evidence.size() < 2) {
      return evidence.size();
    }
    List<Set<String>> pieces = evidence.stream().map(e -> origins(dossier, e))
        .sorted(Comparator.comparingInt(Set::size)).toList(); // a compilation of many must not hide those it is made of
    Set<String> counted = new HashSet<>();
    int count = 0;
    for (Set<String> origins : pieces) {
      if (Collections.disjoint(counted, origins)) {
        counted.addAll(origins);
        count++;
      }
    }
    return count;
  }

  /// The sources a piece of evidence goes back to: those that rest on no other, or all it rests on where they rest on each other.
  private static Set<String> origins(Dossier dossier, Evidence evidence) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(evidence.restsOn().isEmpty() ? List.of(evidence.source()) : evidence.restsOn());
    while (!open.isEmpty()) { // without recursion, since chains may be long
      String source = open.pop();
      if (reached.add(source)) {
        open.addAll(restsOn(dossier, source));
      }
    }
    Set<String> origins = reached.stream().filter(s -> restsOn(dossier, s).isEmpty()).collect(Collectors.toSet());
    return origins.isEmpty() ? reached : origins;
  }

  private static List<String> restsOn(Dossier dossier, String source) {
    return dossier.find(Source.class, source).map(Source::restsOn).orElse(List.of());
  }
}
