package entente.chart;

import java.util.ArrayList;
import java.util.List;

/// Where a lane is too dense for glyphs at a zoom: each of its rows of points would be a strip there, so that one strip stands for all of
/// them. It depends on the zoom and on what stands nearby, never on the window.
final class Crowds {
  private static final int LONG = (int) (Sizes.DISC_REACH / Sizes.DENSITY_PART); // in parts of a strip, as all here
  private static final int CLOSE = (int) (Sizes.CLUSTER_GAP / Sizes.DENSITY_PART);
  private static final int MARGIN = LONG + CLOSE + (int) Math.ceil(Sizes.SLACK / Sizes.DENSITY_PART);
  private static final int DENSE = 2; // how many stand in a row where one has room, at least

  private final int[] before; // how many points stand before each part
  private final double first; // part, in parts since 1970
  private final double part; // in days
  private final List<Span> found = new ArrayList<>();

  private Crowds(int[] before, double first, double part) {
    this.before = before;
    this.first = first;
    this.part = part;
  }

  /// The stretches of time in which the points of some rows are so dense, in and near the window, from part to part of a strip.
  ///
  /// @param rows of one lane, all its points
  static List<Span> of(List<PointRow> rows, Scale scale) {
    double part = Sizes.DENSITY_PART / scale.pixelsPerDay();
    double first = Math.floor(scale.span().from() / part) - MARGIN;
    int parts = (int) Math.ceil(scale.width() / Sizes.DENSITY_PART) + 1 + 2 * MARGIN;
    if (rows.size() < 2 || count(rows, first * part, (first + parts) * part) * CLOSE < rows.size() * DENSE * LONG) {
      return List.of();
    }
    var crowds = new Crowds(rows.getFirst().all().before(parts, i -> (first + i) * part), first, part);
    crowds.find(rows.size());
    return crowds.found;
  }

  private static int count(List<PointRow> rows, double from, double to) {
    return rows.stream().mapToInt(row -> row.count(from, to)).sum();
  }

  private void find(int rows) {
    int thin = -1; // the last part at which a stretch begins in which hardly every row has a point
    int from = 0;
    int to = 0;
    for (int end = CLOSE; end < before.length; end++) {
      int start = end - LONG;
      thin = before[end] - before[end - CLOSE] < rows ? end - CLOSE : thin;
      if (start > thin && (before[end] - before[start]) * CLOSE >= rows * DENSE * LONG) {
        if (start > to) {
          add(from, to);
          from = start;
        }
        to = end;
      }
    }
    add(from, to);
  }

  /// Without parts at the ends in which nothing stands.
  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && before[start + 1] == before[start]) {
      start++;
    }
    while (start < end && before[end - 1] == before[end]) {
      end--;
    }
    if (start < end) {
      found.add(new Span((first + start) * part, (first + end) * part));
    }
  }
}
