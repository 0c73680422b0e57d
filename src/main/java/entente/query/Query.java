package entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which events somebody wants to see. Immutable and canonical: parts stand in the order of the fields, then those excluded, groups and
/// words; values are sorted, nothing stands twice, groups of one kind do not nest. So what says the same in another order is equal.
///
/// `toString` writes it in the language of queries, with the fewest quotation marks; [QueryReader] reads an equal query from that.
public sealed interface Query extends Read {
  /// What passes each part.
  ///
  /// @param parts none, or at least two
  record All(List<Query> parts) implements Query {
    /// Lets everything pass.
    public static final Query EVERYTHING = new All(List.of());

    /// Puts the parts in order. [Query#all] is for parts of which one may be all there is.
    ///
    /// @throws IllegalArgumentException when but one part remains
    public All {
      parts = sorted(parts.stream().flatMap(part -> part instanceof All all ? all.parts().stream() : Stream.of(part)));
      if (parts.size() == 1) {
        throw new IllegalArgumentException("one part is no group");
      }
    }

    @Override
    public String toString() {
      return parts.stream().map(part -> part instanceof Any ? "(" + part + ")" : part.toString()).collect(Collectors.joining(" "));
    }
  }

  /// What passes any part.
  ///
  /// @param parts at least two
  record Any(List<Query> parts) implements Query {
    /// Puts the parts in order. [Query#any] is for parts of which one may be all there is.
    ///
    /// @throws IllegalArgumentException when no two parts remain
    public Any {
      parts = sorted(parts.stream().flatMap(part -> part instanceof Any any ? any.parts().stream() : Stream.of(part)));
      if (parts.size() < 2) {
        throw new IllegalArgumentException("one part is no group");
      }
    }

    @Override
    public String toString() {
      return parts.stream().map(Query::toString).collect(Collectors.joining(" OR "));
    }
  }

  /// What does not pass.
  ///
  /// @param part no other of these, and not what lets everything pass
  record Not(Query part) implements Query {
    /// [Query#not] is for a part that may be one of these.
    ///
    /// @throws IllegalArgumentException when the part is one of these, or lets everything pass
    public Not {
      if (part instanceof Not || part.equals(All.EVERYTHING)) {
        throw new IllegalArgumentException("cannot be excluded: " + part);
      }
    }

    @Override
    public String toString() {
      return part instanceof Any || part instanceof All ? "-(" + part + ")" : "-" + part;
    }
  }

  /// What has one of some values, or one that compares so.
  ///
  /// @param values at least one: words of the format, ids, whole numbers, grades, or dates as [Period] writes them
  record Condition(QueryField field, Comparison comparison, List<String> values) implements Query {
    /// Sorts the values.
    ///
    /// @throws IllegalArgumentException when there is no value, or several are to be compared with
    public Condition {
      values = values.stream().distinct().sorted(field.order()).toList();
      if (values.isEmpty() || (comparison != Comparison.IS && values.size() > 1)) {
        throw new IllegalArgumentException(field + " " + comparison + " " + values);
      }
    }

    /// What has one of some values.
    public static Condition of(QueryField field, String... values) {
      return new Condition(field, Comparison.IS, List.of(values));
    }

    @Override
    public String toString() {
      return field.word() + comparison.sign() + values.stream().map(Quoting::value).collect(Collectors.joining(","));
    }
  }

  /// What has some words next to each other in its texts or the names of what it names, the last of them perhaps only begun.
  ///
  /// @param text as it was typed, with one blank between two words
  record Words(String text) implements Query {
    /// Leaves one blank where there are several.
    public Words {
      text = Quoting.spaced(text);
    }

    @Override
    public String toString() {
      return Quoting.word(text);
    }
  }

  private static List<Query> sorted(Stream<Query> parts) {
    return parts.distinct().sorted(Order.PARTS).toList();
  }

  /// What passes each of some queries.
  static Query all(Collection<Query> parts) {
    List<Query> others = parts.stream().distinct().filter(part -> !part.equals(All.EVERYTHING)).toList();
    return others.isEmpty() ? All.EVERYTHING : others.size() == 1 ? others.getFirst() : new All(others);
  }

  /// What passes any of some queries.
  ///
  /// @param parts at least one
  static Query any(Collection<Query> parts) {
    List<Query> others = parts.stream().distinct().toList();
    return others.contains(All.EVERYTHING) ? All.EVERYTHING : others.size() == 1 ? others.getFirst() : new Any(others);
  }

  /// What does not pass a query.
  ///
  /// @throws IllegalArgumentException when everything passes it: no query says that nothing does
  static Query not(Query part) {
    return part instanceof Not(Query excluded) ? excluded : new Not(part);
  }

  /// The parts each of which must be passed, as chips show them.
  default List<Query> chips() {
    return this instanceof All all ? all.parts : List.of(this);
  }

  /// Whether it lets everything pass.
  default boolean isAll() {
    return equals(All.EVERYTHING);
  }

  /// The same and another part that must be passed.
  default Query and(Query part) {
    return all(List.of(this, part));
  }

  /// The same without one of its [chips][#chips].
  default Query without(Query part) {
    return replaced(part, All.EVERYTHING);
  }

  /// The same with another part in the place of one of its [chips][#chips].
  default Query replaced(Query part, Query by) {
    return all(chips().stream().map(each -> each.equals(part) ? by : each).toList());
  }

  /// The same without any condition of a field among its parts, those that exclude included.
  default Query without(QueryField field) {
    return all(chips().stream().filter(part -> !isOf(part, field)).toList());
  }

  private static boolean isOf(Query part, QueryField field) {
    return (part instanceof Not(Query excluded) ? excluded : part) instanceof Condition condition && condition.field() == field;
  }

  /// The values of a field of which one must be there, empty where that does not matter.
  default List<String> included(QueryField field) {
    return listed(field, /* isExcluded= */ false).map(Condition::values).orElse(List.of());
  }

  /// The values of a field that must not be there.
  default List<String> excluded(QueryField field) {
    return listed(field, /* isExcluded= */ true).map(Condition::values).orElse(List.of());
  }

  private Optional<Condition> listed(QueryField field, boolean isExcluded) {
    return chips().stream().filter(part -> part instanceof Not == isExcluded && isOf(part, field))
        .map(part -> (Condition) (part instanceof Not(Query excluded) ? excluded : part))
        .filter(condition -> condition.comparison() == Comparison.IS).findFirst();
  }

  /// The same in which a value of a field is included beside those that are, and not excluded.
  default Query including(QueryField field, String value) {
    return taking(field, value).adding(field, value, /* isExcluded= */ false);
  }

  /// The same in which a value of a field is excluded beside those that are, and not included.
  default Query excluding(QueryField field, String value) {
    return taking(field, value).adding(field, value, /* isExcluded= */ true);
  }

  /// The same in which a value of a field is neither included nor excluded.
  default Query taking(QueryField field, String value) {
    return changed(field, /* isExcluded= */ false, changed(field, /* isExcluded= */ true, this, value::equals, Stream.of()),
        value::equals, Stream.of());
  }

  private Query adding(QueryField field, String value, boolean isExcluded) {
    return changed(field, isExcluded, this, _ -> false, Stream.of(value));
  }

  private Query changed(QueryField field, boolean isExcluded, Query from, Predicate<String> taken, Stream<String> added) {
    Optional<Condition> old = from.listed(field, isExcluded);
    List<String> values = Stream.concat(old.map(Condition::values).orElse(List.of()).stream().filter(taken.negate()), added).toList();
    Query next = values.isEmpty() ? All.EVERYTHING : new Condition(field, Comparison.IS, values);
    Query wrapped = isExcluded && !next.isAll() ? not(next) : next;
    return old.isEmpty() ? from.and(wrapped) : from.replaced(isExcluded ? not(old.get()) : old.get(), wrapped);
  }

  /// The order of parts: conditions by field, what is excluded, groups, words.
  final class Order {
    static final Comparator<Query> PARTS = Order::compare;

    private Order() {}

    private static int compare(Query a, Query b) {
      int byKind = Integer.compare(kind(a), kind(b));
      return byKind != 0 ? byKind : switch (a) {
        case Condition one -> compare(one, (Condition) b);
        case Not(Query one) -> compare(one, ((Not) b).part());
        case Words(String one) -> one.compareTo(((Words) b).text());
        case All(List<Query> one) -> inTurn(one, ((All) b).parts());
        case Any(List<Query> one) -> inTurn(one, ((Any) b).parts());
      };
    }

    private static int kind(Query query) {
      return switch (query) {
        case Condition _ -> 0;
        case Not _ -> 1;
        case All _ -> 2;
        case Any _ -> 3;
        case Words _ -> 4;
      };
    }

    private static int compare(Condition a, Condition b) {
      int byField = a.field().compareTo(b.field());
      int byComparison = byField != 0 ? byField : a.comparison().compareTo(b.comparison());
      return byComparison != 0 ? byComparison : inTurn(a.values(), b.values(), a.field().order());
    }

    private static int inTurn(List<Query> a, List<Query> b) {
      return inTurn(a, b, PARTS);
    }

    private static <T> int inTurn(List<T> a, List<T> b, Comparator<? super T> order) {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        int byMember = order.compare(a.get(i), b.get(i));
        if (byMember != 0) {
          return byMember;
        }
      }
      return Integer.compare(a.size(), b.size());
    }
  }

  /// All conditions and words in it, however deep.
  default List<Query> leaves() {
    List<Query> leaves = new ArrayList<>();
    List<Query> open = new ArrayList<>(List.of(this));
    while (!open.isEmpty()) {
      switch (open.removeFirst()) {
        case All(List<Query> parts) -> open.addAll(0, parts);
        case Any(List<Query> parts) -> open.addAll(0, parts);
        case Not(Query part) -> open.addFirst(part);
        case Condition condition -> leaves.add(condition);
        case Words words -> leaves.add(words);
      }
    }
    return leaves;
  }
}
