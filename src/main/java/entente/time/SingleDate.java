package entente.time;

/// One date, as opposed to an interval or a set: a day, month, season or year, all of its digits known or not.
///
/// What it means is one *instance*, a calendar day, month, season or year. It is the only one there is, unless digits are unspecified or
/// not significant: `198X` is one of ten years.
public sealed interface SingleDate extends Edtf permits EdtfDate, EdtfDateTime, EdtfSeason, EdtfUnspecified, EdtfYear {

  /// The smallest component it has.
  Precision precision();

  /// The qualifiers of its components.
  Qualification qualification();

  /// The first day it can be. Of a year that is too far in the future for its days to be counted, [Days#LAST].
  long firstDay();

  /// The last day it can be. Of a year that is too far in the past for its days to be counted, [Days#FIRST].
  long lastDay();

  /// The first day, not before the given one, that it can be; not to be asked after its last day.
  default long firstFrom(long day) {
    return Math.max(firstDay(), day);
  }

  /// The last day, not after the given one, that it can be; not to be asked before its first day.
  default long lastUpTo(long day) {
    return Math.min(lastDay(), day);
  }

  /// The first day of the instance that a day is in.
  ///
  /// @param day one that this date can be
  default long startAround(long day) {
    return firstDay();
  }

  /// The last day of the instance that a day is in.
  ///
  /// @param day one that this date can be
  default long endAround(long day) {
    return lastDay();
  }

  @Override
  default Bounds bounds(Reading reading, long knownUntil) {
    long first = firstDay();
    long last = lastDay();
    return switch (reading) {
      case WITHIN -> new Bounds(first, last, first, last);
      case LIFE -> new Bounds(Bounds.PAST, last, first, Bounds.FUTURE);
      case WHOLE -> new Bounds(first, startAround(last), endAround(first), last);
    };
  }

  @Override
  default boolean isQualified() {
    return qualification().any() != Qualifier.NONE;
  }

  @Override
  default boolean isReversed() {
    return false;
  }
}
