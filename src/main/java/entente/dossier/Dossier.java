package entente.dossier;

import entente.time.Bounds;
import entente.time.Edtf;
import entente.work.Once;
import entente.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything known about a relationship, and where to find it: immutable, every id in it leads somewhere.
public final class Dossier {
  private final Head head;
  private final Lists lists;
  private final Index index;
  private final Once<EventOrder> order = new Once<>(progress -> new EventOrder(this, progress));
  private final Once<Grounds> grounds = new Once<>(progress -> new Grounds(this, progress));
  private final Map<String, PostLimits> limits = new ConcurrentHashMap<>(); // by post, each worked out when first asked for
  private final Map<String, Long> partyEnds; // of those whose life is over
  private final boolean isRenamed;
  private final long knownUntil;

  /// What is said of the dossier as a whole.
  ///
  /// @param language BCP 47 tag of plain texts
  /// @param compiled the day up to which the dossier claims to know
  /// @param licence SPDX id
  /// @param schema where the file says its schema is, for editors
  /// @param queries filters worth keeping
  /// @param accepted findings that are as they should be
  /// @param foreign what other tools keep beside the lists
  public record Head(
      String id,
      Text title,
      String language,
      @Nullable Edtf compiled,
      @Nullable Text description,
      @Nullable String licence,
      @Nullable String schema,
      List<KeptQuery> queries,
      List<Acceptance> accepted,
      Foreign foreign) {
    /// Its keys.
    public static final Field<Head, String> SCHEMA = Field.optional("$schema", ValueKind.Line.ANY, Head::schema);
    public static final Field<Head, String> ID = Field.required("id", ValueKind.Line.ID, Head::id);
    public static final Field<Head, Text> TITLE = Field.required("title", new ValueKind.Prose(), Head::title);
    public static final Field<Head, String> LANGUAGE = Field.optional("language", new ValueKind.Tag(), Head::language);
    public static final Field<Head, Edtf> COMPILED = Field.optional("compiled", ValueKind.Date.WITHIN, Head::compiled);
    public static final Field<Head, Text> DESCRIPTION = Field.optional("description", new ValueKind.Prose(), Head::description);
    public static final Field<Head, String> LICENCE =
        Field.optional("licence", new ValueKind.Line("licence", "[A-Za-z0-9.-]++\\+?"), Head::licence);
    public static final Field<Head, List<KeptQuery>> QUERIES =
        Field.list("queries", new ValueKind.Whole<>(KeptQuery.FIELDS), Head::queries);
    public static final Field<Head, List<Acceptance>> ACCEPTED =
        Field.list("accepted", new ValueKind.Whole<>(Acceptance.FIELDS), Head::accepted);
    /// All its keys.
    public static final Fields<Head> FIELDS =
        Fields.of(SCHEMA, ID, TITLE, LANGUAGE, COMPILED, DESCRIPTION, LICENCE, QUERIES, ACCEPTED);

    /// Keeps copies of the lists.
    public Head {
      queries = List.copyOf(queries);
      accepted = List.copyOf(accepted);
    }
  }

  /// The lists, each in the order of the file.
  public record Lists(
      List<Party> parties,
      List<Place> places,
      List<Organisation> organisations,
      List<Mechanism> mechanisms,
      List<Person> people,
      List<Post> posts,
      List<Tenure> tenures,
      List<Topic> topics,
      List<Event> events,
      List<Statement> statements,
      List<Figure> figures,
      List<Era> eras,
      List<Coverage> coverage,
      List<Source> sources) {

    /// Whether nothing in them is read as of a day: neither events nor times in office.
    public boolean isTimeless() {
      return events.isEmpty() && tenures.isEmpty();
    }

    /// Keeps copies of the lists.
    public Lists {
      parties = List.copyOf(parties);
      places = List.copyOf(places);
      organisations = List.copyOf(organisations);
      mechanisms = List.copyOf(mechanisms);
      people = List.copyOf(people);
      posts = List.copyOf(posts);
      tenures = List.copyOf(tenures);
      topics = List.copyOf(topics);
      events = List.copyOf(events);
      statements = List.copyOf(statements);
      figures = List.copyOf(figures);
      eras = List.copyOf(eras);
      coverage = List.copyOf(coverage);
      sources = List.copyOf(sources);
    }

    /// All entities, list by list.
    public Stream<Entity> all() {
      return Arrays.stream(EntityKind.values()).flatMap(kind -> kind.in(this).stream());
    }

    /// All entities with names.
    private Stream<Entity.Named> named() {
      return Stream.of(parties, places, organisations, mechanisms, people, posts, topics, figures, eras).flatMap(List::stream);
    }
  }

  /// Indexes the lists. The references in them must lead to entities of the right kind, as the reader sees to.
  public Dossier(Head head, Lists lists) {
    this(head, lists, null, Progress.UNSEEN);
  }

  /// The same where the references are known already.
  ///
  /// @param mentions asked once, on this thread; null where they are to be looked up
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public Dossier(Head head, Lists lists, @Nullable Supplier<Mentions> mentions, Progress progress) {
    this.head = head;
    this.lists = lists;
    this.index = new Index(lists, mentions, progress);
    Edtf compiled = head.compiled();
    this.knownUntil = compiled == null ? Bounds.PAST : compiled.bounds(Field.reading(Head.COMPILED), Bounds.PAST).latestEnd();
    this.partyEnds = lists.parties().stream().collect(Collectors.toMap(Party::id, party -> lastDay(Party.DATE, party.date()), Math::min));
    partyEnds.values().removeIf(last -> last == Bounds.FUTURE);
    this.isRenamed = lists.named().anyMatch(named -> named.naming().isDated());
  }

  private long lastDay(Field<?, Edtf> dated, @Nullable Edtf life) {
    return life == null ? Bounds.FUTURE : bounds(dated, life).latestEnd();
  }

  /// A dossier that holds nothing.
  public static Dossier empty(Text title) {
    var lists = new Lists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
    return new Dossier(new Head("", title, "en", null, null, null, null, List.of(), List.of(), Foreign.NONE), lists);
  }

  /// What is said of the dossier as a whole.
  public Head head() {
    return head;
  }

  /// The lists.
  public Lists lists() {
    return lists;
  }

  /// The entity with an id.
  public Optional<Entity> find(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(index.find(id));
  }

  /// The entity with an id, if it is of a kind.
  public <E extends Entity> Optional<E> find(Class<E> kind, @Nullable String id) {
    return find(id).filter(kind::isInstance).map(kind::cast);
  }

  /// All entities that name an entity in any of their keys, each once, in the order of the file.
  public List<Entity> referring(String id) {
    return index.referring(id);
  }

  /// Those of a kind that name an entity, in the order of the file; a view that costs nothing.
  public <E extends Entity> List<E> referring(Class<E> kind, String id) {
    return index.referring(kind, id);
  }

  /// Where in the list of events those stand that name an entity, in order.
  public IntStream eventsReferring(String id) {
    return Arrays.stream(placesReferring(id));
  }

  /// The same as an array, for somebody who asks for many entities.
  public int[] placesReferring(String id) {
    return index.placesReferring(Event.class, id);
  }

  /// Where an event stands in the list of events.
  public int place(Event event) {
    return index.place(event);
  }

  /// Where a source stands in the list of sources, below 0 where no source has the id.
  int placeOfSource(String id) {
    return index.place(Source.class, id);
  }

  /// What the sources rest on in the end. Takes its time at first, where there are many.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  Grounds grounds(Progress progress) {
    return grounds.get(progress);
  }

  /// What limits the tenures of a post.
  PostLimits limits(String post) {
    return limits.computeIfAbsent(post, id -> Tenures.limits(this, id));
  }

  /// The events in order of time. Takes its time at first, where there are many.
  public EventOrder inTime() {
    return inTime(Progress.UNSEEN);
  }

  /// The same.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public EventOrder inTime(Progress progress) {
    return order.get(progress);
  }

  /// The last day the dossier claims to know about, [Bounds#PAST] when it does not say.
  public long knownUntil() {
    return knownUntil;
  }

  /// The last day on which a party can have existed, [Bounds#FUTURE] where no end is known.
  public long lastDay(String party) {
    return partyEnds.isEmpty() ? Bounds.FUTURE : partyEnds.getOrDefault(party, Bounds.FUTURE);
  }

  /// Whether anything had another name on another day.
  public boolean isRenamed() {
    return isRenamed;
  }

  /// The days of a date as it is read where it stands.
  public Bounds bounds(Field<?, Edtf> dated, Edtf date) {
    return date.bounds(Field.reading(dated), knownUntil);
  }

  /// The days on which an event can have been.
  public Bounds bounds(Event event) {
    return bounds(Event.DATE, event.date());
  }

  /// The day for which an event counts, and as on which it is spoken of: the first it can have been on, else the last.
  public long day(Event event) {
    Bounds days = bounds(event);
    return days.earliestStart() == Bounds.PAST ? days.latestEnd() : days.earliestStart();
  }
}
