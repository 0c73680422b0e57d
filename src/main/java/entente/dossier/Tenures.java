package entente.dossier;

import entente.dossier.Tenure.Phases;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.EdtfSet.Choice;
import entente.time.Endpoint.Unknown;
import entente.time.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody was in office, from the tenure itself and from what stands around it.
public final class Tenures {
  private static final Bounds UNKNOWN = new Bounds(Bounds.PAST, Bounds.FUTURE, Bounds.PAST, Bounds.FUTURE);

  private Tenures() {}

  /// The time a tenure lasted, empty where the holder is not known to have served.
  ///
  /// Where `date` leaves the start or the end unknown, the credentials (else the arrival) and the departure give it; what is
  /// still unknown reaches no further than the neighbouring holders' certain time in the post, if it has one seat, and the life of the
  /// holder, of the post, of the post that succeeds it, of its organisation and of its party.
  public static Optional<Bounds> bounds(Dossier dossier, Tenure tenure) {
    return own(dossier, tenure).map(own -> limited(dossier, tenure, own));
  }

  /// Whether the holder certainly was in office on a day: never where what the tenure says of itself is marked `?`, `~` or `%`.
  ///
  /// @param day days since 1970-01-01
  public static boolean certainlyOn(Dossier dossier, Tenure tenure, long day) {
    return !isQualified(tenure) && bounds(dossier, tenure).filter(b -> b.certainlyOn(day)).isPresent();
  }

  /// The days in which somebody was seen in office of whom that is all that is known.
  ///
  /// @param sighting the date of a tenure, not an interval
  public static Bounds seen(Dossier dossier, Edtf sighting) {
    return sighting.bounds(Reading.WITHIN, dossier.knownUntil());
  }

  /// Whether all that a tenure says of its time is that its holder was seen in office then.
  public static boolean isSighting(Tenure tenure) {
    return tenure.date() != null && !(tenure.date() instanceof EdtfInterval);
  }

  /// The times at which somebody was seen in office, where there are several and they are all that is known.
  public static Optional<EdtfSet> sightings(Tenure tenure) {
    return tenure.date() instanceof EdtfSet set && set.choice() == Choice.EACH_OF ? Optional.of(set) : Optional.empty();
  }

  /// Whether what a tenure says of its time is marked `?`, `~` or `%`, so that nothing of it is certain.
  public static boolean isQualified(Tenure tenure) {
    Edtf date = tenure.date();
    boolean start = isStartUnknown(date) && began(tenure).filter(Edtf::isQualified).isPresent();
    boolean end = isEndUnknown(date) && left(tenure).filter(Edtf::isQualified).isPresent();
    return start || end || (date != null && date.isQualified());
  }

  /// What a person held, the latest first.
  public static List<Tenure> heldBy(Dossier dossier, String person) {
    record Begun(Tenure tenure, long day) {}
    return dossier.referring(Tenure.class, person).stream().filter(tenure -> person.equals(tenure.person()))
        .map(tenure -> new Begun(tenure, bounds(dossier, tenure).map(Bounds::latestStart).orElse(Bounds.PAST)))
        .sorted(Comparator.comparingLong(Begun::day).reversed()).map(Begun::tenure).toList();
  }

  private static Optional<Edtf> began(Tenure tenure) {
    Phases phases = tenure.phases();
    return Optional.ofNullable(phases.credentials() == null ? phases.arrived() : phases.credentials());
  }

  private static Optional<Edtf> left(Tenure tenure) {
    return Optional.ofNullable(tenure.phases().left());
  }

  /// What the tenure says of itself, whatever stands around it. Where a phase contradicts the time in which the holder was seen in
  /// office, that time holds.
  static Optional<Bounds> own(Dossier dossier, Tenure tenure) {
    Edtf date = tenure.date();
    if (date == null && began(tenure).isEmpty()) {
      return Optional.empty();
    }
    Bounds seen = date == null ? UNKNOWN : dossier.bounds(Tenure.DATE, date);
    Optional<Bounds> start = began(tenure).filter(_ -> isStartUnknown(date)).map(d -> dossier.bounds(Phases.CREDENTIALS, d));
    Optional<Bounds> end = left(tenure).filter(_ -> isEndUnknown(date)).map(d -> dossier.bounds(Phases.LEFT, d));
    long latestEnd = end.map(e -> Math.max(e.latestEnd(), seen.earliestEnd())).orElse(seen.latestEnd());
    long latestStart = Math.min(Math.min(start.map(Bounds::latestEnd).orElse(Bounds.FUTURE), seen.latestStart()), latestEnd);
    long earliestStart = start.map(s -> Math.min(s.earliestStart(), latestStart)).orElse(seen.earliestStart());
    long earliestEnd = Math.max(Math.max(end.map(Bounds::earliestStart).orElse(Bounds.PAST), seen.earliestEnd()), earliestStart);
    return Optional.of(new Bounds(earliestStart, latestStart, earliestEnd, latestEnd));
  }

  /// Whether the date of a tenure leaves unknown when it began.
  public static boolean isStartUnknown(@Nullable Edtf date) {
    return !(date instanceof EdtfInterval interval) || interval.inOrder().start() instanceof Unknown;
  }

  /// Whether the date of a tenure leaves unknown when it ended.
  public static boolean isEndUnknown(@Nullable Edtf date) {
    return !(date instanceof EdtfInterval interval) || interval.inOrder().end() instanceof Unknown;
  }

  /// The days for which it is recorded that somebody was in office: a start or an end that nobody knows is where they were seen first or
  /// last, not as far as it may reach.
  ///
  /// @param possible the time that the tenure lasted
  public static Bounds recorded(Dossier dossier, Tenure tenure, Bounds possible) {
    long start = possible.latestStart();
    long end = possible.earliestEnd();
    Bounds seen = tenure.date() != null && isSighting(tenure) ? seen(dossier, tenure.date())
        : Bounds.ofDays(end == Bounds.PAST ? start : Math.min(start, end), start == Bounds.FUTURE ? end : Math.max(start, end));
    boolean isFirstSeen = isStartUnknown(tenure.date()) && possible.earliestStart() != start;
    boolean isLastSeen = isEndUnknown(tenure.date()) && end != possible.latestEnd();
    return new Bounds(isFirstSeen ? seen.earliestStart() : possible.earliestStart(), start,
        end, isLastSeen ? seen.latestEnd() : possible.latestEnd());
  }

  /// Draws an unknown start and end in to the limits around the tenure, never past what it says of itself.
  private static Bounds limited(Dossier dossier, Tenure tenure, Bounds own) {
    boolean startUnknown = own.earliestStart() == Bounds.PAST && isStartUnknown(tenure.date());
    boolean endUnknown = own.latestEnd() == Bounds.FUTURE && isEndUnknown(tenure.date());
    if (!startUnknown && !endUnknown) {
      return own;
    }
    long from = Bounds.PAST;
    long to = Bounds.FUTURE;
    Post post = dossier.find(Post.class, tenure.post()).orElseThrow();
    Stream<Bounds> holder = dossier.find(Person.class, tenure.person()).map(Person::date).stream()
        .map(life -> dossier.bounds(Person.DATE, life));
    for (Bounds limit : Stream.concat(lives(dossier, post), holder).toList()) {
      from = Math.max(from, limit.earliestStart());
      to = Math.min(to, limit.latestEnd());
    }
    PostLimits around = dossier.limits(tenure.post());
    from = Math.max(from, around.before(own));
    to = Math.min(to, around.after(own));
    from = startUnknown ? Math.min(from, own.latestStart()) : own.earliestStart();
    to = endUnknown ? Math.max(to, own.earliestEnd()) : own.latestEnd();
    return from > to ? own : new Bounds(from, Math.min(own.latestStart(), to), Math.max(own.earliestEnd(), from), to);
  }

  /// The lives that no tenure of a post outlasts: its own, that of its organisation and that of its party.
  public static Stream<Bounds> lives(Dossier dossier, Post post) {
    return Stream.of(
        Optional.ofNullable(post.date()).map(life -> dossier.bounds(Post.DATE, life)),
        dossier.find(Organisation.class, post.organisation()).map(Organisation::date).map(life -> dossier.bounds(Organisation.DATE, life)),
        dossier.find(Party.class, post.party()).map(Party::date).map(life -> dossier.bounds(Party.DATE, life))).flatMap(Optional::stream);
  }

  /// The first day on which a post can have been there, [Bounds#PAST] where no beginning is known.
  public static long firstDay(Dossier dossier, Post post) {
    return lives(dossier, post).mapToLong(Bounds::earliestStart).max().orElse(Bounds.PAST);
  }

  /// The first day on which a post certainly was there, [Bounds#PAST] where no beginning is known.
  public static long firstCertainDay(Dossier dossier, Post post) {
    return lives(dossier, post).mapToLong(Bounds::latestStart).filter(day -> day != Bounds.FUTURE).max().orElse(Bounds.PAST);
  }

  /// The last day on which a post certainly was there, [Bounds#FUTURE] where no end is known.
  public static long lastCertainDay(Dossier dossier, Post post) {
    return lives(dossier, post).mapToLong(life -> life.latestEnd() == Bounds.FUTURE ? Bounds.FUTURE : life.earliestEnd())
        .reduce(dossier.limits(post.id()).continued(), Math::min);
  }

  /// The last day on which a post can have been there: by those lives, and by the first day of a post that continues it.
  /// [Bounds#FUTURE] where no end is known.
  public static long lastDay(Dossier dossier, Post post) {
    return lives(dossier, post).mapToLong(Bounds::latestEnd).reduce(dossier.limits(post.id()).continued(), Math::min);
  }

  /// What limits the tenures of a post, looked for among all of them.
  static PostLimits limits(Dossier dossier, String post) {
    boolean isShared = dossier.find(Post.class, post).filter(Post::isShared).isPresent();
    List<Bounds> certain = isShared ? List.of() : dossier.referring(Tenure.class, post).stream()
        .filter(tenure -> tenure.post().equals(post) && !isQualified(tenure))
        .flatMap(tenure -> own(dossier, tenure).filter(Bounds::hasCore).stream()).toList();
    long continued = dossier.referring(Post.class, post).stream().filter(next -> next.succeeds().all().contains(post))
        .flatMap(next -> Stream.ofNullable(next.date())).mapToLong(next -> dossier.bounds(Post.DATE, next).latestStart())
        .min().orElse(Bounds.FUTURE);
    return new PostLimits(certain, continued);
  }
}
