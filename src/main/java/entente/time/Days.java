package entente.time;

/// Arithmetic on days of the proleptic Gregorian calendar with a year zero (ISO 8601), as `long` counts of days since
/// 1970-01-01. `java.time.LocalDate` ends at the year 999,999,999; this does not.
public final class Days {
  /// The largest year, either way, whose days this class counts without overflow.
  public static final long YEAR_LIMIT = Long.MAX_VALUE / 400;

  /// The first day there is: the one after [Bounds#PAST], which stands for no limit.
  public static final long FIRST = Bounds.PAST + 1;
  /// The last day there is: the one before [Bounds#FUTURE], which stands for no limit.
  public static final long LAST = Bounds.FUTURE - 1;

  /// No day further from 1970-01-01 than this is drawn or read as of. All that can be counted is nearer: years of up to 16 digits.
  public static final long FARTHEST = 3_700_000_000_000_000_000L;

  private static final long DAYS_PER_ERA = 146_097; // of 400 years
  private static final long EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

  private Days() {}

  /// The day of a date.
  ///
  /// @param month 1 to 12
  /// @param day 1 to the length of the month
  public static long of(long year, int month, int day) {
    long shifted = month <= 2 ? year - 1 : year; // years that begin in March end with the leap day
    long era = Math.floorDiv(shifted, 400);
    long yearOfEra = shifted - era * 400;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
  }

  /// The date of a day.
  public static EdtfDate date(long epochDay) {
    long z = epochDay + EPOCH_SHIFT;
    long era = Math.floorDiv(z, DAYS_PER_ERA);
    long dayOfEra = z - era * DAYS_PER_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shiftedMonth = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    int month = (int) (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    return EdtfDate.of(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  }

  /// Whether a day is near enough to be drawn and read as of.
  public static boolean isNear(long epochDay) {
    return -FARTHEST <= epochDay && epochDay <= FARTHEST;
  }

  /// The nearest day that is near enough to be drawn and read as of.
  public static long near(long epochDay) {
    return Math.clamp(epochDay, -FARTHEST, FARTHEST);
  }

  /// Whether a day is one of those that this class counts, not a limit.
  static boolean isCountable(long epochDay) {
    return FIRST < epochDay && epochDay < LAST;
  }

  /// Whether a year has 366 days.
  public static boolean isLeap(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /// How many days a month has.
  public static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
