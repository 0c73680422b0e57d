package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A ministry, embassy, agency, forum.
///
/// @param date its life
public record Organisation(
    String id,
    Naming naming,
    @Nullable Kind kind,
    @Nullable String party,
    @Nullable String place,
    @Nullable Edtf date,
    @Nullable String succeeds,
    Apparatus apparatus) implements Entity.Named {
  /// What a body is.
  public enum Kind implements Keyed {
    MINISTRY,
    MISSION,
    CONSULATE,
    AGENCY,
    PARLIAMENT,
    INTERNATIONAL,
    COMPANY,
    UNIVERSITY,
    MEDIA,
    ASSOCIATION,
    OTHER
  }
}
