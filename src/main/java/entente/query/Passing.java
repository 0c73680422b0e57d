package entente.query;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// The events of a dossier that pass a filter. Immutable.
public final class Passing {
  private final BitSet events;
  private final int count;
  private final int size;
  private final IntPredicate certain;

  private Passing(BitSet events, int size, IntPredicate certain) {
    this.events = events;
    this.count = events.cardinality();
    this.size = size;
    this.certain = certain;
  }

  /// All of a dossier's events.
  ///
  /// @param size how many there are
  public static Passing all(int size) {
    var all = new BitSet(size);
    all.set(0, size);
    return new Passing(all, size, _ -> true);
  }

  static Passing of(BitSet events, int size) {
    return new Passing(events, size, _ -> true);
  }

  /// @param certain whether one that passes does so whichever possible day it was on
  static Passing of(BitSet events, int size, IntPredicate certain) {
    return new Passing(events, size, certain);
  }

  /// Whether an event passes.
  ///
  /// @param index of the event in the dossier's list of events
  public boolean passes(int index) {
    return events.get(index);
  }

  /// Whether an event passes whichever possible day it was on; worked out when it is asked. Without conditions on time each that passes
  /// does.
  ///
  /// @param index of the event in the dossier's list of events
  public boolean certainlyPasses(int index) {
    return events.get(index) && certain.test(index);
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
