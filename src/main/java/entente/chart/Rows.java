package entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows of one lane, assigned once from all its items, so that nothing changes its row by zooming, panning or filtering.
///
/// @param bars rows of bars that do not overlap, each in order of time: first fit
/// @param points rows of points, each in order of time: the points of the lane are dealt to them in turn
record Rows(List<List<ChartItem>> bars, List<PointRow> points) {
  private static final int MOST_POINT_ROWS = 5;
  private static final int POINTS_PER_ROW = 3;
  private static final Comparator<ChartItem> IN_TIME = Comparator.comparingDouble(ChartItem::anchor);

  static Rows of(Lane lane) {
    List<ChartItem> inTime = lane.items().stream().sorted(IN_TIME).toList();
    List<ChartItem> bars = inTime.stream().filter(ChartItem::isBar)
        .sorted(Comparator.comparingDouble(item -> item.reach().from())).toList();
    List<ChartItem> points = inTime.stream().filter(item -> !item.isBar()).toList();
    return new Rows(firstFit(bars), inTurn(points));
  }

  /// The items of a row, bars first.
  List<ChartItem> items(int row) {
    return row < bars.size() ? bars.get(row) : points.get(row - bars.size()).items();
  }

  int count() {
    return bars.size() + points.size();
  }

  private static List<List<ChartItem>> firstFit(List<ChartItem> bars) {
    List<List<ChartItem>> rows = new ArrayList<>();
    for (ChartItem bar : bars) {
      List<ChartItem> free = rows.stream().filter(row -> row.getLast().reach().to() <= bar.reach().from()).findFirst()
          .orElseGet(() -> {
            rows.add(new ArrayList<>());
            return rows.getLast();
          });
      free.add(bar);
    }
    return rows;
  }

  private static List<PointRow> inTurn(List<ChartItem> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    int count = Math.min(MOST_POINT_ROWS, 1 + (points.size() - 1) / POINTS_PER_ROW);
    List<List<ChartItem>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new ArrayList<>());
    }
    for (int i = 0; i < points.size(); i++) {
      rows.get(i % count).add(points.get(i));
    }
    return rows.stream().map(PointRow::new).toList();
  }
}
