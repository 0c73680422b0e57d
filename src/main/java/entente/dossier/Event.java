package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened or is planned.
///
/// @param online by video, nobody travelled
/// @param host id of the party that receives or chairs
/// @param guest id of the party that comes
/// @param session number of the session of the mechanism, a whole one from 1
public record Event(
    String id,
    Kind kind,
    Text title,
    Edtf date,
    Status status,
    @Nullable Style style,
    boolean online,
    @Nullable Text summary,
    @Nullable String place,
    @Nullable String host,
    @Nullable String guest,
    List<Participant> participants,
    @Nullable String mechanism,
    @Nullable Decimal session,
    List<String> topics,
    List<Relation> related,
    List<Document> documents,
    Apparatus apparatus) implements Entity {
  /// Its keys.
  public static final Field<Event, Text> TITLE = Field.required("title", new ValueKind.Prose(), Event::title).searched();
  public static final Field<Event, Edtf> DATE = Field.required("date", ValueKind.Date.WITHIN, Event::date);
  public static final Field<Event, Kind> KIND = Field.required("kind", ValueKind.word(Kind.class), Event::kind);
  public static final Field<Event, Status> STATUS =
      Field.optional("status", ValueKind.word(Status.class), Event::status).orElse(Status.HELD);
  public static final Field<Event, Style> STYLE = Field.optional("style", ValueKind.word(Style.class), Event::style);
  public static final Field<Event, Boolean> ONLINE = Field.optional("online", new ValueKind.Flag(), Event::online).orElse(false);
  public static final Field<Event, Text> SUMMARY = Field.optional("summary", new ValueKind.Prose(), Event::summary);
  public static final Field<Event, String> PLACE = Field.optional("place", ValueKind.to(EntityKind.PLACE), Event::place);
  public static final Field<Event, String> HOST = Field.optional("host", ValueKind.to(EntityKind.PARTY), Event::host);
  public static final Field<Event, String> GUEST = Field.optional("guest", ValueKind.to(EntityKind.PARTY), Event::guest);
  public static final Field<Event, List<Participant>> PARTICIPANTS =
      Field.list("participants", new ValueKind.Whole<>(Participant.FIELDS), Event::participants);
  public static final Field<Event, String> MECHANISM =
      Field.optional("mechanism", ValueKind.to(EntityKind.MECHANISM), Event::mechanism);
  public static final Field<Event, Decimal> SESSION = Field.optional("session", new ValueKind.Count(), Event::session);
  public static final Field<Event, List<String>> TOPICS = Field.list("topics", ValueKind.to(EntityKind.TOPIC), Event::topics);
  public static final Field<Event, List<Relation>> RELATED =
      Field.list("related", new ValueKind.Whole<>(Relation.FIELDS), Event::related);
  public static final Field<Event, List<Document>> DOCUMENTS =
      Field.list("documents", new ValueKind.Whole<>(Document.FIELDS), Event::documents);
  /// All its keys.
  public static final Fields<Event> FIELDS = Entity.fields(Fields.of(TITLE, DATE, KIND, STATUS, STYLE, ONLINE, SUMMARY, PLACE, HOST,
      GUEST, PARTICIPANTS, MECHANISM, SESSION, TOPICS, RELATED, DOCUMENTS));

  /// What happened.
  public enum Kind implements Keyed {
    VISIT,
    MEETING,
    CALL,
    CONSULTATIONS,
    SESSION,
    CONFERENCE,
    AGREEMENT,
    RECOGNITION,
    RELATIONS,
    REPRESENTATION,
    APPOINTMENT,
    STATEMENT,
    MEMBERSHIP,
    MEASURE,
    CULTURE,
    BUSINESS,
    OTHER
  }

  /// Whether it came about.
  public enum Status implements Keyed {
    HELD,
    PLANNED,
    POSTPONED,
    CANCELLED
  }

  /// The protocol of a visit.
  public enum Style implements Keyed {
    STATE,
    OFFICIAL,
    WORKING,
    PRIVATE,
    TRANSIT
  }

  /// Keeps copies of the lists.
  public Event {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    related = List.copyOf(related);
    documents = List.copyOf(documents);
  }

  /// Who took part: a person, in a post, or a body, or a party; at least one of the four ids.
  ///
  /// @param foreign what other tools keep here
  public record Participant(
      @Nullable String person,
      @Nullable String organisation,
      @Nullable String party,
      @Nullable String post,
      @Nullable Text role,
      Foreign foreign) {
    /// Its keys.
    public static final Field<Participant, String> PERSON =
        Field.optional("person", ValueKind.to(EntityKind.PERSON), Participant::person);
    public static final Field<Participant, String> ORGANISATION =
        Field.optional("organisation", ValueKind.to(EntityKind.ORGANISATION), Participant::organisation);
    public static final Field<Participant, String> PARTY =
        Field.optional("party", ValueKind.to(EntityKind.PARTY), Participant::party);
    public static final Field<Participant, String> POST = Field.optional("post", ValueKind.to(EntityKind.POST), Participant::post);
    public static final Field<Participant, Text> ROLE = Field.optional("role", new ValueKind.Prose(), Participant::role);
    /// All its keys.
    public static final Fields<Participant> FIELDS = Fields.of(PERSON, ORGANISATION, PARTY, POST, ROLE);

    /// The id of who it was, as closely as that is known: the person, else the post, the body, the party.
    public Optional<String> who() {
      return Optional.ofNullable(person != null ? person : post != null ? post : organisation != null ? organisation : party);
    }

    /// Whether none of the four is known.
    public boolean isNobody() {
      return who().isEmpty();
    }
  }

  /// A tie to another event, read from this one: this event *kind* that one.
  ///
  /// @param foreign what other tools keep here
  public record Relation(Tie kind, String event, Foreign foreign) {
    /// Its keys.
    public static final Field<Relation, Tie> KIND = Field.required("kind", ValueKind.word(Tie.class), Relation::kind);
    public static final Field<Relation, String> EVENT = Field.required("event", ValueKind.to(EntityKind.EVENT), Relation::event);
    /// All its keys.
    public static final Fields<Relation> FIELDS = Fields.of(KIND, EVENT);

    /// How two events hang together. From signing on: with what the other one began, a treaty or relations; an event with a side does
    /// so for that side alone.
    public enum Tie implements Keyed {
      PART_OF,
      FOLLOWS,
      ANNOUNCES,
      PREPARES,
      RESULTS_IN,
      REPLACES,
      SIGNS,
      /// Also accepts or approves.
      RATIFIES,
      /// Also succeeds to.
      ACCEDES_TO,
      BRINGS_INTO_FORCE,
      AMENDS,
      WITHDRAWS_FROM,
      ENDS
    }
  }

  /// What was signed or issued.
  ///
  /// @param foreign what other tools keep here
  public record Document(@Nullable Text title, @Nullable String source, Foreign foreign) {
    /// Its keys.
    public static final Field<Document, Text> TITLE = Field.optional("title", new ValueKind.Prose(), Document::title);
    public static final Field<Document, String> SOURCE =
        Field.optional("source", ValueKind.to(EntityKind.SOURCE), Document::source);
    /// All its keys.
    public static final Fields<Document> FIELDS = Fields.of(TITLE, SOURCE);
  }

  /// Whether it counts as a session of its mechanism.
  public boolean isSession() {
    return mechanism != null && (kind == Kind.SESSION || kind == Kind.CONSULTATIONS || kind == Kind.CONFERENCE);
  }
}
