package entente.dossier;

import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The party of a person, which may be another on another day.
final class Affiliation {
  private Affiliation() {}

  /// Whether it is the same on every day.
  static boolean isFixed(Dossier dossier, Person person) {
    List<PartyAt> all = person.party().all();
    return all.isEmpty() || (!person.party().isList() && dossier.lastDay(all.getFirst().party()) == Bounds.FUTURE);
  }

  /// The one that began last.
  static Optional<String> newest(Person person) {
    List<PartyAt> all = person.party().all();
    return all.size() == 1 ? Optional.of(all.getFirst().party()) // as of nearly everybody, and asked of a million events
        : all.stream().reduce((a, b) -> start(a) > start(b) ? a : b).map(PartyAt::party);
  }

  private static long start(PartyAt turn) {
    return turn.date() == null ? Bounds.PAST : turn.date().bounds(Field.reading(PartyAt.DATE), Bounds.PAST).latestStart();
  }

  /// The party on a day: that which certainly holds then, else one that may, the newer of two on a day they share; else one whose time
  /// nobody says. Of a party that is no more by then, that of the highest post that the person certainly held counts instead.
  static Optional<String> on(Dossier dossier, Person person, long day) {
    Optional<String> own = recorded(dossier, person, day);
    return own.isPresent() && dossier.lastDay(own.get()) < day ? ofPost(dossier, person, day).or(() -> own) : own;
  }

  /// The same as the file says it, even where that party is no more.
  static Optional<String> recorded(Dossier dossier, Person person, long day) {
    return person.party().all().stream().filter(turn -> turn.date() == null || days(dossier, turn).possiblyOn(day))
        .max(Comparator.comparing((PartyAt turn) -> turn.date() != null)
            .thenComparing(turn -> days(dossier, turn).certainlyOn(day))
            .thenComparingLong(Affiliation::start)).map(PartyAt::party);
  }

  private static Bounds days(Dossier dossier, PartyAt turn) {
    return turn.date() == null ? Bounds.ofDays(Bounds.PAST, Bounds.FUTURE) : dossier.bounds(PartyAt.DATE, turn.date());
  }

  private static Optional<String> ofPost(Dossier dossier, Person person, long day) {
    return dossier.referring(Tenure.class, person.id()).stream()
        .filter(tenure -> person.id().equals(tenure.person()) && Tenures.certainlyOn(dossier, tenure, day))
        .flatMap(tenure -> dossier.find(Post.class, tenure.post()).stream())
        .filter(post -> post.party() != null && dossier.lastDay(post.party()) >= day)
        .min(Comparator.comparing(post -> Optional.ofNullable(post.rank()).orElse(Rank.OTHER))).map(Post::party);
  }
}
