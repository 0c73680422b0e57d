package entente.time;

import entente.time.EdtfSeason.Part;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A date with digits that are not specified: `198X`, `1985-XX-17`, `1XXX-12`. The digits of a negative year are those of its absolute
/// value.
///
/// @param isNegative whether the year is before the year zero
/// @param month of two digits, a code from 21 to 41 for a part of the year, or absent
/// @param day of two digits or absent
public record EdtfUnspecified(boolean isNegative, Digits year, Digits month, Digits day, Qualification qualification)
    implements SingleDate {
  static final int ALL_MONTHS = 0b1_1111_1111_1110; // bits 1 to 12
  private static final int LONGEST_MONTH = 31;
  private static final int DAYS_OF_EVERY_MONTH = (1 << 29) - 2; // bits 1 to 28

  /// Whether any digit is specified.
  public boolean hasSpecified() {
    return hasSpecified(year) || hasSpecified(month) || hasSpecified(day);
  }

  private static boolean hasSpecified(Digits digits) {
    return digits.isPresent() && !digits.isUnspecified();
  }

  @Override
  public Precision precision() {
    if (day.isPresent()) {
      return Precision.DAY;
    }
    return !month.isPresent() ? Precision.YEAR : isPartOfYear() ? Precision.SEASON : Precision.MONTH;
  }

  private boolean isPartOfYear() {
    return month.isSpecified() && month.value() >= Part.FIRST_CODE;
  }

  @Override
  public long firstDay() {
    return firstFrom(Bounds.PAST);
  }

  @Override
  public long lastDay() {
    return lastUpTo(Bounds.FUTURE);
  }

  /// Whether there is a day it can be. Its month and its day are right, each by itself.
  boolean isPossible() {
    return (day.days() & DAYS_OF_EVERY_MONTH) != 0 || firstFrom(Bounds.PAST) != Bounds.FUTURE;
  }

  /// The first day from the given one, [Bounds#FUTURE] if there is none.
  @Override
  public long firstFrom(long from) {
    long first = Bounds.FUTURE;
    for (int i = 0; i < year.count() && first == Bounds.FUTURE; i++) {
      long candidate = year(i);
      if (!isYearZeroOfMinus(candidate) && endOfYear(candidate) >= from) {
        first = isPartOfYear() ? firstOfPart(candidate, from) : firstOfYear(candidate, from);
      }
    }
    return first;
  }

  /// The last day up to the given one, [Bounds#PAST] if there is none.
  @Override
  public long lastUpTo(long to) {
    long last = Bounds.PAST;
    for (int i = year.count() - 1; i >= 0 && last == Bounds.PAST; i--) {
      long candidate = year(i);
      if (!isYearZeroOfMinus(candidate) && Days.of(candidate, 1, 1) <= to) {
        last = isPartOfYear() ? lastOfPart(candidate, to) : lastOfYear(candidate, to);
      }
    }
    return last;
  }

  /// The same in each of the years that it can be in, in order of time.
  public Stream<EdtfUnspecified> byYear() {
    return IntStream.range(0, year.count()).map(i -> isNegative ? year.count() - 1 - i : i)
        .mapToObj(i -> new EdtfUnspecified(isNegative, new Digits(year.get(i), 0, year.size()), month, day, qualification));
  }

  /// The years it can be, in order of time.
  private long year(int index) {
    return isNegative ? -year.get(year.count() - 1 - index) : year.get(index);
  }

  /// There is no year -0000.
  private boolean isYearZeroOfMinus(long candidate) {
    return isNegative && candidate == 0;
  }

  private long endOfYear(long candidate) {
    return isPartOfYear() ? Part.of(month.value()).lastDay(candidate) : Days.of(candidate, 12, 31);
  }

  private long firstOfPart(long candidate, long from) {
    return Math.max(from, Part.of(month.value()).firstDay(candidate));
  }

  private long lastOfPart(long candidate, long to) {
    Part part = Part.of(month.value());
    return part.firstDay(candidate) > to ? Bounds.PAST : Math.min(to, part.lastDay(candidate));
  }

  private long firstOfYear(long candidate, long from) {
    for (int months = month.days() & ALL_MONTHS; months != 0; months &= months - 1) {
      int m = Integer.numberOfTrailingZeros(months);
      long beforeMonth = Days.of(candidate, m, 1) - 1;
      int days = days(candidate, m) & (from <= beforeMonth ? -1 : from > beforeMonth + LONGEST_MONTH ? 0 : -1 << (from - beforeMonth));
      if (days != 0) {
        return beforeMonth + Integer.numberOfTrailingZeros(days);
      }
    }
    return Bounds.FUTURE;
  }

  private long lastOfYear(long candidate, long to) {
    for (int months = month.days() & ALL_MONTHS; months != 0; months &= ~Integer.highestOneBit(months)) {
      int m = last(months);
      long beforeMonth = Days.of(candidate, m, 1) - 1;
      int days = days(candidate, m) & (to <= beforeMonth ? 0 : to >= beforeMonth + LONGEST_MONTH ? -1 : (2 << (to - beforeMonth)) - 1);
      if (days != 0) {
        return beforeMonth + last(days);
      }
    }
    return Bounds.PAST;
  }

  /// The days of a month that fit, a bit for each.
  private int days(long candidate, int m) {
    return day.days() & ((2 << Days.lengthOfMonth(candidate, m)) - 1);
  }

  private static int last(int bits) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits);
  }

  @Override
  public long startAround(long around) {
    return instance(around).firstDay();
  }

  @Override
  public long endAround(long around) {
    return instance(around).lastDay();
  }

  private SingleDate instance(long around) {
    EdtfDate date = Days.date(around);
    return switch (precision()) {
      case YEAR -> EdtfDate.of(date.year(), 0, 0);
      case MONTH -> EdtfDate.of(date.year(), date.month(), 0);
      case DAY -> date;
      case SEASON -> {
        var season = new EdtfSeason(date.year(), Part.of(month.value()), Qualification.NONE);
        yield season.firstDay() <= around ? season : new EdtfSeason(date.year() - 1, season.part(), Qualification.NONE);
      }
    };
  }

  @Override
  public int level() {
    boolean fromTheRight = switch (precision()) {
      case YEAR -> year.unspecified() == 0b1 || year.unspecified() == 0b11;
      case MONTH -> year.isSpecified() && month.isUnspecified();
      case DAY -> year.isSpecified() && (month.isSpecified() || month.isUnspecified()) && day.isUnspecified();
      case SEASON -> false;
    };
    return fromTheRight && qualification.isTrailing(precision()) ? 1 : 2;
  }

  @Override
  public String toString() {
    return qualification.around((isNegative ? "-" : "") + year, month.toString(), day.toString());
  }
}
