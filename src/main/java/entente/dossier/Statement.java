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

  /// Whether nothing has become of it yet.
  public boolean isOpen() {
    return outcome == null || outcome.status() == Outcome.Status.OPEN;
  }

  /// What became of it.
  ///
  /// @param see ids of the events, statements or figures that settled it
  /// @param foreign what other tools keep here
  public record Outcome(Status status, List<String> see, @Nullable Text note, Foreign foreign) {
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
