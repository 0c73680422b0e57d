package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A standing format with repeated sessions.
///
/// @param date its life
/// @param cadence ISO 8601 duration between sessions
/// @param rank the level it is meant to meet at
public record Mechanism(
    String id,
    Naming naming,
    @Nullable Kind kind,
    List<String> parties,
    @Nullable Edtf date,
    @Nullable String cadence,
    @Nullable Rank rank,
    @Nullable String succeeds,
    Apparatus apparatus) implements Entity.Named {
  /// What a format is.
  public enum Kind implements Keyed {
    CONSULTATIONS,
    COMMISSION,
    DIALOGUE,
    WORKING_GROUP,
    CONFERENCE,
    SUMMIT,
    OTHER
  }

  /// Keeps copies of the lists.
  public Mechanism {
    parties = List.copyOf(parties);
  }
}
