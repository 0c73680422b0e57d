package entente.time;

import java.util.OptionalInt;

/// A second of a day. Its day is the one that is written, wherever the clock stood: bounds never pass through a time zone.
///
/// @param date the day
/// @param hour 0 to 23
/// @param minute 0 to 59
/// @param second 0 to 59, 60 for a leap second
/// @param shift how far the clock is ahead of UTC, as written: `Z`, `+04`, `-04:30`; empty where that is not said
public record EdtfDateTime(EdtfDate date, int hour, int minute, int second, String shift) implements SingleDate {

  /// How many minutes the clock is ahead of UTC, where that is said.
  public OptionalInt shiftMinutes() {
    if (shift.isEmpty()) {
      return OptionalInt.empty();
    }
    if (shift.equals("Z")) {
      return OptionalInt.of(0);
    }
    int hours = Integer.parseInt(shift, 1, 3, 10);
    int minutes = shift.length() > 3 ? Integer.parseInt(shift, 4, 6, 10) : 0;
    return OptionalInt.of((shift.charAt(0) == '-' ? -1 : 1) * (hours * 60 + minutes));
  }

  /// The second of the day as the clock stood, from 0.
  public int secondOfDay() {
    return (hour * 60 + minute) * 60 + second;
  }

  @Override
  public Precision precision() {
    return Precision.DAY;
  }

  @Override
  public Qualification qualification() {
    return Qualification.NONE;
  }

  @Override
  public long firstDay() {
    return date.firstDay();
  }

  @Override
  public long lastDay() {
    return date.lastDay();
  }

  @Override
  public int level() {
    return date.level();
  }

  @Override
  public String toString() {
    return date + "T" + EdtfDate.twoDigits(hour) + ":" + EdtfDate.twoDigits(minute) + ":" + EdtfDate.twoDigits(second) + shift;
  }
}
