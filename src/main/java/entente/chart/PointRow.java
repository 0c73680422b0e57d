package entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Points in order of time, and how they gather to clusters.
final class PointRow {
  private final List<ChartItem> items;
  private final double[] anchors; // where each stands, in days, ascending

  private final double longest;

  PointRow(List<ChartItem> inTime) {
    items = List.copyOf(inTime);
    anchors = inTime.stream().mapToDouble(ChartItem::anchor).toArray();
    longest = inTime.stream().mapToDouble(item -> Math.max(item.anchor() - item.reach().from(), item.reach().to() - item.anchor()))
        .max().orElse(0);
  }

  List<ChartItem> items() {
    return items;
  }

  /// Where a point stands, in days.
  double anchor(int index) {
    return anchors[index];
  }

  /// How far, in days, the furthest day a point can have been on lies from where it stands.
  double longest() {
    return longest;
  }

  /// Neighbours that stand closer than a gap: the points from `first` up to, not including, `end`.
  record Run(int first, int end) {
    boolean isSingle() {
      return end - first == 1;
    }
  }

  /// The runs that reach into a stretch of time. They depend on the gap alone: the same zoom shows the same runs.
  ///
  /// @param gap in days
  List<Run> runs(Span window, double gap) {
    List<Run> runs = new ArrayList<>();
    int at = indexOf(window.from());
    while (at > 0 && (at == anchors.length || anchors[at] - anchors[at - 1] < gap)) {
      at--;
    }
    while (at < anchors.length && anchors[at] <= window.to()) {
      int end = at + 1;
      while (end < anchors.length && anchors[end] - anchors[end - 1] < gap) {
        end++;
      }
      runs.add(new Run(at, end));
      at = end;
    }
    return runs;
  }

  /// How many of the points stand in a stretch of time.
  int count(double from, double to) {
    return indexOf(to) - indexOf(from);
  }

  private int indexOf(double day) {
    int found = Arrays.binarySearch(anchors, day);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && anchors[found - 1] == day) {
      found--;
    }
    return found;
  }
}
