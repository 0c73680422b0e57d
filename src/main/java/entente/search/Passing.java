package entente.search;

import java.util.BitSet;

/// The events of a dossier that pass a filter. Immutable.
public final class Passing {
  private final BitSet events;
  private final int count;
  private final int size;

  private Passing(BitSet events, int size) {
    this.events = events;
    this.count = events.cardinality();
    this.size = size;
  }

  /// All of a dossier's events.
  ///
  /// @param size how many there are
  public static Passing all(int size) {
    var all = new BitSet(size);
    all.set(0, size);
    return new Passing(all, size);
  }

  static Passing of(BitSet events, int size) {
    return new Passing(events, size);
  }

  /// Whether an event passes.
  ///
  /// @param index of the event in the dossier's list of events
  public boolean passes(int index) {
    return events.get(index);
  }

  /// How many pass.
  public int count() {
    return count;
  }

  /// Whether every event passes.
  public boolean isAll() {
    return count == size;
  }
}
