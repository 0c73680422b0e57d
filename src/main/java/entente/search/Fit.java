package entente.search;

/// How well words that are sought are those of a name.
///
/// @param cost in hundredths of a sound
/// @param isMistake whether a mistake must have been made
/// @param isWritten whether each is there as typed
/// @param isWhole whether no word of the name is left out
/// @param real how many words of the name are there as more than initials
/// @param others how many of those that are sought are no part of the name
/// @param initials how many are there as initials
record Fit(int cost, boolean isMistake, boolean isWritten, boolean isWhole, int real, int others, int initials) {
  static final Fit NOTHING_YET = new Fit(0, false, true, false, 0, 0, 0);
  static final Fit NONE = new Fit(10_000, false, false, false, 0, 0, 0);

  boolean isPossible() {
    return cost < NONE.cost;
  }

  /// With words of the name found.
  Fit with(int more, boolean mistake, boolean written, int words) {
    return new Fit(cost + more, isMistake || mistake, isWritten && written, isWhole, real + words, others, initials);
  }

  Fit withInitial(int more) {
    return new Fit(cost + more, isMistake, false, isWhole, real, others, initials + 1);
  }

  Fit withTitle(int more) {
    return new Fit(cost + more, isMistake, isWritten, isWhole, real, others, initials);
  }

  Fit withOther(int more) {
    return new Fit(cost + more, isMistake, false, isWhole, real, others + 1, initials);
  }

  /// With words of the name left over.
  Fit leaving(int words, int each) {
    return new Fit(cost + each * words, isMistake, isWritten, words == 0, real, others, initials);
  }

  Fit orBetter(Fit other) {
    return other.cost < cost || (other.cost == cost && other.real > real) ? other : this;
  }
}
