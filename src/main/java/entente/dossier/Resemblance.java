package entente.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Another entity of the same list that a reader could take for this one.
///
/// @param foreign what other tools keep here
public record Resemblance(String id, Verdict verdict, @Nullable Text note, Foreign foreign) {
  /// Its keys.
  public static final Field<Resemblance, String> ID =
      Field.required("id", new ValueKind.Reference(Set.of(), ValueKind.Tie.RESEMBLES), Resemblance::id);
  public static final Field<Resemblance, Verdict> VERDICT =
      Field.required("verdict", ValueKind.word(Verdict.class), Resemblance::verdict);
  public static final Field<Resemblance, Text> NOTE = Field.optional("note", new ValueKind.Prose(), Resemblance::note);
  /// All its keys.
  public static final Fields<Resemblance> FIELDS = Fields.of(ID, VERDICT, NOTE);

  /// Whether the two are known to differ.
  public enum Verdict implements Keyed {
    DIFFERENT,
    PERHAPS_SAME
  }
}
