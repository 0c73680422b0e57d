package entente.dossier;

/// A filter worth keeping.
///
/// @param query what it lets through, in the language of queries
/// @param foreign what other tools keep here
public record KeptQuery(String id, Text name, String query, Foreign foreign) {
  /// Its keys.
  public static final Field<KeptQuery, String> ID = Field.required("id", new ValueKind.OwnId(), KeptQuery::id);
  public static final Field<KeptQuery, Text> NAME = Field.required("name", new ValueKind.Prose(), KeptQuery::name);
  public static final Field<KeptQuery, String> QUERY = Field.required("query", ValueKind.Line.ANY, KeptQuery::query);
  /// All its keys.
  public static final Fields<KeptQuery> FIELDS = Fields.of(ID, NAME, QUERY);
}
