package entente.dossier;

import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;

/// What draws in the unknown start or end of a tenure in one post: the certain times of others in it, if it has one seat, and the posts
/// that continue it. Worked out once for all tenures of the post.
final class PostLimits {
  private final long[] ends; // of the certain times, ascending
  private final long[] startsByEnd;
  private final long[] earliestUpTo; // the earliest of those starts, from the first to here
  private final long[] starts; // of the same times, ascending
  private final long[] endsByStart;
  private final long[] latestFrom; // the latest of those ends, from here to the last
  private final long continued;

  /// @param certain the time from the latest start to the earliest end of each
  /// @param continued the first day on which a post that continues this one certainly was there
  PostLimits(List<Bounds> certain, long continued) {
    List<Bounds> byEnd = certain.stream().sorted(Comparator.comparingLong(Bounds::earliestEnd)).toList();
    List<Bounds> byStart = certain.stream().sorted(Comparator.comparingLong(Bounds::latestStart)).toList();
    this.ends = byEnd.stream().mapToLong(Bounds::earliestEnd).toArray();
    this.startsByEnd = byEnd.stream().mapToLong(Bounds::latestStart).toArray();
    this.starts = byStart.stream().mapToLong(Bounds::latestStart).toArray();
    this.endsByStart = byStart.stream().mapToLong(Bounds::earliestEnd).toArray();
    this.continued = continued;
    this.earliestUpTo = startsByEnd.clone();
    this.latestFrom = endsByStart.clone();
    for (int i = 1; i < ends.length; i++) {
      earliestUpTo[i] = Math.min(earliestUpTo[i], earliestUpTo[i - 1]);
      latestFrom[ends.length - 1 - i] = Math.max(latestFrom[ends.length - 1 - i], latestFrom[ends.length - i]);
    }
  }

  /// The first day on which a post that continues this one certainly was there, [Bounds#FUTURE] for none.
  long continued() {
    return continued;
  }

  /// The last day of all who certainly were there before, [Bounds#PAST] for none. Who may have been earlier as well as later says nothing;
  /// nor does the tenure itself, which is neither.
  long before(Bounds own) {
    for (int i = firstAbove(ends, own.latestStart()) - 1; i >= 0 && earliestUpTo[i] < own.earliestEnd(); i--) {
      if (startsByEnd[i] < own.earliestEnd()) {
        return ends[i];
      }
    }
    return Bounds.PAST;
  }

  /// The first day of all who certainly were there after, and of what continues the post; [Bounds#FUTURE] for none.
  long after(Bounds own) {
    for (int i = firstAbove(starts, own.earliestEnd() - 1); i < starts.length && latestFrom[i] > own.latestStart(); i++) {
      if (endsByStart[i] > own.latestStart()) {
        return Math.min(starts[i], continued);
      }
    }
    return continued;
  }

  private static int firstAbove(long[] ascending, long day) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
