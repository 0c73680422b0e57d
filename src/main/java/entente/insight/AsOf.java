package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Tenure;
import entente.time.Bounds;
import entente.time.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Who held what on one day.
public final class AsOf {
  /// A post somebody held.
  ///
  /// @param certain whether they certainly held it on the day, or only may have
  public record Holding(Tenure tenure, Post post, Bounds bounds, boolean certain) {}

  private static final Comparator<Holding> NEWEST = Comparator
      .comparing((Holding h) -> !h.certain())
      .thenComparing(h -> h.bounds().latestStart(), Comparator.reverseOrder());
  private static final Comparator<Holding> MOST_TELLING = Comparator
      .comparing((Holding h) -> !h.certain())
      .thenComparing(h -> Optional.ofNullable(h.post().rank()).orElse(Rank.OTHER))
      .thenComparing(NEWEST);

  private final Terms terms;
  private final long day;

  private AsOf(Terms terms, long day) {
    this.terms = terms;
    this.day = day;
  }

  /// Reads a dossier as of a day. What is asked is worked out then.
  ///
  /// @param day days since 1970-01-01
  public static AsOf of(Dossier dossier, long day) {
    return new AsOf(new Terms(dossier), day);
  }

  /// The same dossier as of another day; what has been worked out already serves that day, too.
  ///
  /// @param otherDay days since 1970-01-01
  public AsOf on(long otherDay) {
    return new AsOf(terms, otherDay);
  }

  /// The day, in days since 1970-01-01.
  public long day() {
    return day;
  }

  /// The post a person held: one certainly held before one possibly held, then the highest, then the latest.
  public Optional<Holding> holding(String person) {
    return holdings(person).filter(holding -> person.equals(holding.tenure().person())).min(MOST_TELLING);
  }

  /// Who held a post: one who certainly did before one who may have; of two on the day of a handover the newcomer. Empty where nobody
  /// can have held it.
  public Optional<Holding> holder(String post) {
    return holdings(post).filter(holding -> post.equals(holding.post().id())).reduce((a, b) -> NEWEST.compare(a, b) < 0 ? a : b);
  }

  private Stream<Holding> holdings(String id) {
    return terms.of(id).stream().filter(term -> term.bounds().possiblyOn(day))
        .map(term -> new Holding(term.tenure(), term.post(), term.bounds(), term.certainlyOn(day)));
  }

  /// The day a dossier is first read as of: the latest day of the last held event.
  public static OptionalLong startDay(Dossier dossier) {
    return lastHeld(dossier).map(e -> OptionalLong.of(latestDay(dossier, e))).orElse(OptionalLong.empty());
  }

  /// The held event whose latest day is last; of several on that day the last in the file.
  public static Optional<Event> lastHeld(Dossier dossier) {
    List<Event> held = dossier.lists().events().stream()
        .filter(e -> e.status() == Event.Status.HELD && latestDay(dossier, e) != Bounds.FUTURE).toList();
    return held.stream().reduce((a, b) -> latestDay(dossier, b) >= latestDay(dossier, a) ? b : a);
  }

  private static long latestDay(Dossier dossier, Event event) {
    return event.date().bounds(Reading.WITHIN, dossier.knownUntil()).latestEnd();
  }
}
