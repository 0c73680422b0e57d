package entente.time;

/// A single date as typed, of which parts may still be missing that stand elsewhere: the "11" of "11–13 March 2024".
///
/// @param year astronomical, [#MISSING] if not there
/// @param month 1 to 12, or 0
/// @param day 1 to 31, or 0
/// @param other EDTF of a date that is whole and has no such parts, a decade for example, else empty
/// @param suffix of the time of day and qualifiers in EDTF, mostly empty
/// @param isShort whether the year was written with two digits, the century being only supposed
record Typed(int year, int month, int day, String other, String suffix, boolean isShort) {
  static final int MISSING = Integer.MIN_VALUE;

  private static final int LARGEST_UNSIGNED = 9999;

  static Typed of(int year, int month, int day) {
    return new Typed(year, month, day, "", "", /* isShort= */ false);
  }

  static Typed whole(String edtf) {
    return new Typed(MISSING, 0, 0, edtf, "", /* isShort= */ false);
  }

  Typed with(String newSuffix) {
    return new Typed(year, month, day, other, newSuffix, isShort);
  }

  Typed inShort() {
    return new Typed(year, month, day, other, suffix, /* isShort= */ true);
  }

  private Typed on(int newYear, int newMonth) {
    return new Typed(newYear, newMonth, day, other, suffix, isShort);
  }

  /// Whether nobody would write both next to each other: one year short and one not, or short ones of two centuries.
  boolean clashes(Typed other) {
    boolean bothHaveYears = year != MISSING && other.year != MISSING;
    return bothHaveYears && (isShort != other.isShort || (isShort && Math.abs(year - other.year) > 50));
  }

  boolean isWhole() {
    return !other.isEmpty() || (year != MISSING && (month > 0 || day == 0));
  }

  /// This date with what it lacks taken from one that stands after it.
  Typed before(Typed next) {
    if (isWhole() || !next.isWhole() || !next.other.isEmpty() || next.month == 0 || (day > 0) != (next.day > 0)) {
      return this;
    }
    int fullMonth = month == 0 ? next.month : month;
    boolean isLater = fullMonth > next.month || (fullMonth == next.month && day > next.day);
    return isLater && month > 0 ? on(next.year - 1, month) : on(next.year, fullMonth);
  }

  /// This date with the month taken from one that stands before it: the "13, 2024" of "March 11–13, 2024".
  Typed after(Typed previous) {
    return other.isEmpty() && year != MISSING && day > 0 && month == 0 && previous.month > 0 && previous.day > 0
        ? on(year, previous.month) : this;
  }

  /// A year that is written with its last two digits after one that is whole: the "18" of "1914–18".
  Typed inCenturyOf(Typed previous) {
    boolean isTwoDigits = other.isEmpty() && year == MISSING && month == 0 && day > 0;
    if (!isTwoDigits || !previous.other.isEmpty() || previous.year <= 0 || previous.month > 0) {
      return this;
    }
    int century = previous.year / 100;
    boolean isNextCentury = day < previous.year % 100 && previous.year % 100 > 80 && day < 20;
    boolean isLater = day > previous.year % 100 || isNextCentury;
    return isLater ? new Typed((isNextCentury ? century + 1 : century) * 100 + day, 0, 0, "", suffix, /* isShort= */ false) : this;
  }

  /// EDTF, with the year unspecified where there is none; empty where there is none but a number.
  String edtf() {
    if (!other.isEmpty()) {
      return other + suffix;
    }
    if (month > 12 || (month == 0 && (day > 0 || year == MISSING))) {
      return "";
    }
    String text = year == MISSING ? "XXXX" : Math.abs(year) > LARGEST_UNSIGNED ? "Y" + year : EdtfDate.fourDigits(year);
    return text + (month > 0 ? "-" + EdtfDate.twoDigits(month) : "") + (day > 0 ? "-" + EdtfDate.twoDigits(day) : "") + suffix;
  }
}
