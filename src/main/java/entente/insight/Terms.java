package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bounds;
import entente.work.Once;
import entente.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The time that each tenure lasted, of all whose holders are known to have served, and the time before in which they were designated.
/// Worked out when first asked for and then kept, so that reading a dossier as of one day after the other costs little. For any number of
/// threads.
final class Terms {
  private final Dossier dossier;
  private final Map<String, List<Term>> known = new ConcurrentHashMap<>();
  private final Map<String, List<Term>> designations = new ConcurrentHashMap<>();
  private final Map<String, Function<Tenure, Succession.Term>> successions = new ConcurrentHashMap<>(); // by post
  private final Map<String, Boolean> plain = new ConcurrentHashMap<>(); // by person
  private final Map<String, Long> firstDays = new ConcurrentHashMap<>(); // by person or mechanism
  private final Map<String, long[]> resting = new ConcurrentHashMap<>(); // by source
  private final Once<Long> latest = new Once<>(this::latest);
  private volatile @Nullable Long lastBegun;

  /// One of them.
  ///
  /// @param bounds the days in office, or those between the appointment and the first of them
  /// @param sure false where a date of it is marked `?`, `~` or `%`, so that nothing of it is certain
  /// @param designated whether it is the time before office
  record Term(Tenure tenure, Post post, Bounds bounds, boolean sure, boolean designated) {

    boolean certainlyOn(long day) {
      return sure && bounds.certainlyOn(day);
    }
  }

  Terms(Dossier dossier) {
    this.dossier = dossier;
  }

  /// Whose tenures they are.
  Dossier dossier() {
    return dossier;
  }

  private long latest(Progress progress) {
    return AsOf.lastHeld(dossier, progress).map(event -> AsOf.latestDay(dossier, event)).orElse(Bounds.PAST);
  }

  /// Of a post or of a person, in the order of the file; none of an id that is neither.
  List<Term> of(String id) {
    return known.computeIfAbsent(id, this::workedOut);
  }

  /// The same of the times of those who were designated.
  List<Term> designated(String id) {
    return designations.computeIfAbsent(id, each -> tenures(each).filter(tenure -> tenure.phases().appointed() != null)
        .flatMap(tenure -> succession(tenure).designated()
            .map(days -> term(tenure, days, /* designated= */ true)).stream())
        .toList());
  }

  /// Whether a person holds all posts as one usually does: nobody stands in or is designated, and of none all that is known is that
  /// somebody was seen in it.
  boolean isPlain(String person) {
    return plain.computeIfAbsent(person, each -> tenures(each).allMatch(tenure -> !tenure.acting()
        && tenure.phases().appointed() == null && !Tenures.isSighting(tenure)));
  }

  /// The first day for which a time in office or designated is recorded.
  long begun(Term term) {
    return term.designated() ? term.bounds().earliestStart() : Tenures.recorded(dossier, term.tenure(), term.bounds()).earliestStart();
  }

  /// The first day for which a time of a person or an event with them, or an event of a mechanism, is recorded; [Bounds#PAST] where none
  /// is, or nobody knows when it began.
  long firstDay(String id) {
    return firstDays.computeIfAbsent(id, each -> LongStream.concat(
            Stream.concat(of(each).stream(), designated(each).stream()).mapToLong(this::begun),
            dossier.eventsReferring(each).mapToLong(place -> dossier.bounds(dossier.lists().events().get(place)).earliestStart()))
        .min().orElse(Bounds.PAST));
  }

  /// The first days of all that rests on a source, ascending.
  long[] resting(String source, ToLongFunction<Entity> began) {
    return resting.computeIfAbsent(source, id -> dossier.referring(id).stream().mapToLong(began).sorted().toArray());
  }

  /// The last day on which anything but events and people can have begun; [Bounds#PAST] where there is nothing else.
  ///
  /// @param last the last of the days on which something of an entity can have begun
  long lastBegun(ToLongFunction<Entity> last) {
    Long day = lastBegun;
    if (day == null) {
      day = dossier.lists().all().filter(entity -> !(entity instanceof Event || entity instanceof Person)).mapToLong(last).max()
          .orElse(Bounds.PAST);
      lastBegun = day;
    }
    return day;
  }

  /// The day of the event held last.
  long latest() {
    return latest.get(Progress.UNSEEN);
  }

  private List<Term> workedOut(String id) {
    return tenures(id).flatMap(tenure -> Tenures.bounds(dossier, tenure)
        .map(bounds -> term(tenure, bounds, /* designated= */ false)).stream()).toList();
  }

  private Stream<Tenure> tenures(String id) {
    return dossier.find(id).filter(entity -> entity instanceof Post || entity instanceof Person).isEmpty() ? Stream.empty()
        : dossier.referring(Tenure.class, id).stream().filter(tenure -> tenure.post().equals(id) || id.equals(tenure.person()));
  }

  private Term term(Tenure tenure, Bounds days, boolean designated) {
    return new Term(tenure, post(tenure), days, !Tenures.isQualified(tenure), designated);
  }

  /// A tenure among the others of its post.
  private Succession.Term succession(Tenure tenure) {
    return successions.computeIfAbsent(tenure.post(), post -> Succession.terms(this, post(tenure))).apply(tenure);
  }

  private Post post(Tenure tenure) {
    return dossier.find(Post.class, tenure.post()).orElseThrow();
  }
}
