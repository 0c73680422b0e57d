package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A measured quantity.
///
/// @param date the period, or the day of a count
/// @param quantity complete but for its qualifier
/// @param from id of the party a flow comes from
/// @param to id of the party a flow goes to
/// @param reporter id of whose count it is
public record Figure(
    String id,
    Naming naming,
    Edtf date,
    Quantity quantity,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reporter,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Figure, Edtf> DATE = Field.required("date", ValueKind.Date.WHOLE, Figure::date);
  public static final Field<Figure, String> INDICATOR = Quantity.INDICATOR.in(Figure::quantity).needed();
  public static final Field<Figure, Decimal> VALUE = Quantity.VALUE.in(Figure::quantity).needed();
  public static final Field<Figure, String> UNIT = Quantity.UNIT.in(Figure::quantity).needed();
  public static final Field<Figure, Quantity.Qualifier> QUALIFIER = Quantity.QUALIFIER.in(Figure::quantity);
  public static final Field<Figure, String> FROM = Field.optional("from", ValueKind.to(EntityKind.PARTY), Figure::from);
  public static final Field<Figure, String> TO = Field.optional("to", ValueKind.to(EntityKind.PARTY), Figure::to);
  public static final Field<Figure, String> REPORTER =
      Field.optional("reporter", ValueKind.to(EntityKind.PARTY, EntityKind.ORGANISATION, EntityKind.PERSON), Figure::reporter);
  /// All its keys.
  public static final Fields<Figure> FIELDS = Entity.Named.fields(Fields.of(DATE, INDICATOR, VALUE, UNIT, QUALIFIER, FROM, TO, REPORTER));

  /// Its usual name.
  public Text name() {
    return naming.name();
  }
}
