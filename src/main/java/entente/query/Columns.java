package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.work.Once;
import entente.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All that queries can ask of a dossier, as sets by value, so that a condition is a set and no entity is looked at once more. Made when it
/// is first asked for, or [at once][#prepared]. For any number of threads.
public final class Columns {
  /// What a query filters.
  private static final List<EntityKind> KINDS = List.of(EntityKind.EVENT, EntityKind.STATEMENT, EntityKind.TENURE, EntityKind.FIGURE);

  private final Dossier dossier;
  private final QueryReader reader;
  private final Map<EntityKind, Table> tables = new EnumMap<>(EntityKind.class);
  private final List<Entity.Named> named;
  private final Once<Texts> names;

  /// Those of a dossier. Takes no time yet.
  public Columns(Dossier dossier) {
    this.dossier = dossier;
    this.reader = new QueryReader(dossier);
    KINDS.forEach(kind -> tables.put(kind, new Table(dossier, kind)));
    this.named = Arrays.stream(EntityKind.values()).filter(kind -> Entity.Named.class.isAssignableFrom(kind.type()))
        .flatMap(kind -> kind.in(dossier.lists()).stream()).map(Entity.Named.class::cast).toList();
    this.names = new Once<>(progress -> new Texts(named.size(), (place, into) -> named.get(place).naming().all().forEach(into), progress));
  }

  /// Makes all that queries can ask of events. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public Columns prepared(Progress progress) {
    events().prepare(progress);
    names.get(progress);
    return this;
  }

  /// What they are of.
  public Dossier dossier() {
    return dossier;
  }

  /// Reads queries for the dossier.
  public QueryReader reader() {
    return reader;
  }

  Table events() {
    return table(EntityKind.EVENT);
  }

  private Table table(EntityKind kind) {
    return Objects.requireNonNull(tables.get(kind));
  }

  /// The query that the dossier keeps under an id.
  Query kept(String id) {
    return reader.kept(id);
  }

  /// The ids of what has a name in which some words stand.
  List<String> called(String words, Progress progress) {
    return names.get(progress).having(words).stream().mapToObj(place -> named.get(place).id()).toList();
  }

  /// Which events pass a query. Takes its time where a column is not there yet; on any thread.
  ///
  /// @param asOf the day for `is:later`, in days since 1970-01-01
  /// @throws java.util.concurrent.CancellationException once that is no longer wanted
  public Passing passing(Query query, long asOf, Progress progress) {
    Table events = events();
    if (query.isAll()) {
      return Passing.all(events.size());
    }
    var evaluation = new Evaluation(this, events, asOf);
    BitSet passing = evaluation.passing(query, progress);
    return Passing.of(passing, events.size(), evaluation.certain(query));
  }

  /// Whether it depends on the as-of day what passes a query.
  public boolean isOfDay(Query query) {
    return query.leaves().stream().anyMatch(leaf -> leaf instanceof Query.Condition condition && (Evaluation.asksLater(condition)
        || (condition.field() == QueryField.QUERY && condition.values().stream().anyMatch(id -> isOfDay(kept(id))))));
  }

  /// Which statements, tenures or figures pass a query by what they have in common with events: dates, parties, people, posts, bodies,
  /// topics, sources, grades, words and what stands in any entry. A condition on anything else fails them.
  ///
  /// @param asOf the day for `is:later`, in days since 1970-01-01
  /// @return their places in the list of their kind
  /// @throws IllegalArgumentException for other kinds
  /// @throws java.util.concurrent.CancellationException once that is no longer wanted
  public BitSet passing(EntityKind kind, Query query, long asOf, Progress progress) {
    if (!tables.containsKey(kind)) {
      throw new IllegalArgumentException("no query is asked of " + kind);
    }
    return new Evaluation(this, table(kind), asOf).passing(query, progress);
  }
}
