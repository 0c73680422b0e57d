package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A person.
///
/// @param party the one they belong to, or several in turn
/// @param date birth and death as an interval
public record Person(
    String id,
    Naming naming,
    OneOrMore<PartyAt> party,
    @Nullable Edtf date,
    @Nullable Text summary,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Person, OneOrMore<PartyAt>> PARTY = Field.optional("party",
      new ValueKind.OneOrList<>(ValueKind.to(EntityKind.PARTY), new ValueKind.ListOf<>(new ValueKind.Whole<>(PartyAt.FIELDS)),
          PartyAt::always, PartyAt::party), Person::party).orElse(OneOrMore.none());
  public static final Field<Person, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Person::date);
  public static final Field<Person, Text> SUMMARY = Field.optional("summary", new ValueKind.Prose(), Person::summary);
  /// All its keys.
  public static final Fields<Person> FIELDS = Entity.Named.fields(Fields.of(PARTY, DATE, SUMMARY));
}
