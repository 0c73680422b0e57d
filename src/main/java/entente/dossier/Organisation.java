package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A ministry, embassy, agency, forum.
///
/// @param date its life
/// @param succeeds ids of those it continues
public record Organisation(
    String id,
    Naming naming,
    @Nullable Kind kind,
    @Nullable String party,
    @Nullable String place,
    @Nullable Edtf date,
    OneOrMore<String> succeeds,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Organisation, Kind> KIND = Field.optional("kind", ValueKind.word(Kind.class), Organisation::kind);
  public static final Field<Organisation, String> PARTY =
      Field.optional("party", ValueKind.to(EntityKind.PARTY), Organisation::party);
  public static final Field<Organisation, String> PLACE =
      Field.optional("place", ValueKind.to(EntityKind.PLACE), Organisation::place);
  public static final Field<Organisation, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Organisation::date);
  public static final Field<Organisation, OneOrMore<String>> SUCCEEDS =
      Field.optional("succeeds", ValueKind.predecessors(EntityKind.ORGANISATION), Organisation::succeeds).orElse(OneOrMore.none());
  /// All its keys.
  public static final Fields<Organisation> FIELDS = Entity.Named.fields(Fields.of(KIND, PARTY, PLACE, DATE, SUCCEEDS));

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
