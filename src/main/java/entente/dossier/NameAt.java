package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Another name and the time it was in use.
///
/// @param foreign what other tools keep here
public record NameAt(Text name, @Nullable Edtf date, @Nullable Text note, Foreign foreign) {
  /// Its keys.
  public static final Field<NameAt, Text> NAME = Field.required("name", new ValueKind.Prose(), NameAt::name).searched();
  public static final Field<NameAt, Edtf> DATE = Field.optional("date", ValueKind.Date.WHOLE, NameAt::date);
  public static final Field<NameAt, Text> NOTE = Field.optional("note", new ValueKind.Prose(), NameAt::note);
  /// All its keys.
  public static final Fields<NameAt> FIELDS = Fields.of(NAME, DATE, NOTE);
}
