package entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a source bears out of an entity.
///
/// @param source id of the source
/// @param at the place in the source, `¶3`
/// @param supports keys or paths of keys that it bears out; empty: the entity as a whole
/// @param value what this source alone gives for its one key
/// @param grade Admiralty grade, a letter and a digit or a digit alone
/// @param restsOn ids of sources that this passage repeats
/// @param quote the words of the source themselves
/// @param foreign what other tools keep here
public record Evidence(
    String source,
    @Nullable String at,
    List<String> supports,
    Basis basis,
    @Nullable Value value,
    @Nullable Text note,
    @Nullable String grade,
    List<String> restsOn,
    @Nullable Text quote,
    Foreign foreign) {
  /// Its keys.
  public static final Field<Evidence, String> SOURCE = Field.required("source", ValueKind.to(EntityKind.SOURCE), Evidence::source);
  public static final Field<Evidence, String> AT = Field.optional("at", ValueKind.Line.ANY, Evidence::at);
  public static final Field<Evidence, List<String>> SUPPORTS = Field.list("supports", new ValueKind.Path(), Evidence::supports);
  public static final Field<Evidence, Basis> BASIS =
      Field.optional("basis", ValueKind.word(Basis.class), Evidence::basis).orElse(Basis.STATED);
  public static final Field<Evidence, Value> VALUE = Field.optional("value", new ValueKind.Any(), Evidence::value);
  public static final Field<Evidence, Text> NOTE = Field.optional("note", new ValueKind.Prose(), Evidence::note);
  public static final Field<Evidence, String> GRADE =
      Field.optional("grade", new ValueKind.Line("grade", "[A-F]?[1-6]"), Evidence::grade);
  public static final Field<Evidence, List<String>> RESTS_ON =
      Field.list("rests-on", ValueKind.to(EntityKind.SOURCE), Evidence::restsOn);
  public static final Field<Evidence, Text> QUOTE = Field.optional("quote", new ValueKind.Prose(), Evidence::quote);
  /// All its keys.
  public static final Fields<Evidence> FIELDS = Fields.of(SOURCE, AT, SUPPORTS, BASIS, VALUE, NOTE, GRADE, RESTS_ON, QUOTE);

  /// Keeps copies of the lists.
  public Evidence {
    supports = List.copyOf(supports);
    restsOn = List.copyOf(restsOn);
  }

  /// The whole grade, of which either part may be missing: a digit alone takes the letter from the source.
  ///
  /// @param from the source
  public String gradeWith(@Nullable Source from) {
    String own = grade == null ? "" : grade;
    String letter = from == null || from.reliability() == null ? "" : from.reliability();
    return own.isEmpty() || Character.isDigit(own.charAt(0)) ? letter + own : own;
  }
}
