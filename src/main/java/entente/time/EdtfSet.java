package entente.time;

import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
    record Single(EdtfDate date) implements Member {
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

      /// The same range with its ends in order of time.
      public Range inOrder() {
        return new EdtfInterval(from, to).isReversed() ? new Range(/* from= */ to, /* to= */ from) : this;
      }

      @Override
      public String toString() {
        return (from instanceof Open ? "" : EdtfInterval.text(from)) + ".." + (to instanceof Open ? "" : EdtfInterval.text(to));
      }
    }

    /// The first date.
    Endpoint from();

    /// The last date.
    Endpoint to();
  }

  /// Keeps a copy of the members.
  public EdtfSet {
    members = List.copyOf(members);
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    List<Extent> extents = members.stream().map(Extent::of).toList();
    long first = all(extents, Extent::firstDay).min().orElseThrow();
    long last = all(extents, Extent::lastDay).max().orElseThrow();
    return choice == Choice.ONE_OF ? oneOf(reading, extents, first, last) : eachOf(reading, extents, knownUntil);
  }

  private static Bounds oneOf(Reading reading, List<Extent> extents, long first, long last) {
    return switch (reading) {
      case WITHIN -> new Bounds(first, last, first, last);
      case LIFE -> new Bounds(Bounds.PAST, last, first, Bounds.FUTURE);
      case WHOLE -> new Bounds(first, all(extents, Extent::startOfLast).max().orElseThrow(),
          all(extents, Extent::endOfFirst).min().orElseThrow(), last);
    };
  }

  /// So at each of the times: it began by the end of the first that ends, and lasted until the start of the last that starts.
  private static Bounds eachOf(Reading reading, List<Extent> extents, long knownUntil) {
    long first = all(extents, Extent::firstDay).min().orElseThrow();
    long last = all(extents, Extent::lastDay).max().orElseThrow();
    long latestStart = all(extents, Extent::endOfFirst).min().orElseThrow();
    long earliestEnd = all(extents, e -> e.reached(e.startOfLast(), knownUntil)).max().orElseThrow();
    return switch (reading) {
      case WITHIN -> new Bounds(first, latestStart, earliestEnd, last);
      case LIFE -> new Bounds(Bounds.PAST, latestStart, earliestEnd, Bounds.FUTURE);
      case WHOLE -> new Bounds(first, first, all(extents, e -> e.reached(e.lastDay(), knownUntil)).max().orElseThrow(), last);
    };
  }

  private static LongStream all(List<Extent> extents, ToLongFunction<Extent> of) {
    return extents.stream().mapToLong(of);
  }

  @Override
  public boolean isQualified() {
    return members.stream().anyMatch(m -> EdtfInterval.isQualified(m.from()) || EdtfInterval.isQualified(m.to()));
  }

  @Override
  public String toString() {
    String all = members.stream().map(Member::toString).collect(Collectors.joining(","));
    return choice == Choice.ONE_OF ? "[" + all + "]" : "{" + all + "}";
  }

  /// The days of a member: of all its dates together, of the first and of the last.
  private record Extent(long firstDay, long endOfFirst, long startOfLast, long lastDay) {
    static Extent of(Member member) {
      Member ordered = member instanceof Member.Range range ? range.inOrder() : member;
      long firstDay = ordered.from() instanceof Bounded(EdtfDate from) ? from.firstDay() : Bounds.PAST;
      long endOfFirst = ordered.from() instanceof Bounded(EdtfDate from) ? from.lastDay() : Bounds.PAST;
      long startOfLast = ordered.to() instanceof Bounded(EdtfDate to) ? to.firstDay() : Bounds.FUTURE;
      long lastDay = ordered.to() instanceof Bounded(EdtfDate to) ? to.lastDay() : Bounds.FUTURE;
      return new Extent(firstDay, Math.min(endOfFirst, lastDay), Math.max(startOfLast, firstDay), lastDay);
    }

    /// How far it certainly goes: to a day of its end, or as far as is known where the end is open.
    long reached(long end, long knownUntil) {
      return end == Bounds.FUTURE ? Math.max(firstDay, knownUntil) : end;
    }
  }
}
