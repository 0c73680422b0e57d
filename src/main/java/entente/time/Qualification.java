package entente.time;

/// The qualifiers of a date as they are written (ISO 8601-2:2019, 8.2): one before a component is of that component alone, one after
/// it is of the component and of all to its left.
public record Qualification(
    Qualifier beforeYear,
    Qualifier afterYear,
    Qualifier beforeMonth,
    Qualifier afterMonth,
    Qualifier beforeDay,
    Qualifier afterDay) {
  /// No qualifier anywhere.
  public static final Qualification NONE = new Qualification(
      Qualifier.NONE, Qualifier.NONE, Qualifier.NONE, Qualifier.NONE, Qualifier.NONE, Qualifier.NONE);

  /// What is said of the year.
  public Qualifier year() {
    return beforeYear.and(afterYear).and(afterMonth).and(afterDay);
  }

  /// What is said of the month or season.
  public Qualifier month() {
    return beforeMonth.and(afterMonth).and(afterDay);
  }

  /// What is said of the day.
  public Qualifier day() {
    return beforeDay.and(afterDay);
  }

  /// What is said of any part.
  public Qualifier any() {
    return year().and(month()).and(day());
  }

  /// Whether the same is said of all parts of a date.
  boolean isUniform(Precision precision) {
    return precision == Precision.YEAR || (year() == month() && (precision != Precision.DAY || month() == day()));
  }

  /// Whether there is nothing but, at most, one qualifier after the last component, as on level 1.
  boolean isTrailing(Precision precision) {
    Qualifier last = switch (precision) {
      case YEAR -> afterYear;
      case MONTH, SEASON -> afterMonth;
      case DAY -> afterDay;
    };
    return equals(trailing(precision, last));
  }

  /// One qualifier, after the last component.
  static Qualification trailing(Precision precision, Qualifier last) {
    Qualifier none = Qualifier.NONE;
    return switch (precision) {
      case YEAR -> new Qualification(none, last, none, none, none, none);
      case MONTH, SEASON -> new Qualification(none, none, none, last, none, none);
      case DAY -> new Qualification(none, none, none, none, none, last);
    };
  }

  /// The components of a date with their qualifiers about them.
  ///
  /// @param month empty where the date has none
  /// @param day empty where the date has none
  String around(String year, String month, String day) {
    var text = new StringBuilder().append(beforeYear.sign()).append(year).append(afterYear.sign());
    if (!month.isEmpty()) {
      text.append('-').append(beforeMonth.sign()).append(month).append(afterMonth.sign());
    }
    if (!day.isEmpty()) {
      text.append('-').append(beforeDay.sign()).append(day).append(afterDay.sign());
    }
    return text.toString();
  }
}
