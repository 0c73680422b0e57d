package entente.time;

import entente.time.Endpoint.Bounded;
import java.util.List;
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

  /// A date, or all dates of a range whose ends may be open; the ends of a single date are the same.
  public record Member(Endpoint from, Endpoint to) {

    /// Whether it is a single date.
    public boolean isSingle() {
      return from.equals(to);
    }

    long firstDay() {
      return from instanceof Bounded(EdtfDate date) ? date.firstDay() : Bounds.PAST;
    }

    long lastDay() {
      return to instanceof Bounded(EdtfDate date) ? date.lastDay() : Bounds.FUTURE;
    }

    @Override
    public String toString() {
      return isSingle() ? EdtfInterval.text(from) : EdtfInterval.text(from) + ".." + EdtfInterval.text(to);
    }
  }

  /// Keeps a copy of the members.
  public EdtfSet {
    members = List.copyOf(members);
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    Member first = members.getFirst();
    Member last = first;
    for (Member member : members) {
      first = member.firstDay() < first.firstDay() ? member : first;
      last = member.lastDay() > last.lastDay() ? member : last;
    }
    boolean each = choice == Choice.EACH_OF;
    return switch (reading) {
      case WITHIN -> each
          ? new Bounds(first.firstDay(), singleLastDay(first), singleFirstDay(last), last.lastDay())
          : new Bounds(first.firstDay(), last.lastDay(), first.firstDay(), last.lastDay());
      case LIFE -> each
          ? new Bounds(Bounds.PAST, singleLastDay(first), singleFirstDay(last), Bounds.FUTURE)
          : new Bounds(Bounds.PAST, last.lastDay(), first.firstDay(), Bounds.FUTURE);
      case WHOLE -> Bounds.ofDays(first.firstDay(), last.lastDay());
    };
  }

  private static long singleLastDay(Member member) {
    return member.from() instanceof Bounded(EdtfDate date) ? date.lastDay() : Bounds.PAST;
  }

  private static long singleFirstDay(Member member) {
    return member.to() instanceof Bounded(EdtfDate date) ? date.firstDay() : Bounds.FUTURE;
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
}
