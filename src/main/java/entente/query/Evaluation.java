package entente.query;

import entente.dossier.Event;
import entente.time.Bounds;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.work.Progress;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A query asked of one table as of one day. A condition is a set, and the set of a query is joined from those of its parts.
final class Evaluation {
  private final Columns columns;
  private final Table table;
  private final long asOf;
  private final Map<Query, BitSet> known = new HashMap<>(); // of conditions and words, without what depends on the day
  private final Map<Query, List<Period>> periods = new HashMap<>();

  Evaluation(Columns columns, Table table, long asOf) {
    this.columns = columns;
    this.table = table;
    this.asOf = asOf;
  }

  /// Those that pass, in a set that is the caller's own.
  BitSet passing(Query query, Progress progress) {
    progress.check();
    return switch (query) {
      case Query.All(List<Query> parts) -> {
        BitSet all = table.all();
        parts.forEach(part -> all.and(passing(part, progress)));
        yield all;
      }
      case Query.Any(List<Query> parts) -> {
        var any = new BitSet(table.size());
        parts.forEach(part -> any.or(passing(part, progress)));
        yield any;
      }
      case Query.Not(Query part) -> {
        BitSet not = passing(part, progress);
        not.flip(0, table.size());
        yield not;
      }
      case Query.Words words -> (BitSet) known(words, progress).clone();
      case Query.Condition condition -> passing(condition, progress);
    };
  }

  private BitSet passing(Query.Condition condition, Progress progress) {
    return switch (condition.field()) {
      case DATE -> inTime(condition, progress, table.times(progress)::possibly);
      case CERTAINLY -> inTime(condition, progress, table.times(progress)::certainly);
      case QUERY -> {
        var any = new BitSet(table.size());
        condition.values().forEach(id -> any.or(passing(columns.kept(id), progress)));
        yield any;
      }
      default -> {
        BitSet passing = (BitSet) known(condition, progress).clone();
        if (asksLater(condition)) {
          passing.or(table.later(asOf, progress));
        }
        yield passing;
      }
    };
  }

  private interface InTime {
    BitSet of(Period period);
  }

  private BitSet inTime(Query.Condition condition, Progress progress, InTime inTime) {
    var any = new BitSet(table.size());
    for (Period period : periods(condition)) {
      progress.check();
      any.or(inTime.of(period));
    }
    return any;
  }

  private List<Period> periods(Query.Condition condition) {
    return periods.computeIfAbsent(condition,
        _ -> condition.values().stream().flatMap(value -> Period.of(value).stream()).toList());
  }

  /// Whether a condition depends on the day.
  static boolean asksLater(Query.Condition condition) {
    return condition.field() == QueryField.IS && condition.values().contains(Traits.LATER);
  }

  /// Those that pass a condition that does not depend on the day; not to be changed.
  private BitSet known(Query leaf, Progress progress) {
    BitSet passing = known.get(leaf);
    if (passing == null) {
      passing = leaf instanceof Query.Words(String text) ? having(text, progress) : having((Query.Condition) leaf, progress);
      known.put(leaf, passing);
    }
    return passing;
  }

  private BitSet having(String text, Progress progress) {
    BitSet having = table.having(text, progress);
    table.addNaming(columns.called(text, progress), having, progress);
    return having;
  }

  private BitSet having(Query.Condition condition, Progress progress) {
    QueryField field = condition.field();
    var having = new BitSet(table.size());
    if (condition.comparison() == Comparison.IS) {
      condition.values().forEach(value -> table.addTo(field, value, having, progress));
    } else {
      String with = condition.values().getFirst();
      table.values(field, progress).stream().filter(value -> field.holds(value, condition.comparison(), with))
          .forEach(value -> table.addTo(field, value, having, progress));
    }
    return having;
  }

  /// Says whether an event that passes a query does so whichever possible day it was on. The days on which an event began and ended run
  /// through its bounds; they are one day where its date is not an interval, any days where it is marked `~`, `?` or `%`. What conditions
  /// on time say of them changes only at the ends of their periods, so one day between each two of these stands for all.
  IntPredicate certain(Query query) {
    List<Query> timed = timed(query).toList();
    return timed.isEmpty() ? _ -> true : place -> isCertain(query, timed, place);
  }

  private boolean isCertain(Query query, List<Query> timed, int place) {
    Event event = table.event(place);
    boolean isDoubtful = table.times(Progress.UNSEEN).isDoubtful(place);
    Bounds days = isDoubtful ? new Bounds(Bounds.PAST, Bounds.FUTURE, Bounds.PAST, Bounds.FUTURE) : table.dossier().bounds(event);
    if (!lasts(event)) {
      return from(timed, days.earliestStart(), days.latestEnd()).allMatch(day -> passes(query, place, day, day));
    }
    long[] ends = LongStream.concat(LongStream.of(days.latestEnd()),
        from(timed, days.earliestEnd(), days.latestEnd()).skip(1).map(day -> day - 1)).toArray();
    return from(timed, days.earliestStart(), days.latestStart()).allMatch(start ->
        LongStream.of(ends).filter(end -> start <= end).allMatch(end -> passes(query, place, start, end)));
  }

  /// Whether its first and last day are dated apart.
  private static boolean lasts(Event event) {
    return event.date() instanceof EdtfInterval || (event.date() instanceof EdtfSet set && set.choice() == EdtfSet.Choice.EACH_OF);
  }

  /// The conditions on time in a query and in those that it refers to.
  private Stream<Query> timed(Query query) {
    return query.leaves().stream().flatMap(leaf -> leaf instanceof Query.Condition condition ? switch (condition.field()) {
      case DATE, CERTAINLY -> Stream.of(leaf);
      case QUERY -> condition.values().stream().flatMap(id -> timed(columns.kept(id)));
      default -> asksLater(condition) ? Stream.of(leaf) : Stream.empty();
    } : Stream.empty()).distinct();
  }

  /// The first day of a stretch, and those in it on which the answer of a condition may change.
  private LongStream from(List<Query> timed, long first, long last) {
    Stream<Long> turns = timed.stream().flatMap(leaf -> {
      Query.Condition condition = (Query.Condition) leaf;
      return asksLater(condition) ? Stream.of(asOf + 1).filter(day -> day > first && day <= last)
          : periods(condition).stream().flatMap(period -> period.turns(first, last));
    });
    return LongStream.concat(LongStream.of(first), turns.mapToLong(Long::longValue).sorted().distinct());
  }

  /// Whether a query passes if an event was from one day to another.
  private boolean passes(Query query, int place, long start, long end) {
    return switch (query) {
      case Query.All(List<Query> parts) -> parts.stream().allMatch(part -> passes(part, place, start, end));
      case Query.Any(List<Query> parts) -> parts.stream().anyMatch(part -> passes(part, place, start, end));
      case Query.Not(Query part) -> !passes(part, place, start, end);
      case Query.Words words -> Objects.requireNonNull(known.get(words)).get(place);
      case Query.Condition condition -> switch (condition.field()) {
        case DATE -> periods(condition).stream().anyMatch(period -> period.meets(start, end));
        case CERTAINLY -> !table.times(Progress.UNSEEN).isDoubtful(place)
            && periods(condition).stream().anyMatch(period -> period.holds(start, end));
        case QUERY -> condition.values().stream().anyMatch(id -> passes(columns.kept(id), place, start, end));
        default -> known(condition, Progress.UNSEEN).get(place) || (asksLater(condition) && start > asOf);
      };
    };
  }
}
