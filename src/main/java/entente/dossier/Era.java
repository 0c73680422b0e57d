package entente.dossier;

import entente.time.Edtf;

/// A background period.
public record Era(String id, Naming naming, Edtf date, Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Era, Edtf> DATE = Field.required("date", ValueKind.Date.WHOLE, Era::date);
  /// All its keys.
  public static final Fields<Era> FIELDS = Entity.Named.fields(Fields.of(DATE));

  /// Its usual name.
  public Text name() {
    return naming.name();
  }
}
