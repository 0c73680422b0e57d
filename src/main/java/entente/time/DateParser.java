package entente.time;

import entente.time.EdtfException.Expected;
import entente.time.EdtfSeason.Part;
import org.jspecify.annotations.Nullable;

/// Reads single dates from a text by one descent, without going back: so the place where it cannot go on is the farthest.
final class DateParser {
  private static final int MOST_DIGITS = 18; // of a number on a long
  private static final int MOST_EXPONENT_DIGITS = 3;
  private static final int X = 10; // as a digit
  private static final int YEAR = 4; // characters of 2025
  private static final int MONTH = 7; // characters of 2025-11
  private static final int DAY = 10; // characters of 2025-11-04

  private final String text;
  private int at;

  // Of the date at hand.
  private boolean isNegative;
  private int year;
  private int unspecifiedInYear; // as in Digits
  private Qualifier beforeYear = Qualifier.NONE;
  private Qualifier afterYear = Qualifier.NONE;
  private Qualifier beforeMonth = Qualifier.NONE;
  private Qualifier afterMonth = Qualifier.NONE;
  private Qualifier beforeDay = Qualifier.NONE;
  private Qualifier afterDay = Qualifier.NONE;

  DateParser(String text) {
    this.text = text;
  }

  /// Reads a day, month or year such as `2025-11-04` without further ado, if there is nothing but that up to the end or a separator.
  ///
  /// @return null when there is anything else, right or wrong
  static @Nullable EdtfDate plain(String text, int at) {
    int length = endsAt(text, at + YEAR) ? YEAR : endsAt(text, at + MONTH) ? MONTH : endsAt(text, at + DAY) ? DAY : 0;
    int year = length == 0 ? -1 : number(text, at, at + YEAR);
    if (length <= YEAR || year < 0) {
      return year < 0 ? null : EdtfDate.of(year, 0, 0);
    }
    int month = text.charAt(at + YEAR) == '-' ? number(text, at + YEAR + 1, at + MONTH) : -1;
    if (length == MONTH || month < 1 || month > 12) {
      return month < 1 || month > 12 ? null : EdtfDate.of(year, month, 0);
    }
    int day = text.charAt(at + MONTH) == '-' ? number(text, at + MONTH + 1, at + DAY) : -1;
    return day >= 1 && (day <= 28 || day <= Days.lengthOfMonth(year, month)) ? EdtfDate.of(year, month, day) : null;
  }

  private static boolean endsAt(String text, int at) {
    return at == text.length() || (at < text.length() && switch (text.charAt(at)) {
      case '/', ',', '.', ']', '}' -> true;
      default -> false;
    });
  }

  /// The number of the digits from one place to another, negative if they are not all digits.
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// Reads a date, which may have a time of day.
  SingleDate dateOrTime() {
    SingleDate date = date();
    return peek() == 'T' && date instanceof EdtfDate day && day.day() > 0 && !day.isQualified() ? time(day) : date;
  }

  /// Reads a date.
  SingleDate date() {
    EdtfDate plain = plain(text, at);
    if (plain == null) {
      return anyDate();
    }
    at += length(plain);
    return plain;
  }

  /// How many characters a plain date takes.
  static int length(EdtfDate plain) {
    return plain.day() > 0 ? DAY : plain.month() > 0 ? MONTH : YEAR;
  }

  private SingleDate anyDate() {
    afterYear = Qualifier.NONE;
    beforeMonth = Qualifier.NONE;
    afterMonth = Qualifier.NONE;
    beforeDay = Qualifier.NONE;
    afterDay = Qualifier.NONE;
    beforeYear = qualifier();
    if (accept('Y')) {
      return longYear();
    }
    isNegative = accept('-');
    int start = at;
    readYear();
    if (isNegative && year == 0 && unspecifiedInYear == 0) {
      throw expected(Expected.YEAR, start);
    }
    if (peek() == 'S' && unspecifiedInYear == 0) {
      return significant(isNegative ? -year : year, 0);
    }
    afterYear = qualifier();
    if (!accept('-')) {
      return made(Digits.NONE, Digits.NONE);
    }
    beforeMonth = qualifier();
    Digits month = month();
    afterMonth = qualifier();
    if (peek() != '-' || isPartOfYear(month)) {
      return made(month, Digits.NONE);
    }
    at++;
    beforeDay = qualifier();
    return day(month);
  }

  private void readYear() {
    year = 0;
    unspecifiedInYear = 0;
    for (int i = 0; i < YEAR; i++) {
      int digit = digitOrX(Expected.YEAR);
      year = year * 10 + (digit == X ? 0 : digit);
      unspecifiedInYear = unspecifiedInYear * 2 + (digit == X ? 1 : 0);
    }
  }

  private Digits month() {
    int start = at;
    Digits month = Digits.pair(digitOrX(Expected.MONTH), digitOrX(Expected.MONTH));
    if (!isPartOfYear(month) && (month.days() & EdtfUnspecified.ALL_MONTHS) == 0) {
      throw expected(Expected.MONTH, start);
    }
    return month;
  }

  private SingleDate day(Digits month) {
    int start = at;
    Digits day = Digits.pair(digitOrX(Expected.DAY), digitOrX(Expected.DAY));
    if (day.days() == 0) {
      throw expected(Expected.DAY, start);
    }
    afterDay = qualifier();
    SingleDate date = made(month, day);
    boolean exists = switch (date) {
      case EdtfUnspecified unspecified -> unspecified.isPossible();
      case EdtfDate known -> known.day() <= Days.lengthOfMonth(known.year(), known.month());
      default -> true;
    };
    if (!exists) {
      throw expected(Expected.DAY_OF_MONTH, start);
    }
    return date;
  }

  private SingleDate made(Digits month, Digits day) {
    if ((unspecifiedInYear | month.unspecified() | day.unspecified()) != 0) {
      return new EdtfUnspecified(isNegative, new Digits(year, unspecifiedInYear, YEAR), month, day, qualification());
    }
    int signed = isNegative ? -year : year;
    return isPartOfYear(month)
        ? new EdtfSeason(signed, Part.of(month.value()), qualification())
        : new EdtfDate(signed, month.value(), day.value(), qualification());
  }

  private static boolean isPartOfYear(Digits month) {
    return month.isSpecified() && month.value() >= Part.FIRST_CODE && month.value() <= Part.LAST_CODE;
  }

  private EdtfYear longYear() {
    boolean negative = accept('-');
    int start = at;
    long significand = number(MOST_DIGITS, Expected.LONG_YEAR);
    int exponent = 0;
    if (accept('E')) {
      exponent = (int) number(MOST_EXPONENT_DIGITS, Expected.EXPONENT);
    } else if (at - start <= YEAR) {
      throw expected(Expected.LONG_YEAR, at);
    }
    return significant(negative ? -significand : significand, exponent);
  }

  private EdtfYear significant(long significand, int exponent) {
    int digits = 0;
    if (accept('S')) {
      int start = at;
      digits = (int) number(MOST_EXPONENT_DIGITS + 1, Expected.SIGNIFICANT_DIGITS);
      if (digits > EdtfYear.size(significand) + exponent) {
        throw expected(Expected.SIGNIFICANT_DIGITS, start);
      }
    }
    afterYear = qualifier();
    return new EdtfYear(significand, exponent, digits, qualification());
  }

  /// Reads a positive number without leading zeros.
  private long number(int mostDigits, Expected what) {
    int start = at;
    if (peek() == '0') {
      throw expected(what, at);
    }
    long value = 0;
    while (isDigit(peek())) {
      if (at - start == mostDigits) {
        throw expected(Expected.SMALLER_NUMBER, at);
      }
      value = value * 10 + (peek() - '0');
      at++;
    }
    if (at == start) {
      throw expected(what, at);
    }
    return value;
  }

  private EdtfDateTime time(EdtfDate day) {
    at++;
    int hour = twoDigits(23, Expected.TIME);
    colon(Expected.TIME);
    int minute = twoDigits(59, Expected.TIME);
    colon(Expected.TIME);
    int secondAt = at;
    int second = twoDigits(60, Expected.TIME);
    int shiftAt = at;
    shift();
    var time = new EdtfDateTime(day, hour, minute, second, text.substring(shiftAt, at));
    if (second == 60 && Math.floorMod(hour * 60 + minute - time.shiftMinutes().orElse(0), 24 * 60) != 24 * 60 - 1) {
      throw expected(Expected.TIME, secondAt);
    }
    return time;
  }

  /// Reads how far the clock is ahead of UTC: nothing, `Z`, hours, or hours and minutes, up to fourteen hours. There is no `-00`.
  private void shift() {
    char sign = peek();
    if (accept('Z') || (sign != '+' && sign != '-')) {
      return;
    }
    at++;
    int start = at;
    int hours = twoDigits(14, Expected.SHIFT);
    int minutes = 0;
    if (accept(':')) {
      minutes = twoDigits(hours == 14 ? 0 : 59, Expected.SHIFT);
    }
    if (sign == '-' && hours == 0 && minutes == 0) {
      throw expected(Expected.SHIFT, start);
    }
  }

  private void colon(Expected what) {
    if (!accept(':')) {
      throw expected(what, at);
    }
  }

  private int twoDigits(int limit, Expected what) {
    int start = at;
    int value = digit(what) * 10 + digit(what);
    if (value > limit) {
      throw expected(what, start);
    }
    return value;
  }

  private int digitOrX(Expected what) {
    return accept('X') ? X : digit(what);
  }

  private int digit(Expected what) {
    if (!isDigit(peek())) {
      throw expected(what, at);
    }
    return text.charAt(at++) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Qualifier qualifier() {
    Qualifier qualifier = Qualifier.of(peek());
    at += qualifier == Qualifier.NONE ? 0 : 1;
    return qualifier;
  }

  private Qualification qualification() {
    return (beforeYear.ordinal() | afterYear.ordinal() | beforeMonth.ordinal() | afterMonth.ordinal() | beforeDay.ordinal()
        | afterDay.ordinal()) == 0 ? Qualification.NONE
        : new Qualification(beforeYear, afterYear, beforeMonth, afterMonth, beforeDay, afterDay);
  }

  /// Whether a date can begin here; if not, there is no point in saying that a digit of its year is missing.
  boolean isAtDate() {
    char c = peek();
    return isDigit(c) || c == 'X' || c == '-' || c == 'Y' || Qualifier.of(c) != Qualifier.NONE;
  }

  boolean accept(char c) {
    if (peek() == c && at < text.length()) {
      at++;
      return true;
    }
    return false;
  }

  /// Takes two dots, if they are next.
  boolean acceptDots() {
    if (peek() == '.' && text.startsWith("..", at)) {
      at += 2;
      return true;
    }
    return false;
  }

  /// The next character, NUL at the end.
  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  int position() {
    return at;
  }

  EdtfException expected(Expected what, int position) {
    return new EdtfException(text, position, what);
  }
}
