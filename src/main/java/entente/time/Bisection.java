package entente.time;

import java.util.function.IntPredicate;

/// Looks for a place among what is in order, at few of its places.
public final class Bisection {
  private Bisection() {}

  /// The first place at which something holds that holds at all places behind it, too.
  ///
  /// @param to behind the last place; the answer where it holds nowhere
  public static int first(int from, int to, IntPredicate holds) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
