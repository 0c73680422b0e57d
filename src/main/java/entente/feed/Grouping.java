package entente.feed;

/// By what the events of a dossier are put in lanes.
public enum Grouping {
  /// Whose act an event is: one lane for each party, one for what was joint.
  SIDE,
  KIND,
  TOPIC,
  MECHANISM,
  PERSON,
  PLACE,
  SOURCE,
  /// All in one lane.
  NONE
}
