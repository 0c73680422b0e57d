package entente.feed;

import entente.dossier.EntityKind;
import org.jspecify.annotations.Nullable;

/// By what the events of a dossier are put in lanes.
public enum Grouping {
  /// Whose act an event is: one lane for each party, one for what was joint.
  SIDE,
  /// Who takes part in it: one lane for each party.
  PARTY,
  KIND,
  TOPIC(EntityKind.TOPIC),
  MECHANISM(EntityKind.MECHANISM),
  PERSON(EntityKind.PERSON),
  PLACE(EntityKind.PLACE),
  SOURCE(EntityKind.SOURCE),
  /// All in one lane.
  NONE;

  private final @Nullable EntityKind kind;

  Grouping() {
    this.kind = null;
  }

  Grouping(EntityKind kind) {
    this.kind = kind;
  }

  /// The order of its lanes as long as nobody chooses another: parties stand as in the dossier, all else by how many events there are.
  public LaneOrder order() {
    return isOfParties() ? LaneOrder.DOSSIER : LaneOrder.NUMBER;
  }

  /// The kind of entities that have a lane each; null where lanes are something else.
  @Nullable EntityKind kind() {
    return kind;
  }

  /// Whether lanes, but for those that no entity can be the name of, stand for entities and have their ids.
  boolean isOfEntities() {
    return kind != null || isOfParties();
  }

  /// Whether lanes, but for such ones, stand for parties.
  boolean isOfParties() {
    return this == SIDE || this == PARTY;
  }
}
