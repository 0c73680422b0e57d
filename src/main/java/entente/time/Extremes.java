package entente.time;

import entente.time.EdtfSet.Member;
import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.Stream;

/// The first and the last day that a date names, in writing: as `java.time.LocalDate` writes days (`-0043-03-15`, `+170000002-01-01`),
/// of years of any size; `-inf` and `+inf` for an open side, `unknown` for an end that is not known. An interval written backwards keeps
/// its sides.
public record Extremes(String earliest, String latest) {
  private static final BigInteger LARGEST_UNSIGNED = BigInteger.valueOf(9999);

  /// The extremes of a date.
  public static Extremes of(Edtf date) {
    return switch (date) {
      case SingleDate single -> new Extremes(earliest(single).toString(), latest(single).toString());
      case EdtfInterval interval -> new Extremes(
          text(interval.start(), "-inf", /* isStart= */ true), text(interval.end(), "+inf", /* isStart= */ false));
      case EdtfSet set -> of(set);
    };
  }

  private static String text(Endpoint endpoint, String open, boolean isStart) {
    return switch (endpoint) {
      case Bounded(SingleDate date) -> (isStart ? earliest(date) : latest(date)).toString();
      case Open() -> open;
      case Unknown() -> "unknown";
    };
  }

  private static Extremes of(EdtfSet set) {
    boolean hasStart = set.members().stream().allMatch(m -> m.from() instanceof Bounded);
    boolean hasEnd = set.members().stream().allMatch(m -> m.to() instanceof Bounded);
    return new Extremes(
        hasStart ? dates(set).map(Extremes::earliest).min(Comparator.naturalOrder()).orElseThrow().toString() : "-inf",
        hasEnd ? dates(set).map(Extremes::latest).max(Comparator.naturalOrder()).orElseThrow().toString() : "+inf");
  }

  /// All dates of a set: a range written backwards has its extremes at the other side.
  private static Stream<SingleDate> dates(EdtfSet set) {
    return set.members().stream().flatMap(m -> m instanceof Member.Single(SingleDate date) ? Stream.of(date)
        : Stream.of(m.from(), m.to()).flatMap(e -> e instanceof Bounded(SingleDate end) ? Stream.of(end) : Stream.empty()));
  }

  /// Whether all of one date comes after all of another, of years of any size.
  static boolean isAfter(SingleDate one, SingleDate other) {
    return earliest(one).compareTo(latest(other)) > 0;
  }

  private static Day earliest(SingleDate date) {
    return date instanceof EdtfYear year ? new Day(year.earliestYear(), 1, 1) : Day.of(date.firstDay());
  }

  private static Day latest(SingleDate date) {
    return date instanceof EdtfYear year ? new Day(year.latestYear(), 12, 31) : Day.of(date.lastDay());
  }

  /// A day of a year of any size.
  private record Day(BigInteger year, int month, int day) implements Comparable<Day> {
    private static final Comparator<Day> ORDER = Comparator.comparing(Day::year).thenComparingInt(Day::month).thenComparingInt(Day::day);

    static Day of(long epochDay) {
      EdtfDate date = Days.date(epochDay);
      return new Day(BigInteger.valueOf(date.year()), date.month(), date.day());
    }

    @Override
    public int compareTo(Day other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      String digits = year.abs().toString();
      String sign = year.signum() < 0 ? "-" : year.compareTo(LARGEST_UNSIGNED) > 0 ? "+" : "";
      return sign + "0".repeat(Math.max(0, 4 - digits.length())) + digits
          + "-" + EdtfDate.twoDigits(month) + "-" + EdtfDate.twoDigits(day);
    }
  }
}
