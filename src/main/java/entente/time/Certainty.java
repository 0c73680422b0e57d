package entente.time;

/// How far something can be said of dates that are not known exactly.
public enum Certainty {
  /// It is so, wherever within their bounds the dates lie.
  CERTAINLY,
  /// It is so for some of the days within their bounds, not for all.
  POSSIBLY,
  /// It is not so, wherever within their bounds the dates lie.
  NO;

  static Certainty of(boolean certainly, boolean possibly) {
    return certainly ? CERTAINLY : possibly ? POSSIBLY : NO;
  }

  /// What remains when a date is marked uncertain or approximate: nothing is certain.
  public Certainty ofQualified() {
    return this == CERTAINLY ? POSSIBLY : this;
  }
}
