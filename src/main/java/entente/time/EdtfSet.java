package entente.time;

import entente.time.Endpoint.Bounded;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Several dates: `[…]`, one of which is meant, or `{…}`, each of which is meant.
///
/// @param members at least one, as written
public record EdtfSet(Choice choice, List<Member> members) implements Edtf {

  /// Which of the members are meant.
  public enum Choice {
    /// `[…]`
    ONE_OF,
    /// `{…}`
    EACH_OF
  }

  /// What stands between the commas.
  public sealed interface Member {

    /// One date.
    record Single(SingleDate date) implements Member {
      @Override
      public Endpoint from() {
        return new Bounded(date);
      }

      @Override
      public Endpoint to() {
        return new Bounded(date);
      }

      @Override
      public String toString() {
        return date.toString();
      }
    }

    /// All dates from one to another, `2020..2024`, where `..2024` and `2020..` have an open end.
    record Range(Endpoint from, Endpoint to) implements Member {

      /// Whether it runs backwards.
      public boolean isReversed() {
        return EdtfInterval.isReversed(from, to);
      }

      /// The same range with its ends in order of time.
      public Range inOrder() {
        return isReversed() ? new Range(/* from= */ to, /* to= */ from) : this;
      }

      @Override
      public String toString() {
        return text(from) + ".." + text(to);
      }

      private static String text(Endpoint endpoint) {
        return endpoint instanceof Bounded(SingleDate date) ? date.toString() : "";
      }
    }

    /// The first date.
    Endpoint from();

    /// The last date.
    Endpoint to();
  }

  /// Keeps a copy of the members.
  ///
  /// @throws IllegalArgumentException when there are none
  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set needs a member");
    }
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    return choice == Choice.ONE_OF ? oneOf(reading) : eachOf(reading, knownUntil);
  }

  private Bounds oneOf(Reading reading) {
    long first = over(MemberDays::first, Math::min);
    long last = over(MemberDays::last, Math::max);
    return switch (reading) {
      case WITHIN -> new Bounds(first, last, first, last);
      case LIFE -> new Bounds(Bounds.PAST, last, first, Bounds.FUTURE);
      case WHOLE -> new Bounds(first, over(MemberDays::startOfLast, Math::max), over(MemberDays::endOfFirst, Math::min), last);
    };
  }

  /// So at each of the times: it began by the end of the first that ends, and lasted until the start of the last that starts.
  private Bounds eachOf(Reading reading, long knownUntil) {
    long first = over(MemberDays::first, Math::min);
    long last = over(MemberDays::last, Math::max);
    if (reading == Reading.WHOLE) {
      return new Bounds(first, over(MemberDays::latestStart, Math::min), over(m -> m.earliestEnd(knownUntil), Math::max), last);
    }
    long metBy = over(MemberDays::metBy, Math::min);
    long metFrom = over(m -> m.metFrom(knownUntil), Math::max);
    return reading == Reading.WITHIN
        ? new Bounds(first, metBy, metFrom, last) : new Bounds(Bounds.PAST, metBy, metFrom, Bounds.FUTURE);
  }

  private long over(ToLongFunction<MemberDays> of, LongBinaryOperator join) {
    long all = of.applyAsLong(MemberDays.of(members.getFirst()));
    for (int i = 1; i < members.size(); i++) {
      all = join.applyAsLong(all, of.applyAsLong(MemberDays.of(members.get(i))));
    }
    return all;
  }

  /// Those members that can have begun by a day, as a date; empty where there are none.
  ///
  /// @param day days since 1970-01-01
  public Optional<Edtf> begunBy(long day) {
    return date(members.stream().filter(member -> first(member) <= day).toList());
  }

  /// The others.
  ///
  /// @param day days since 1970-01-01
  public Optional<Edtf> begunAfter(long day) {
    return date(members.stream().filter(member -> first(member) > day).toList());
  }

  /// The member that was the last to begin by a day, else the first after it, as a date.
  ///
  /// @param day days since 1970-01-01
  public Edtf nearest(long day) {
    Comparator<Member> inTime = Comparator.comparingLong(EdtfSet::first);
    Member nearest = members.stream().filter(member -> first(member) <= day).max(inTime)
        .orElseGet(() -> Collections.min(members, inTime));
    return date(List.of(nearest)).orElseThrow();
  }

  /// The last of the days on which a member can have begun, in days since 1970-01-01.
  public long lastBegun() {
    return members.stream().mapToLong(EdtfSet::first).max().orElseThrow();
  }

  private static long first(Member member) {
    return MemberDays.of(member).first();
  }

  private Optional<Edtf> date(List<Member> some) {
    return some.isEmpty() ? Optional.empty()
        : Optional.of(some.size() == 1 && some.getFirst() instanceof Member.Single(SingleDate date) ? date : new EdtfSet(choice, some));
  }

  @Override
  public boolean isQualified() {
    return members.stream().anyMatch(m -> EdtfInterval.isQualified(m.from()) || EdtfInterval.isQualified(m.to()));
  }

  @Override
  public boolean isReversed() {
    return members.stream().anyMatch(m -> m instanceof Member.Range range && range.isReversed());
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public String toString() {
    String all = members.stream().map(Member::toString).collect(Collectors.joining(","));
    return choice == Choice.ONE_OF ? "[" + all + "]" : "{" + all + "}";
  }

  /// The days of a member whose dates are in order.
  private record MemberDays(Endpoint from, Endpoint to) {
    static MemberDays of(Member member) {
      Member ordered = member instanceof Member.Range range ? range.inOrder() : member;
      return new MemberDays(ordered.from(), ordered.to());
    }

    long first() {
      return from instanceof Bounded(SingleDate date) ? date.firstDay() : Bounds.PAST;
    }

    long last() {
      return to instanceof Bounded(SingleDate date) ? date.lastDay() : Bounds.FUTURE;
    }

    /// The end of the first of its dates.
    long endOfFirst() {
      return from instanceof Bounded(SingleDate date) ? date.endAround(date.firstDay()) : Bounds.PAST;
    }

    /// The start of the last of its dates.
    long startOfLast() {
      return to instanceof Bounded(SingleDate date) ? date.startAround(date.lastDay()) : Bounds.FUTURE;
    }

    /// By when what is so at each of its dates has begun.
    long metBy() {
      return from instanceof Bounded(SingleDate date) ? date.lastUpTo(last()) : Bounds.PAST;
    }

    /// Until when what is so at each of its dates has lasted.
    long metFrom(long knownUntil) {
      return to instanceof Bounded(SingleDate date) ? date.firstFrom(first()) : Math.max(first(), knownUntil);
    }

    /// By when what fills its dates has begun.
    long latestStart() {
      return from instanceof Bounded(SingleDate date) ? date.startAround(date.lastUpTo(last())) : Bounds.PAST;
    }

    /// Until when what fills its dates has lasted.
    long earliestEnd(long knownUntil) {
      return to instanceof Bounded(SingleDate date) ? date.endAround(date.firstFrom(first())) : Math.max(first(), knownUntil);
    }
  }
}
