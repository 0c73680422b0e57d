package entente.time;

/// The smallest component that a date has.
public enum Precision {
  YEAR,
  /// A season, a quarter or another part of a year.
  SEASON,
  MONTH,
  DAY
}
