package entente.dossier;

import org.jspecify.annotations.Nullable;

/// How a source put a date and how the value was reached.
///
/// @param foreign what other tools keep here
public record Dating(@Nullable Text wording, @Nullable Basis basis, @Nullable Text reason, Foreign foreign) {
  /// Its keys.
  public static final Field<Dating, Text> WORDING = Field.optional("wording", new ValueKind.Prose(), Dating::wording);
  public static final Field<Dating, Basis> BASIS = Field.optional("basis", ValueKind.word(Basis.class), Dating::basis);
  public static final Field<Dating, Text> REASON = Field.optional("reason", new ValueKind.Prose(), Dating::reason);
  /// All its keys.
  public static final Fields<Dating> FIELDS = Fields.of(WORDING, BASIS, REASON);
}
