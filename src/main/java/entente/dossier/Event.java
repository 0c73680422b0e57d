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
    /// How two events hang together.
    public enum Tie implements Keyed {
      PART_OF,
      FOLLOWS,
      ANNOUNCES,
      PREPARES,
      RESULTS_IN,
      REPLACES,
      RATIFIES,
      BRINGS_INTO_FORCE,
      AMENDS,
      ENDS
    }
  }

  /// What was signed or issued.
  ///
  /// @param foreign what other tools keep here
  public record Document(@Nullable Text title, @Nullable String source, Foreign foreign) {}

  /// Whether it counts as a session of its mechanism.
  public boolean isSession() {
    return mechanism != null && (kind == Kind.SESSION || kind == Kind.CONSULTATIONS || kind == Kind.CONFERENCE);
  }
}
