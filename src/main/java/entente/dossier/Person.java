package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A person.
///
/// @param date birth and death as an interval
public record Person(
    String id,
    Naming naming,
    @Nullable String party,
    @Nullable Edtf date,
    @Nullable Text summary,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Person, String> PARTY = Field.optional("party", ValueKind.to(EntityKind.PARTY), Person::party);
  public static final Field<Person, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Person::date);
  public static final Field<Person, Text> SUMMARY = Field.optional("summary", new ValueKind.Prose(), Person::summary);
  /// All its keys.
  public static final Fields<Person> FIELDS = Entity.Named.fields(Fields.of(PARTY, DATE, SUMMARY));
}
