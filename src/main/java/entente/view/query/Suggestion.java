package entente.view.query;

import java.util.OptionalInt;

/// What may stand at a place of a query.
///
/// @param text as it is put there
/// @param name what it is called
/// @param count how many events have it; empty for a field
record Suggestion(String text, String name, OptionalInt count) {}
