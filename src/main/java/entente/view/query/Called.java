package entente.view.query;

import entente.query.QueryField;

/// What fields of queries and their values are called in the language of the interface. For any thread.
public interface Called {
  /// What a field is called: "Kind".
  String field(QueryField field);

  /// What a value of a field is called: the name of an entity, what a word of the format means.
  String value(QueryField field, String value);
}
