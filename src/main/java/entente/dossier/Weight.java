package entente.dossier;

import entente.time.Bounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
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
  private static final int MOST_TRIED = 8;

  private Weight() {}

  /// The weight of an event, more is heavier; comparable within and between dossiers.
  public static int of(Dossier dossier, Event event) {
    int rank = 0;
    for (Event.Participant participant : event.participants()) {
      rank = Math.max(rank, rank(dossier, participant, event).map(r -> RANKS - r.ordinal()).orElse(0));
    }
    int evidence = Math.min(MOST_EVIDENCE, independent(dossier, event.apparatus().evidence()));
    return (rank * (MOST_EVIDENCE + 1) + evidence) * KINDS + (KINDS - 1 - event.kind().ordinal());
  }

  /// The rank of a participant: that of the post, else the highest the person held on the days the event can have been; what they
  /// certainly held comes before what they only may have held.
  public static Optional<Rank> rank(Dossier dossier, Event.Participant participant, Event event) {
    Optional<Rank> ofPost = dossier.find(Post.class, participant.post()).map(Post::rank);
    String person = participant.person();
    if (ofPost.isPresent() || person == null || dossier.referring(Tenure.class, person).isEmpty()) {
      return ofPost;
    }
    Bounds days = dossier.bounds(event);
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

  /// How many pieces of evidence stand on their own: the most of them of which no two rest on one another or on one third source.
  public static int independent(Dossier dossier, List<Evidence> evidence) {
    if (evidence.size() < 2) {
      return evidence.size();
    }
    List<Set<String>> pieces = new ArrayList<>();
    evidence.stream().map(e -> origins(dossier, e)).sorted(Comparator.comparingInt(Set::size))
        .filter(origins -> pieces.stream().noneMatch(origins::containsAll)) // a compilation of many must not hide those it is made of
        .forEach(pieces::add);
    return mostApart(pieces, MOST_TRIED);
  }

  /// The size of the largest choice of sets of which no two overlap.
  ///
  /// @param tries how often a set may be left out to see whether that makes room for more
  private static int mostApart(List<Set<String>> sets, int tries) {
    if (sets.isEmpty()) {
      return 0;
    }
    Set<String> first = sets.getFirst();
    List<Set<String>> others = sets.subList(1, sets.size());
    List<Set<String>> apart = others.stream().filter(other -> Collections.disjoint(first, other)).toList();
    int with = 1 + mostApart(apart, tries);
    return apart.size() >= others.size() - 1 || tries == 0 ? with : Math.max(with, mostApart(others, tries - 1));
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
