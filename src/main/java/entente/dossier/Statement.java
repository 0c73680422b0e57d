package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody said, promised, aimed at or asked.
///
/// @param by ids of people, parties or organisations; of the source where the author is not named
/// @param to ids of those it is addressed to
/// @param date absent: that of the event
/// @param event id of the event where it was said
/// @param repeats id of an earlier statement of the same
public record Statement(
    String id,
    Kind kind,
    Text text,
    List<String> by,
    List<String> to,
    @Nullable Edtf date,
    @Nullable String event,
    List<String> topics,
    @Nullable Edtf due,
    Quantity quantity,
    @Nullable Outcome outcome,
    @Nullable String repeats,
    Apparatus apparatus) implements Entity {
  /// Its keys.
  public static final Field<Statement, Text> TEXT = Field.required("text", new ValueKind.Prose(), Statement::text).searched();
  public static final Field<Statement, Kind> KIND = Field.required("kind", ValueKind.word(Kind.class), Statement::kind);
  public static final Field<Statement, List<String>> BY =
      Field.list("by", ValueKind.to(EntityKind.PERSON, EntityKind.PARTY, EntityKind.ORGANISATION, EntityKind.SOURCE), Statement::by);
  public static final Field<Statement, List<String>> TO =
      Field.list("to", ValueKind.to(EntityKind.PERSON, EntityKind.PARTY, EntityKind.ORGANISATION), Statement::to);
  public static final Field<Statement, Edtf> DATE = Field.optional("date", ValueKind.Date.WITHIN, Statement::date);
  public static final Field<Statement, String> EVENT = Field.optional("event", ValueKind.to(EntityKind.EVENT), Statement::event);
  public static final Field<Statement, List<String>> TOPICS =
      Field.list("topics", ValueKind.to(EntityKind.TOPIC), Statement::topics);
  public static final Field<Statement, Edtf> DUE = Field.optional("due", ValueKind.Date.WITHIN, Statement::due);
  public static final Field<Statement, String> INDICATOR = Quantity.INDICATOR.in(Statement::quantity);
  public static final Field<Statement, Decimal> VALUE = Quantity.VALUE.in(Statement::quantity);
  public static final Field<Statement, String> UNIT = Quantity.UNIT.in(Statement::quantity);
  public static final Field<Statement, Quantity.Qualifier> QUALIFIER = Quantity.QUALIFIER.in(Statement::quantity);
  public static final Field<Statement, Outcome> OUTCOME =
      Field.optional("outcome", new ValueKind.Whole<>(Outcome.FIELDS), Statement::outcome);
  public static final Field<Statement, String> REPEATS =
      Field.optional("repeats", ValueKind.to(EntityKind.STATEMENT).as(ValueKind.Tie.REPEATS), Statement::repeats);
  /// All its keys.
  public static final Fields<Statement> FIELDS =
      Entity.fields(Fields.of(TEXT, KIND, BY, TO, DATE, EVENT, TOPICS, DUE, INDICATOR, VALUE, UNIT, QUALIFIER, OUTCOME, REPEATS));

  /// What was said.
  public enum Kind implements Keyed {
    POSITION,
    COMMITMENT,
    TARGET,
    INVITATION,
    REQUEST,
    ASSESSMENT
  }

  /// Keeps copies of the lists.
  public Statement {
    by = List.copyOf(by);
    to = List.copyOf(to);
    topics = List.copyOf(topics);
  }

  /// Whether it holds its author to something that is to come about: a commitment or a target.
  public boolean isPromise() {
    return kind == Kind.COMMITMENT || kind == Kind.TARGET;
  }

  /// What became of it.
  ///
  /// @param date since when that is so
  /// @param see ids of the events, statements or figures that settled it
  /// @param foreign what other tools keep here
  public record Outcome(Status status, @Nullable Edtf date, List<String> see, @Nullable Text note, Foreign foreign) {
    /// Its keys.
    public static final Field<Outcome, Status> STATUS = Field.required("status", ValueKind.word(Status.class), Outcome::status);
    public static final Field<Outcome, Edtf> DATE = Field.optional("date", ValueKind.Date.WITHIN, Outcome::date);
    public static final Field<Outcome, List<String>> SEE =
        Field.list("see", ValueKind.to(EntityKind.EVENT, EntityKind.STATEMENT, EntityKind.FIGURE), Outcome::see);
    public static final Field<Outcome, Text> NOTE = Field.optional("note", new ValueKind.Prose(), Outcome::note);
    /// All its keys.
    public static final Fields<Outcome> FIELDS = Fields.of(STATUS, DATE, SEE, NOTE);

    /// How it ended.
    public enum Status implements Keyed {
      OPEN,
      MET,
      PARTLY_MET,
      MISSED,
      SUPERSEDED,
      WITHDRAWN
    }

    /// Keeps a copy of the list.
    public Outcome {
      see = List.copyOf(see);
    }
  }
}
