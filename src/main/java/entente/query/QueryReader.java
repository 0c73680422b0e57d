package entente.query;

import entente.dossier.Dossier;
import entente.dossier.KeptQuery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads queries for a dossier, whose names and kept queries they may speak of. For any number of threads.
public final class QueryReader {
  /// Queries kept in a dossier may refer to others, so far.
  private static final int MOST_REFERRING = 50;

  private final Dossier dossier;
  private final Names names;
  private final Map<String, Read> kept = new ConcurrentHashMap<>();

  /// One for a dossier. Takes no time yet.
  public QueryReader(Dossier dossier) {
    this.dossier = dossier;
    this.names = new Names(dossier);
  }

  /// What a text says. One without anything in it lets everything pass.
  public Read read(String text) {
    return read(text, new ArrayDeque<>());
  }

  private Read read(String text, Deque<String> referring) {
    return new Parser(text, new Values(dossier, names, (id, asked) -> refer(id, referring, asked))).read();
  }

  /// Checks that a kept query can be read.
  private Optional<QueryProblem.Kind> refer(String id, Deque<String> referring, List<String> problems) {
    if (referring.contains(id) || referring.size() == MOST_REFERRING) {
      return Optional.of(QueryProblem.Kind.CIRCLE);
    }
    Read known = kept.get(id);
    if (known == null) {
      referring.push(id);
      known = read(text(id), referring);
      referring.pop();
      if (known instanceof Query || referring.isEmpty()) {
        kept.put(id, known);
      }
    }
    if (known instanceof QueryProblem problem) {
      problems.add(problem.found());
      return Optional.of(problem.kind() == QueryProblem.Kind.CIRCLE ? problem.kind() : QueryProblem.Kind.KEPT);
    }
    return Optional.empty();
  }

  private String text(String id) {
    return dossier.head().queries().stream().filter(query -> query.id().equals(id)).findFirst().map(KeptQuery::query).orElse("");
  }

  /// The query that the dossier keeps under an id.
  ///
  /// @throws IllegalArgumentException when there is none that can be read
  Query kept(String id) {
    Read known = kept.get(id);
    return (known == null ? read(QueryField.QUERY.word() + Comparison.IS.sign() + Quoting.value(id)) : known) instanceof Query
        && kept.get(id) instanceof Query query ? query : refused(id);
  }

  private static Query refused(String id) {
    throw new IllegalArgumentException("no kept query: " + id);
  }

  /// What of a query for an earlier state of the dossier can still be asked: values that are gone are left out, and conditions of which no
  /// value is left.
  public Query remaining(Query query) {
    return rest(query).orElse(Query.All.EVERYTHING);
  }

  private Optional<Query> rest(Query query) {
    return switch (query) {
      case Query.All(List<Query> parts) -> Optional.of(rest(parts)).filter(rest -> !rest.isEmpty()).map(Query::all);
      case Query.Any(List<Query> parts) -> Optional.of(rest(parts)).filter(rest -> !rest.isEmpty()).map(Query::any);
      case Query.Not(Query part) -> rest(part).map(Query::not);
      case Query.Condition(QueryField field, Comparison comparison, List<String> values) ->
          Optional.of(values.stream().filter(value -> isKnown(new Query.Condition(field, comparison, List.of(value)))).toList())
              .filter(rest -> !rest.isEmpty()).map(rest -> new Query.Condition(field, comparison, rest));
      case Query.Words words -> Optional.of(words);
    };
  }

  private List<Query> rest(List<Query> parts) {
    return parts.stream().flatMap(part -> rest(part).stream()).toList();
  }

  /// Whether a condition still says the same: an id that is gone may be the name of something else.
  private boolean isKnown(Query.Condition condition) {
    return read(condition.toString()).equals(condition);
  }

  /// What may stand at a place of a text, which need not be finished or right.
  ///
  /// @param at in `char`s
  public Completion complete(String text, int at) {
    return Completion.at(text, at);
  }
}
