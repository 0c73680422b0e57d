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
  ///
  /// @param foreign what other tools keep here
  public record Phases(
      @Nullable Edtf appointed, @Nullable Edtf arrived, @Nullable Edtf credentials, @Nullable Edtf left, Foreign foreign) {
    /// No step recorded.
    public static final Phases NONE = new Phases(null, null, null, null, Foreign.NONE);

    /// Whether no step is known.
    public boolean isUndated() {
      return appointed == null && arrived == null && credentials == null && left == null;
    }
  }
}
