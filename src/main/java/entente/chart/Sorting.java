package entente.chart;

import java.util.Arrays;

/// Puts the members of lanes in order, one lane after another, in an array that other sortings fill at other places.
final class Sorting {
  /// Up to one in so many of all items are quicker sorted than marked among all.
  private static final int FEW = 512;

  private final Items items;
  private final int[] places;
  private final long[] marked; // places in time; between two lanes none
  private final long[] standing; // places in time of all that stand in a lane

  Sorting(Items items, int[] places) {
    this.items = items;
    this.places = places;
    this.marked = new long[(items.size() >> 6) + 1];
    this.standing = new long[marked.length];
  }

  /// Sorts the members of a lane, for its rows.
  ///
  /// @param from where they begin in the array
  /// @param lanes how many lanes there are
  Rows rows(Members members, int from, int lanes) {
    int end = from + members.size();
    putInTime(members, from);
    int bars = 0;
    for (int i = from; i < end; i++) {
      int place = places[i];
      standing[place >> 6] |= 1L << place;
      bars += items.points().passes(place) ? 0 : 1;
    }
    if (bars > 0) {
      part(from, end, new int[bars]);
    }
    return new Rows(items, new Rows.Places(places, from, end - bars, end), lanes);
  }

  private void putInTime(Members members, int from) {
    int end = from + members.size();
    boolean few = members.size() <= items.size() / FEW;
    for (int i = from; i < end; i++) {
      int place = items.position(members.get(i - from));
      if (few) {
        places[i] = place;
      } else {
        marked[place >> 6] |= 1L << place;
      }
    }
    if (few) {
      Arrays.sort(places, from, end);
    } else {
      collect(from);
    }
  }

  private void collect(int from) {
    int at = from;
    for (int word = 0; word < marked.length; word++) {
      for (long bits = marked[word]; bits != 0; bits &= bits - 1) {
        places[at++] = (word << 6) + Long.numberOfTrailingZeros(bits);
      }
      marked[word] = 0;
    }
  }

  /// Puts points first, in order of time, then bars, in order of their first days.
  private void part(int from, int end, int[] bars) {
    int points = from;
    int bar = 0;
    for (int i = from; i < end; i++) {
      int place = places[i];
      if (items.points().passes(place)) {
        places[points++] = place;
      } else {
        bars[bar++] = place;
      }
    }
    Order.sort(bars, items::firstAt);
    System.arraycopy(bars, 0, places, points, bars.length);
  }

  /// Adds to some places in time those of all that stand in the lanes.
  void addStanding(long[] all) {
    for (int i = 0; i < all.length; i++) {
      all[i] |= standing[i];
    }
  }
}
