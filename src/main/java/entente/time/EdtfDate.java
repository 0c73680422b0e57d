package entente.time;

/// A calendar day, month or year.
///
/// @param year astronomical: 0 is 1 BC, -43 is 44 BC
/// @param month 1 to 12, 0 where only the year is known
/// @param day 1 to 31, 0 where only the month is known
public record EdtfDate(long year, int month, int day, Qualifier qualifier) implements Edtf {

  /// A day without a qualifier.
  static EdtfDate ofDay(long year, int month, int day) {
    return new EdtfDate(year, month, day, Qualifier.NONE);
  }

  /// The first day it can be.
  public long firstDay() {
    return Days.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /// The last day it can be.
  public long lastDay() {
    int lastMonth = month == 0 ? 12 : month;
    return Days.of(year, lastMonth, day == 0 ? Days.lengthOfMonth(year, lastMonth) : day);
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    long first = firstDay();
    long last = lastDay();
    return switch (reading) {
      case WITHIN -> new Bounds(first, last, first, last);
      case LIFE -> new Bounds(Bounds.PAST, last, first, Bounds.FUTURE);
      case WHOLE -> Bounds.ofDays(first, last);
    };
  }

  @Override
  public boolean isQualified() {
    return qualifier != Qualifier.NONE;
  }

  @Override
  public String toString() {
    var text = new StringBuilder(year < 0 ? "-" : "");
    String digits = Long.toString(Math.abs(year));
    text.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    if (month > 0) {
      text.append('-').append(month / 10).append(month % 10);
    }
    if (day > 0) {
      text.append('-').append(day / 10).append(day % 10);
    }
    return text.append(qualifier.sign()).toString();
  }
}
