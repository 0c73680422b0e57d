package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// One person holding one post once.
///
/// @param person absent where the sources do not name the holder
/// @param date in office, first to last day; absent: named, not known to have served
/// @param place id of the residence, where it is not the post's
public record Tenure(
    String id,
    String post,
    @Nullable String person,
    @Nullable Edtf date,
    Phases phases,
    boolean acting,
    @Nullable String place,
    Apparatus apparatus) implements Entity {
  /// The steps into and out of a post.
  public record Phases(@Nullable Edtf appointed, @Nullable Edtf arrived, @Nullable Edtf credentials, @Nullable Edtf left) {
    /// No step recorded.
    public static final Phases NONE = new Phases(null, null, null, null);
  }
}
