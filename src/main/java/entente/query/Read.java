package entente.query;

/// What came of reading the text of a query: the query, or what is wrong with the text.
public sealed interface Read permits Query, QueryProblem {}
