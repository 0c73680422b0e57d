package entente.dossier;

import java.util.List;

/// A finding that is as it should be.
///
/// @param rule by which it is found
/// @param about ids of entities that it is about
/// @param reason why it is as it should be
/// @param foreign what other tools keep here
public record Acceptance(String rule, List<String> about, Text reason, Foreign foreign) {
  /// Its keys.
  public static final Field<Acceptance, String> RULE = Field.required("rule", ValueKind.Line.ANY, Acceptance::rule);
  public static final Field<Acceptance, List<String>> ABOUT =
      Field.required("about", new ValueKind.ListOf<>(ValueKind.to(EntityKind.PARTY, EntityKind.values())), Acceptance::about);
  public static final Field<Acceptance, Text> REASON = Field.required("reason", new ValueKind.Prose(), Acceptance::reason);
  /// All its keys.
  public static final Fields<Acceptance> FIELDS = Fields.of(RULE, ABOUT, REASON);

  /// Keeps a copy of the list.
  public Acceptance {
    about = List.copyOf(about);
  }
}
