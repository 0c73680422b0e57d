package entente.time;

/// How one thing that has lasted a time lies to another. Each lasts whole days, from its first to its last.
public enum Relation {
  /// The one has ended on a day before the other begins.
  BEFORE {
    @Override
    public Certainty of(Bounds one, Bounds other) {
      return Certainty.of(one.latestEnd() < other.earliestStart(), one.earliestEnd() < other.latestStart());
    }
  },
  /// The one begins on a day after the other has ended.
  AFTER {
    @Override
    public Certainty of(Bounds one, Bounds other) {
      return BEFORE.of(other, one);
    }
  },
  /// Every day of the one is a day of the other.
  DURING {
    @Override
    public Certainty of(Bounds one, Bounds other) {
      boolean canBeWithin = one.latestStart() >= other.earliestStart() && one.earliestEnd() <= other.latestEnd()
          && Math.max(one.earliestStart(), other.earliestStart()) <= Math.min(one.latestEnd(), other.latestEnd());
      return Certainty.of(one.earliestStart() >= other.latestStart() && one.latestEnd() <= other.earliestEnd(), canBeWithin);
    }
  },
  /// They have a day in common.
  OVERLAPS {
    @Override
    public Certainty of(Bounds one, Bounds other) {
      return Certainty.of(one.latestStart() <= other.earliestEnd() && other.latestStart() <= one.earliestEnd(),
          one.earliestStart() <= other.latestEnd() && other.earliestStart() <= one.latestEnd());
    }
  };

  /// How far it can be said that one lies so to the other.
  public abstract Certainty of(Bounds one, Bounds other);

  /// How far it can be said of two dates in the same reading: nothing certainly where either is qualified.
  ///
  /// @param knownUntil as in [Edtf#bounds(Reading, long)]
  public Certainty of(Edtf one, Edtf other, Reading reading, long knownUntil) {
    Certainty certainty = of(one.bounds(reading, knownUntil), other.bounds(reading, knownUntil));
    return one.isQualified() || other.isQualified() ? certainty.ofQualified() : certainty;
  }
}
