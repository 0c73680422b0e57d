package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A party that somebody belongs to and the time they do.
///
/// @param party its id
/// @param date absent: whenever no other party is known
/// @param foreign what other tools keep here
public record PartyAt(String party, @Nullable Edtf date, Foreign foreign) {
  /// Its keys.
  public static final Field<PartyAt, String> PARTY = Field.required("party", ValueKind.to(EntityKind.PARTY), PartyAt::party);
  public static final Field<PartyAt, Edtf> DATE = Field.optional("date", ValueKind.Date.WHOLE, PartyAt::date);
  /// All its keys.
  public static final Fields<PartyAt> FIELDS = Fields.of(PARTY, DATE);

  /// A party whose time nobody says.
  public static PartyAt always(String party) {
    return new PartyAt(party, null, Foreign.NONE);
  }
}
