package entente.dossier;

import entente.time.Bounds;
import entente.work.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How much an event weighs when space is short: by highest rank among its participants, then by independent evidence, then by kind.
public final class Weight {
  private static final int RANKS = Rank.values().length;
  private static final int KINDS = Event.Kind.values().length;
  private static final int MOST_EVIDENCE = 99;

  private Weight() {}

  /// Works out at once what is needed to weigh any event. Takes its time where there are many sources.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public static void prepare(Dossier dossier, Progress progress) {
    dossier.grounds(progress);
  }

  /// The weight of an event, more is heavier; comparable within and between dossiers.
  public static int of(Dossier dossier, Event event) {
    int rank = level(dossier, event).map(r -> RANKS - r.ordinal()).orElse(0);
    int evidence = Math.min(MOST_EVIDENCE, independent(dossier, event.apparatus().evidence()));
    return (rank * (MOST_EVIDENCE + 1) + evidence) * KINDS + (KINDS - 1 - event.kind().ordinal());
  }

  /// The level of an event: the highest rank among its participants, empty where none is known.
  public static Optional<Rank> level(Dossier dossier, Event event) {
    Optional<Rank> highest = Optional.empty();
    for (Event.Participant participant : event.participants()) {
      Optional<Rank> rank = rank(dossier, participant, event);
      if (rank.isPresent() && (highest.isEmpty() || rank.get().compareTo(highest.get()) < 0)) {
        highest = rank;
      }
    }
    return highest;
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

  /// How many pieces of evidence stand on their own. They are taken by the number of their grounds, fewest first, then as they come; one
  /// counts when none of its grounds has been counted. The grounds of a source are those at the ends of the chains by which it rests on
  /// others, itself where it rests on nothing; of a passage that rests on others, theirs.
  public static int independent(Dossier dossier, List<Evidence> evidence) {
    return evidence.size() < 2 ? evidence.size() : dossier.grounds(Progress.UNSEEN).independent(evidence);
  }
}
