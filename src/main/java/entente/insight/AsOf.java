package entente.insight;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Event;
import entente.dossier.EventOrder;
import entente.dossier.Field;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Statement.Outcome;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bisection;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.SingleDate;
import entente.work.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who held what on one day.
public final class AsOf {
  /// A post somebody held, or was designated to.
  ///
  /// @param bounds the days on which that can have begun and ended
  /// @param certain whether they certainly held it on the day, or only may have
  /// @param seen whether there was a day up to then on which they held it
  /// @param designated whether they had been appointed and were not yet in office
  /// @param day the day, in days since 1970-01-01
  public record Holding(Tenure tenure, Post post, Bounds bounds, boolean certain, boolean seen, boolean designated, long day) {
    /// How far it is known that they held it on the day.
    public Knowledge knowledge() {
      boolean isBegun = !Tenures.isStartUnknown(tenure.date()) || bounds.earliestStart() == bounds.latestStart();
      boolean isEnded = !Tenures.isEndUnknown(tenure.date()) || bounds.earliestEnd() == bounds.latestEnd();
      return certain ? Knowledge.CERTAIN : seen && !isEnded ? Knowledge.LAST_KNOWN : !seen && !isBegun ? Knowledge.FIRST_KNOWN
          : Knowledge.PERHAPS;
    }

    /// When they were seen in office, where that is all that is known: of several times the last up to the day, else the first after it.
    public Optional<Edtf> sighting() {
      return Optional.ofNullable(tenure.date()).filter(_ -> Tenures.isSighting(tenure))
          .map(date -> Tenures.sightings(tenure).map(all -> all.nearest(day)).orElse(date));
    }

    /// The last day on which they certainly held it, or within the days of which one is meant the last.
    private long lastSeen() {
      return bounds.hasCore() ? bounds.earliestEnd() : bounds.latestStart();
    }
  }

  /// How far it is known that somebody held a post on the day.
  public enum Knowledge {
    CERTAIN,
    /// They did up to then, and nobody knows when they left.
    LAST_KNOWN,
    /// They did after it, and nobody knows when they came.
    FIRST_KNOWN,
    /// The day lies in the time in which they came or left, or what is said of it is not sure.
    PERHAPS
  }

  private static final Comparator<Holding> NEWEST = Comparator
      .comparing((Holding h) -> !h.certain())
      .thenComparing(h -> h.bounds().latestStart(), Comparator.reverseOrder());
  /// Of those who held a post together; who took office on the same day stand as in the file.
  private static final Comparator<Holding> TOGETHER = Comparator
      .comparing((Holding h) -> !h.certain())
      .thenComparing(h -> h.tenure().acting())
      .thenComparingLong(h -> Succession.order(h.bounds()));
  /// Of those who only may have: who was seen last up to the day, then who was seen first after it.
  private static final Comparator<Holding> NEAREST = Comparator
      .comparing((Holding h) -> !h.seen())
      .thenComparing((a, b) -> a.seen() ? Long.compare(b.lastSeen(), a.lastSeen())
          : Long.compare(a.bounds().latestStart(), b.bounds().latestStart()))
      .thenComparing(NEWEST);
  private static final Comparator<Holding> MOST_TELLING = Comparator
      .comparing((Holding h) -> !h.certain())
      .thenComparing(Holding::designated)
      .thenComparing(h -> Optional.ofNullable(h.post().rank()).orElse(Rank.OTHER))
      .thenComparing(h -> !h.certain() && h.tenure().acting())
      .thenComparing(NEWEST);

  private static final Comparator<Terms.Term> LAST = Comparator.comparingLong((Terms.Term term) -> term.bounds().latestEnd())
      .thenComparingLong(term -> term.bounds().latestStart())
      .thenComparing(term -> Optional.ofNullable(term.post().rank()).orElse(Rank.OTHER), Comparator.reverseOrder());

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

  /// The post a person held: one certainly held before one possibly held, one in office before one designated to, then the highest, then
  /// the latest.
  public Optional<Holding> holding(String person) {
    return ofPerson(person).min(MOST_TELLING);
  }

  /// The same of somebody in a list, where on the day of a handover the newcomer is shown alone.
  public Optional<Holding> listed(String person) {
    return ofPerson(person).filter(holding -> holding.bounds().latestEnd() != day
        || holders(holding.post().id()).stream().anyMatch(other -> other.tenure().equals(holding.tenure()))).min(MOST_TELLING);
  }

  /// What a person held last of what they had by then left, or had been designated to and never took; on the day of a handover also what
  /// they handed over on it.
  public Optional<Holding> former(String person) {
    return terms(person).filter(term -> term.bounds().latestEnd() <= day).max(LAST).map(this::holding);
  }

  /// What a person is recorded to have held, or been designated to, first after the day.
  public Optional<Holding> next(String person) {
    return terms(person).filter(term -> terms.begun(term) > day).min(Comparator.comparingLong(terms::begun)).map(this::holding);
  }

  private Stream<Terms.Term> terms(String person) {
    return Stream.concat(terms.of(person).stream(), terms.designated(person).stream())
        .filter(term -> person.equals(term.tenure().person()));
  }

  /// Who held a post last of those who by then certainly held it no more.
  public Optional<Holding> last(String post) {
    return terms.of(post).stream().filter(term -> term.bounds().latestEnd() < day).max(LAST).map(this::holding);
  }

  /// How the person who took part in something on the day held the post in which they did, else the highest that they held. Of times in one
  /// post that only may have lasted then, rather one in which they did not stand in.
  public Optional<Holding> holding(Event.Participant participant) {
    String person = participant.person();
    String post = participant.post();
    return person == null ? Optional.empty() : post == null ? holding(person)
        : ofPerson(person).filter(holding -> post.equals(holding.post().id())).min(MOST_TELLING);
  }

  /// Whether a person never acts, is never designated and never only seen in office.
  public boolean isPlain(String person) {
    return terms.isPlain(person);
  }

  private Stream<Holding> ofPerson(String person) {
    return Stream.concat(holdings(person), designations(person)).filter(holding -> person.equals(holding.tenure().person()));
  }

  /// Those who certainly had been appointed to a post and were not yet in office.
  public List<Holding> designated(String post) {
    return designations(post).filter(holding -> holding.certain() && post.equals(holding.post().id())).toList();
  }

  private Stream<Holding> designations(String id) {
    return terms.designated(id).stream().filter(term -> term.bounds().possiblyOn(day)).map(this::holding);
  }

  /// Who held a post: all who certainly did, those who stood in at the end; on the day of a handover the newcomer alone. Seats that are
  /// still free go to those who may have held it and were seen in office last; who was seen only later is named where nobody had held it by
  /// then. Each in the order in which they took office. Empty where nobody can have held it.
  public List<Holding> holders(String post) {
    List<Holding> all = holdings(post).filter(holding -> post.equals(holding.post().id())).toList();
    List<Holding> certain = all.stream().filter(Holding::certain).toList();
    long seats = all.isEmpty() ? 1 : (long) all.getFirst().post().seats().near();
    List<Holding> others = all.reversed().stream().filter(holding -> !holding.certain()).sorted(NEAREST)
        .limit(Math.max(0, seats - certain.size())).toList();
    List<Holding> held = all.stream().filter(holding -> holding.certain() ? !isHandedOver(holding, certain) : others.contains(holding))
        .sorted(TOGETHER).toList();
    List<Holding> byThen = held.stream().filter(holding -> holding.knowledge() != Knowledge.FIRST_KNOWN).toList();
    return byThen.isEmpty() && last(post).isEmpty() ? held : byThen;
  }

  /// Whether it was somebody's last day and another's first in a post of one seat.
  private boolean isHandedOver(Holding old, List<Holding> certain) {
    Bounds own = old.bounds();
    return !old.post().isShared() && own.latestEnd() == day && own.latestStart() < day
        && certain.stream().anyMatch(other -> other.bounds().latestStart() == day);
  }

  private Stream<Holding> holdings(String id) {
    return terms.of(id).stream().filter(term -> term.bounds().possiblyOn(day)).map(this::holding);
  }

  private Holding holding(Terms.Term term) {
    return new Holding(term.tenure(), term.post(), term.bounds(), term.certainlyOn(day), seenBy(term.bounds()), term.designated(), day);
  }

  /// Of several days of which one is meant the first counts, if there is a first.
  private boolean seenBy(Bounds bounds) {
    return (bounds.hasCore() || bounds.earliestEnd() == Bounds.PAST ? bounds.latestStart() : bounds.earliestEnd()) <= day;
  }

  /// Whether something certainly began after the day: an event, a period, a life, what was said or published; or is recorded only for
  /// days after it: a time in office or designated, somebody in office or at events, the sessions of what has no life. What nobody dates
  /// never did, nor on the day of the last event what has been published about it since.
  public boolean isLater(Entity entity) {
    return began(entity) > day;
  }

  /// The first day of what [#isLater] asks for, in days since 1970-01-01; [Bounds#PAST] for what nobody dates.
  private long began(Entity entity) {
    return switch (entity) {
      case Event event -> dossier().bounds(event).earliestStart();
      case Statement statement -> made(dossier(), statement).map(Bounds::earliestStart).orElse(Bounds.PAST);
      case Tenure tenure -> Stream.concat(
              Tenures.bounds(dossier(), tenure).map(days -> Tenures.recorded(dossier(), tenure, days)).stream(),
              days(Tenure.Phases.APPOINTED, tenure.phases().appointed()))
          .mapToLong(Bounds::earliestStart).min().orElse(Bounds.PAST);
      case Post post -> Tenures.lives(dossier(), post).mapToLong(Bounds::earliestStart).max().orElse(Bounds.PAST);
      case Figure figure -> dossier().bounds(Figure.DATE, figure.date()).earliestStart();
      case Era era -> dossier().bounds(Era.DATE, era.date()).earliestStart();
      case Coverage claim -> dossier().bounds(Coverage.DATE, claim.date()).earliestStart();
      case Source source -> days(Source.PUBLISHED, source.published())
          .mapToLong(published -> Math.min(published.earliestStart(), terms.latest())).findAny().orElse(Bounds.PAST);
      case Person person -> Math.max(born(person), terms.firstDay(person.id()));
      case Mechanism mechanism when mechanism.date() == null -> terms.firstDay(mechanism.id());
      default -> born(entity);
    };
  }

  /// Whether anything in the dossier is later than the day, be it only planned, or somebody seen in office again. What there is of people
  /// is told by events and times in office.
  public boolean isAnythingLater() {
    EventOrder inTime = dossier().inTime();
    return inTime.begunBy(day) < inTime.size() || terms.lastBegun(this::lastBegun) > day;
  }

  private long lastBegun(Entity entity) {
    return entity instanceof Tenure tenure ? Tenures.sightings(tenure).map(EdtfSet::lastBegun).orElseGet(() -> began(tenure))
        : began(entity);
  }

  /// How much rests on a source that is not later than the day.
  public int resting(Source source) {
    long[] days = terms.resting(source.id(), this::began);
    return Bisection.first(0, days.length, i -> days[i] > day);
  }

  private long born(Entity entity) {
    return life(entity).map(life -> dossier().bounds(Party.DATE, life).earliestStart()).orElse(Bounds.PAST);
  }

  /// A time in office as far as it is told on the day: of several times at which somebody was seen in it those up to then, and no end and
  /// no step that came after; all of one that itself is later.
  public Tenure told(Tenure tenure) {
    if (isLater(tenure)) {
      return tenure;
    }
    Edtf date = Tenures.sightings(tenure).flatMap(all -> all.begunBy(day))
        .or(() -> endLater(tenure.date()).map(EdtfInterval::started)).orElse(tenure.date());
    Tenure.Phases phases = tenure.phases();
    return new Tenure(tenure.id(), tenure.post(), tenure.person(), date, new Tenure.Phases(byThen(phases.appointed()),
        byThen(phases.arrived()), byThen(phases.credentials()), byThen(phases.left()), phases.foreign()), tenure.acting(), tenure.place(),
        tenure.apparatus());
  }

  /// What was known of such a time only after the day: the times at which somebody was seen again, the end.
  public Optional<Edtf> toldLater(Tenure tenure) {
    return isLater(tenure) ? Optional.empty() : Tenures.sightings(tenure).flatMap(all -> all.begunAfter(day))
        .or(() -> endLater(tenure.date()).map(EdtfInterval::ended))
        .or(() -> tenure.phases().left() instanceof SingleDate left && left.firstDay() > day
            ? Optional.of(new EdtfInterval(new Open(), new Bounded(left))) : Optional.empty());
  }

  /// A life as far as it is told on the day: without an end that came after.
  public @Nullable Edtf told(@Nullable Edtf life) {
    return endLater(life).filter(time -> time.start() instanceof Bounded(SingleDate start) && start.firstDay() <= day)
        .map(time -> (Edtf) time.started()).orElse(life);
  }

  private Optional<EdtfInterval> endLater(@Nullable Edtf time) {
    return (time instanceof EdtfInterval interval ? Optional.of(interval.inOrder()) : Optional.<EdtfInterval>empty())
        .filter(date -> date.start() instanceof Bounded && date.end() instanceof Bounded(SingleDate end) && end.firstDay() > day);
  }

  private @Nullable Edtf byThen(@Nullable Edtf step) {
    return step == null || days(Tenure.Phases.LEFT, step).anyMatch(days -> days.earliestStart() > day) ? null : step;
  }

  /// The life of something that certainly was no more on the day.
  public Optional<Edtf> over(Entity entity) {
    return life(entity).filter(life -> dossier().bounds(Party.DATE, life).latestEnd() < day);
  }

  /// When something was there, of the kinds that have a life.
  private static Optional<Edtf> life(Entity entity) {
    return Optional.ofNullable(switch (entity) {
      case Party party -> party.date();
      case Organisation body -> body.date();
      case Mechanism mechanism -> mechanism.date();
      case Person person -> person.date();
      case Post post -> post.date();
      default -> null;
    });
  }

  private Stream<Bounds> days(Field<?, Edtf> dated, @Nullable Edtf date) {
    return date == null ? Stream.empty() : Stream.of(dossier().bounds(dated, date));
  }

  /// When a statement was made: on its own date, else on that of the event.
  public static Optional<Bounds> made(Dossier dossier, Statement statement) {
    return Optional.ofNullable(statement.date()).map(date -> dossier.bounds(Statement.DATE, date))
        .or(() -> dossier.find(Event.class, statement.event()).map(dossier::bounds));
  }

  /// What became of a statement, if it was settled by the day or is still open: by its own date, else by the latest of all that shows it;
  /// where nobody dates that, once what was due has passed, or from the beginning.
  public Optional<Outcome> outcome(Statement statement) {
    return Optional.ofNullable(statement.outcome())
        .filter(outcome -> outcome.status() == Outcome.Status.OPEN || settled(statement, outcome) <= day);
  }

  /// How a statement stood on the day of which something is recorded to have become: it was open until then.
  public Optional<Outcome.Status> status(Statement statement) {
    return Optional.ofNullable(statement.outcome()).map(_ -> outcome(statement).map(Outcome::status).orElse(Outcome.Status.OPEN));
  }

  private long settled(Statement statement, Outcome outcome) {
    OptionalLong shown = outcome.see().stream().flatMap(id -> dossier().find(id).stream()).mapToLong(this::ended).max();
    return days(Outcome.DATE, outcome.date()).mapToLong(AsOf::over).findAny()
        .orElseGet(() -> shown.orElseGet(() -> days(Statement.DUE, statement.due()).mapToLong(due -> over(due) + 1).findAny()
            .orElse(Bounds.PAST)));
  }

  /// The latest day of what can settle a statement.
  private long ended(Entity entity) {
    return switch (entity) {
      case Event event -> over(dossier().bounds(event));
      case Statement statement -> made(dossier(), statement).map(AsOf::over).orElse(Bounds.PAST);
      case Figure figure -> over(dossier().bounds(Figure.DATE, figure.date()));
      default -> Bounds.PAST;
    };
  }

  /// The latest day; of what goes on, or ends nobody knows when, that of its start.
  private static long over(Bounds days) {
    return days.latestEnd() != Bounds.FUTURE ? days.latestEnd()
        : days.latestStart() != Bounds.FUTURE ? days.latestStart() : Bounds.PAST;
  }

  private Dossier dossier() {
    return terms.dossier();
  }

  /// The last in order of time of the held events that are over. A dossier is first read as of its latest day.
  public static Optional<Event> lastHeld(Dossier dossier) {
    return lastHeld(dossier, Progress.UNSEEN);
  }

  /// The same.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public static Optional<Event> lastHeld(Dossier dossier, Progress progress) {
    EventOrder inTime = dossier.inTime(progress);
    return IntStream.iterate(inTime.size() - 1, rank -> rank >= 0, rank -> rank - 1).peek(progress::check).mapToObj(inTime::get)
        .filter(event -> event.status() == Event.Status.HELD && latestDay(dossier, event) != Bounds.FUTURE).findFirst();
  }

  /// The last day an event can have been on, in days since 1970-01-01.
  public static long latestDay(Dossier dossier, Event event) {
    return dossier.bounds(event).latestEnd();
  }
}
