package entente.dossier;

import entente.dossier.Event.Participant;
import entente.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds small dossiers for tests, a line an entity. Dates are EDTF, ids double as names, an empty text stands for nothing.
public final class Dossiers {
  private static final Decimal ONE_SEAT = new Decimal("1");

  private final String compiled;
  private final List<Party> parties = new ArrayList<>();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  private Dossiers(String compiled) {
    this.compiled = compiled;
  }

  /// A dossier that claims to know up to a date.
  public static Dossiers compiled(String date) {
    return new Dossiers(date);
  }

  /// Adds a party and its life.
  public Dossiers party(String id, String life) {
    parties.add(new Party(id, naming(id), null, date(life), OneOrMore.none(), null, Apparatus.NONE));
    return this;
  }

  /// Adds a body of a party.
  public Dossiers organisation(String id, String party) {
    return organisation(id, party, "");
  }

  /// Adds a body of a party and its life.
  public Dossiers organisation(String id, String party, String life) {
    organisations.add(new Organisation(id, naming(id), null, orNull(party), null, date(life), OneOrMore.none(), Apparatus.NONE));
    return this;
  }

  /// Adds a mechanism.
  public Dossiers mechanism(String id) {
    mechanisms.add(new Mechanism(id, naming(id), null, List.of(), null, null, null, null, Apparatus.NONE));
    return this;
  }

  /// Adds a place in another or in a party.
  public Dossiers place(String id, String in) {
    places.add(new Place(id, naming(id), orNull(in), null, Apparatus.NONE));
    return this;
  }

  /// Adds a person of a party and their life.
  public Dossiers person(String id, String party, String life) {
    return person(id, party.isEmpty() ? OneOrMore.none() : OneOrMore.of(PartyAt.always(party)), date(life));
  }

  /// Adds a person who belonged to several parties in turn.
  ///
  /// @param parties each with its time, "IN 1947/..", or alone
  public Dossiers personOf(String id, String... parties) {
    List<PartyAt> turns = Stream.of(parties).map(turn -> turn.split(" ", 2))
        .map(turn -> new PartyAt(turn[0], turn.length == 1 ? null : date(turn[1]), Foreign.NONE)).toList();
    return person(id, new OneOrMore<>(turns, /* isList= */ true), null);
  }

  private Dossiers person(String id, OneOrMore<PartyAt> party, @Nullable Edtf life) {
    people.add(new Person(id, naming(id), party, life, null, Apparatus.NONE));
    return this;
  }

  /// Adds a post of a party, its rank and its life.
  public Dossiers post(String id, String party, @Nullable Rank rank, String life) {
    return post(id, party, rank, life, "");
  }

  /// Adds a post that continues another.
  public Dossiers post(String id, String party, @Nullable Rank rank, String life, String succeeds) {
    OneOrMore<String> earlier = succeeds.isEmpty() ? OneOrMore.none() : OneOrMore.of(succeeds);
    posts.add(new Post(id, naming(id), orNull(party), null, rank, null, null, date(life), earlier, ONE_SEAT, Apparatus.NONE));
    return this;
  }

  /// Adds a post of a body with so many seats that continues others.
  public Dossiers post(String id, String party, String organisation, int seats, String... succeeds) {
    posts.add(new Post(id, naming(id), orNull(party), orNull(organisation), null, null, null, null,
        new OneOrMore<>(List.of(succeeds), /* isList= */ true), new Decimal(Integer.toString(seats)), Apparatus.NONE));
    return this;
  }

  /// Adds the time a person held a post.
  public Dossiers tenure(String id, String person, String post, String date) {
    return tenure(id, person, post, date, Tenure.Phases.NONE, false);
  }

  /// Adds the time a person stood in for the holder of a post.
  public Dossiers acting(String id, String person, String post, String date) {
    return tenure(id, person, post, date, Tenure.Phases.NONE, true);
  }

  /// Adds the time a person held a post, with its steps.
  public Dossiers tenure(String id, String person, String post, String date, Tenure.Phases phases) {
    return tenure(id, person, post, date, phases, false);
  }

  private Dossiers tenure(String id, String person, String post, String date, Tenure.Phases phases, boolean acting) {
    tenures.add(new Tenure(id, post, orNull(person), date(date), phases, acting, null, Apparatus.NONE));
    return this;
  }

  /// Steps into and out of a post.
  public static Tenure.Phases phases(String appointed, String arrived, String credentials, String left) {
    return new Tenure.Phases(date(appointed), date(arrived), date(credentials), date(left), Foreign.NONE);
  }

  /// Adds a held event.
  public Dossiers event(String id, Event.Kind kind, String date, Participant... participants) {
    return event(id, kind, date, Event.Status.HELD, Apparatus.NONE, participants);
  }

  /// Adds an event with all that tests look at but host and guest.
  public Dossiers event(
      String id, Event.Kind kind, String date, Event.Status status, Apparatus apparatus, Participant... participants) {
    events.add(new Event(id, kind, new Text.Plain(id), Edtf.parse(date), status, null, false, null, null, null, null,
        List.of(participants), null, null, List.of(), List.of(), List.of(), apparatus));
    return this;
  }

  /// Adds an event of a mechanism.
  public Dossiers ofMechanism(String id, Event.Kind kind, String date, String mechanism) {
    return ofMechanism(id, kind, date, mechanism, Event.Status.HELD);
  }

  /// Adds an event of a mechanism that perhaps did not come about.
  public Dossiers ofMechanism(String id, Event.Kind kind, String date, String mechanism, Event.Status status) {
    events.add(new Event(id, kind, new Text.Plain(id), Edtf.parse(date), status, null, false, null, null, null, null, List.of(), mechanism,
        null, List.of(), List.of(), List.of(), Apparatus.NONE));
    return this;
  }

  /// Adds a held event at a place.
  public Dossiers at(String id, String date, String place) {
    events.add(new Event(id, Event.Kind.MEETING, new Text.Plain(id), Edtf.parse(date), Event.Status.HELD, null, false, null, place, null,
        null, List.of(), null, null, List.of(), List.of(), List.of(), Apparatus.NONE));
    return this;
  }

  /// Adds a visit of one party to another.
  public Dossiers visit(String id, String date, String host, String guest, Participant... participants) {
    events.add(new Event(id, Event.Kind.VISIT, new Text.Plain(id), Edtf.parse(date), Event.Status.HELD, null, false, null, null,
        orNull(host), orNull(guest), List.of(participants), null, null, List.of(), List.of(), List.of(), Apparatus.NONE));
    return this;
  }

  /// Adds a claim that all holders of posts are recorded.
  public Dossiers holders(String id, String date, @Nullable Rank rank, String... about) {
    coverage.add(new Coverage(id, Coverage.Of.HOLDERS, Edtf.parse(date), List.of(about), false, rank, Apparatus.NONE));
    return this;
  }

  /// A person who took part, whatever their post.
  public static Participant person(String id) {
    return new Participant(id, null, null, null, null, Foreign.NONE);
  }

  /// A person who took part in a post.
  public static Participant inPost(String person, String post) {
    return new Participant(orNull(person), null, null, post, null, Foreign.NONE);
  }

  /// Adds a source and those it repeats.
  public Dossiers source(String id, String... restsOn) {
    sources.add(new Source(id, new Text.Plain(id), null, null, List.of(), null, null, null, List.of(restsOn), null, null, null,
        Apparatus.NONE));
    return this;
  }

  /// A passage of a source that repeats other sources.
  public static Evidence passage(String source, String... restsOn) {
    return new Evidence(source, null, List.of(), Basis.STATED, null, null, null, List.of(restsOn), null, Foreign.NONE);
  }

  /// Evidence and nothing else.
  public static Apparatus evidence(Evidence... evidence) {
    return new Apparatus(null, List.of(evidence), List.of(), null, List.of(), List.of(), Identifiers.NONE, Foreign.NONE);
  }

  /// The dossier.
  public Dossier build() {
    var head = new Dossier.Head("test", new Text.Plain("Test"), "en", date(compiled), null, null, null, List.of(), List.of(),
        Foreign.NONE);
    return new Dossier(head, new Dossier.Lists(parties, places, organisations, mechanisms, people, posts, tenures, List.of(), events,
        List.of(), List.of(), List.of(), coverage, sources));
  }

  private static Naming naming(String name) {
    return new Naming(new Text.Plain(name), null, List.of(), List.of(), null);
  }

  private static @Nullable Edtf date(String date) {
    return date.isEmpty() ? null : Edtf.parse(date);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
