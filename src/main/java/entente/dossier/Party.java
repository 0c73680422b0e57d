package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A state, union or other side of the relationship.
///
/// @param date its life
/// @param succeeds ids of the parties it continues, several in a merger
/// @param colour `#rrggbb`
public record Party(
    String id,
    Naming naming,
    @Nullable Kind kind,
    @Nullable Edtf date,
    OneOrMore<String> succeeds,
    @Nullable String colour,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Party, Kind> KIND = Field.optional("kind", ValueKind.word(Kind.class), Party::kind);
  public static final Field<Party, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Party::date);
  public static final Field<Party, OneOrMore<String>> SUCCEEDS =
      Field.optional("succeeds", ValueKind.predecessors(EntityKind.PARTY), Party::succeeds).orElse(OneOrMore.none());
  public static final Field<Party, String> COLOUR =
      Field.optional("colour", new ValueKind.Line("colour", "#[0-9A-Fa-f]{6}"), Party::colour);
  /// All its keys.
  public static final Fields<Party> FIELDS = Entity.Named.fields(Fields.of(KIND, DATE, SUCCEEDS, COLOUR));

  /// What a side is.
  public enum Kind implements Keyed {
    STATE,
    UNION,
    TERRITORY,
    OTHER
  }
}
