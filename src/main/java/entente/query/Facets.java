package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.KeptQuery;
import entente.dossier.Place;
import entente.dossier.Topic;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a query can be narrowed or widened by: for a field the values there are, each with the number of events that have it among those
/// that pass all the other conditions of the query. For one thread at a time.
public final class Facets {
  private final Columns columns;
  private final Query query;
  private final Evaluation evaluation;
  private final Map<Query, BitSet> passing = new HashMap<>();

  /// A value of a field.
  ///
  /// @param value a word of the format, an id, a number, a grade
  /// @param count how many events have it that pass the other conditions
  /// @param depth in how many others it lies, one in another
  /// @param isIncluded whether the query asks for it
  /// @param isExcluded whether the query asks for what does not have it
  public record Choice(String value, int count, int depth, boolean isIncluded, boolean isExcluded) {}

  /// Those of a query. Takes no time yet.
  ///
  /// @param asOf the day for `is:later`, in days since 1970-01-01
  public Facets(Columns columns, Query query, long asOf) {
    this.columns = columns;
    this.query = query;
    this.evaluation = new Evaluation(columns, columns.events(), asOf);
  }

  /// The values of a field that some event has that passes the other conditions, and those that the query names: the most frequent first,
  /// what lies in another after it. Of dates there are none.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public List<Choice> choices(QueryField field, Progress progress) {
    return choices(field, Comparison.IS, progress);
  }

  /// The same of a field whose values compare.
  ///
  /// @param comparison what is counted: what has a value, or what has at least or at most that
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public List<Choice> choices(QueryField field, Comparison comparison, Progress progress) {
    BitSet among = amongOthers(field, progress);
    Set<String> included = new HashSet<>(query.included(field));
    Set<String> excluded = new HashSet<>(query.excluded(field));
    List<Choice> all = new ArrayList<>();
    List<String> values = values(field, progress).toList();
    for (int i = 0; i < values.size(); i++) {
      progress.check(i);
      String value = values.get(i);
      int count = count(new Query.Condition(field, comparison, List.of(value)), value, among, progress);
      if (count > 0 || included.contains(value) || excluded.contains(value)) {
        all.add(new Choice(value, count, 0, included.contains(value), excluded.contains(value)));
      }
    }
    all.sort(Comparator.comparingInt((Choice choice) -> -choice.count()));
    return field.choices() instanceof Choices.Entities(_, _, boolean isTree) && isTree ? indented(all) : List.copyOf(all);
  }

  private Stream<String> values(QueryField field, Progress progress) {
    Dossier dossier = columns.dossier();
    return switch (field.choices()) {
      case Choices.Words(List<String> words) -> words.stream();
      case Choices.Entities entities -> Stream.concat(entities.words().stream(),
          entities.kinds().stream().flatMap(kind -> kind.in(dossier.lists()).stream()).map(Entity::id));
      case Choices.Numbers() -> columns.events().values(field, progress).stream().sorted(field.order());
      case Choices.Dates() -> Stream.empty();
      case Choices.Kept() -> dossier.head().queries().stream().map(KeptQuery::id)
          .filter(id -> columns.reader().read(Query.Condition.of(field, id).toString()) instanceof Query);
    };
  }

  private int count(Query.Condition condition, String value, BitSet among, Progress progress) {
    if (condition.comparison() != Comparison.IS || condition.field() == QueryField.QUERY || Evaluation.asksLater(condition)) {
      BitSet having = evaluation.passing(condition, progress);
      having.and(among);
      return having.cardinality();
    }
    return columns.events().count(condition.field(), value, among, progress);
  }

  /// Puts what lies in another after it.
  private List<Choice> indented(List<Choice> all) {
    Map<String, List<Choice>> parts = new HashMap<>();
    Set<String> there = new HashSet<>();
    all.forEach(choice -> there.add(choice.value()));
    all.forEach(choice -> parts.computeIfAbsent(there.contains(outer(choice)) ? outer(choice) : "", _ -> new ArrayList<>()).add(choice));
    List<Choice> indented = new ArrayList<>();
    List<Choice> open = new ArrayList<>(parts.getOrDefault("", List.of()).reversed());
    while (!open.isEmpty()) {
      Choice choice = open.removeLast();
      indented.add(choice);
      parts.getOrDefault(choice.value(), List.of()).reversed().forEach(part ->
          open.add(new Choice(part.value(), part.count(), choice.depth() + 1, part.isIncluded(), part.isExcluded())));
    }
    return indented;
  }

  /// What a place or a topic lies in, empty for nothing.
  private String outer(Choice choice) {
    @Nullable String in = switch (columns.dossier().find(choice.value()).orElse(null)) {
      case Place place -> place.in();
      case Topic topic -> topic.in();
      case null, default -> null;
    };
    return in == null ? "" : in;
  }

  /// How many events that pass the other conditions count for each of some equal stretches of time. An event counts for the first day it
  /// can have been on, else the last.
  ///
  /// @param field whose conditions are left out: `date` or `certainly`
  /// @param from the first day, in days since 1970-01-01
  /// @param to the last day, no earlier
  /// @param stretches how many, at least one; the last is as long as is left over
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public int[] histogram(QueryField field, long from, long to, int stretches, Progress progress) {
    BitSet among = amongOthers(field, progress);
    Times times = columns.events().times(progress);
    long length = Math.ceilDiv(to - from + 1, stretches);
    int[] counts = new int[stretches];
    for (int place = among.nextSetBit(0); place >= 0; place = among.nextSetBit(place + 1)) {
      progress.check(place);
      long day = times.day(place);
      if (day >= from && day <= to) {
        counts[(int) ((day - from) / length)]++;
      }
    }
    return counts;
  }

  /// How many events pass one part of the query by itself.
  ///
  /// @throws java.util.concurrent.CancellationException once that is no longer wanted
  public int count(Query part, Progress progress) {
    return passing(part, progress).cardinality();
  }

  private BitSet amongOthers(QueryField field, Progress progress) {
    return passing(query.without(field), progress);
  }

  private BitSet passing(Query asked, Progress progress) {
    BitSet known = passing.get(asked);
    if (known == null) {
      known = evaluation.passing(asked, progress);
      passing.put(asked, known);
    }
    return known;
  }
}
