package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim that the dossier is complete: what is absent here did not happen.
///
/// @param date the period
/// @param about ids of the post, the mechanism, the parties
/// @param rank complete down to this rank
public record Coverage(
    String id,
    Of of,
    Edtf date,
    List<String> about,
    @Nullable Rank rank,
    Apparatus apparatus) implements Entity {
  /// What is complete.
  public enum Of implements Keyed {
    HOLDERS,
    SESSIONS,
    VISITS,
    EVENTS,
    FIGURES
  }

  /// Keeps copies of the lists.
  public Coverage {
    about = List.copyOf(about);
  }
}
