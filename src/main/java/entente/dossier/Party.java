package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A state, union or other side of the relationship.
///
/// @param date its life
/// @param succeeds id of the party it continues
/// @param colour `#rrggbb`
public record Party(
    String id,
    Naming naming,
    @Nullable Kind kind,
    @Nullable Edtf date,
    @Nullable String succeeds,
    @Nullable String colour,
    Apparatus apparatus) implements Entity.Named {
  /// What a side is.
  public enum Kind implements Keyed {
    STATE,
    UNION,
    TERRITORY,
    OTHER
  }
}
