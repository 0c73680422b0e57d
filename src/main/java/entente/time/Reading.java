package entente.time;

/// What a date that is coarser than a day claims, which depends on what it dates.
public enum Reading {
  /// Of events and statements: some time in it. `2024` is a day in 2024, not known which.
  WITHIN,
  /// Of tenures and lives: so at some time in it, start and end unknown.
  LIFE,
  /// Of periods, figures and coverage: from its first to its last day.
  WHOLE
}
