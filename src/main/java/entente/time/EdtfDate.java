package entente.time;

/// A calendar day, month or year.
///
/// @param year astronomical: 0 is 1 BC, -43 is 44 BC
/// @param month 1 to 12, 0 where only the year is known
/// @param day 1 to 31, 0 where only the month is known
public record EdtfDate(long year, int month, int day, Qualification qualification) implements SingleDate {

  /// A date without qualifiers.
  public static EdtfDate of(long year, int month, int day) {
    return new EdtfDate(year, month, day, Qualification.NONE);
  }

  @Override
  public Precision precision() {
    return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
  }

  @Override
  public long firstDay() {
    return Days.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  @Override
  public long lastDay() {
    int lastMonth = month == 0 ? 12 : month;
    return Days.of(year, lastMonth, day == 0 ? Days.lengthOfMonth(year, lastMonth) : day);
  }

  @Override
  public int level() {
    if (!isQualified()) {
      return year < 0 ? 1 : 0;
    }
    return qualification.isTrailing(precision()) ? 1 : 2;
  }

  @Override
  public String toString() {
    return qualification.around(fourDigits(year), month == 0 ? "" : twoDigits(month), day == 0 ? "" : twoDigits(day));
  }

  static String fourDigits(long year) {
    String digits = Long.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
