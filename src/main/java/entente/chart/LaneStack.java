package entente.chart;

import entente.chart.Chart.Band;

/// How the lanes of a picture stand under each other.
///
/// @param top where the offices, and below them the first lane, begin while nothing is scrolled, in pixels
/// @param offices the height of the band of offices
/// @param most how many rows a lane has at most, so that several lanes are in sight
/// @param padding above the first and below the last row of a lane
/// @param pitch between the middles of two rows
/// @param spare what is left over below each lane when the rows are as far apart as they may be
/// @param height of offices and all lanes together
/// @param room the height that was shared among them
public record LaneStack(
    double top, double offices, int most, double padding, double pitch, double spare, double height, double room) {
  /// So many lanes are in sight, the last of them with two rows at least.
  private static final int LANES_IN_SIGHT = 3;
  private static final int LEAST_ROWS = 2;
  private static final int USUAL_ROWS = 3;

  /// The height in which lanes can well be looked at, with what is around them in the rest.
  static double comfort(int lanes) {
    return lanes == 0 ? 0 : (Math.min(lanes, LANES_IN_SIGHT) - 1) * (USUAL_ROWS * Sizes.ROW_LEAST + 2 * Sizes.LANE_PADDING)
        + lastLane(Sizes.LANE_PADDING);
  }

  /// Whether there is so little height above the axis that nothing may take any of it but rows.
  static boolean isTight(double height) {
    return height < LANES_IN_SIGHT * (LEAST_ROWS * Sizes.ROW_LEAST + 2 * Sizes.LANE_PADDING);
  }

  /// How high the axis is.
  ///
  /// @param height of it and all above it
  static double axis(double height) {
    return isTight(height - Sizes.AXIS_HEIGHT) ? Sizes.AXIS_LEAST : Sizes.AXIS_HEIGHT;
  }

  private static double lastLane(double padding) {
    return padding + LEAST_ROWS * Sizes.ROW_LEAST;
  }

  /// Shares the room there is among rows, within limits.
  static LaneStack of(Chart chart, Viewport view, double top, double offices, double bottom) {
    double padding = isTight(bottom) ? Sizes.LANE_PADDING_LEAST : Sizes.LANE_PADDING;
    int most = mostRows(chart, bottom - top - offices, padding);
    int rows = 0;
    int open = 0;
    for (Band band : chart.bands()) {
      if (!isCollapsed(band, view)) {
        rows += rows(band, most);
        open++;
      }
    }
    double thin = (chart.bands().size() - open) * Sizes.COLLAPSED;
    double room = bottom - top - offices - thin - open * 2 * padding;
    double pitch = Math.clamp(room / Math.max(1, rows), Sizes.ROW_LEAST, Sizes.ROW_MOST);
    double spare = Math.max(0, room - rows * pitch) / Math.max(1, open);
    double height = offices + thin + rows * pitch + open * (2 * padding + spare);
    return new LaneStack(top, offices, most, padding, pitch, spare, height, bottom - top);
  }

  /// So few that, of several lanes, [#LANES_IN_SIGHT] are seen; one alone may be as high as it is.
  private static int mostRows(Chart chart, double room, double padding) {
    int above = Math.min(chart.bands().size(), LANES_IN_SIGHT) - 1;
    return above < 1 ? Integer.MAX_VALUE
        : (int) Math.max(LEAST_ROWS, ((room - lastLane(padding)) / above - 2 * padding) / Sizes.ROW_LEAST);
  }

  private static int rows(Band band, int most) {
    return Math.max(1, band.rows().within(most).count());
  }

  static boolean isCollapsed(Band band, Viewport view) {
    return !view.collapsed().isEmpty() && view.collapsed().contains(band.lane().id()); // of very many even a look at the ids takes long
  }

  /// The rows of one lane that is open.
  Rows rows(Band band) {
    return band.rows().within(most);
  }

  /// The height of one lane.
  double height(Band band, Viewport view) {
    return isCollapsed(band, view) ? Sizes.COLLAPSED : rows(band, most) * pitch + 2 * padding + spare;
  }

  /// The upper edge of a lane, in sight or not.
  ///
  /// @param number of the lane, from above
  double top(int number, Chart chart, Viewport view) {
    double y = top + offices - view.scroll();
    for (Band band : chart.bands().subList(0, number)) {
      y += height(band, view);
    }
    return y;
  }

  /// The row of an item in one of its lanes, in sight or not.
  ///
  /// @param number of the lane, from above
  Box row(int item, int number, Chart chart, Viewport view) {
    double y = top(number, chart, view);
    Band band = chart.bands().get(number);
    return isCollapsed(band, view) ? new Box(0, y, view.width(), Sizes.COLLAPSED)
        : new Box(0, y + padding + rows(band).rowOf(item) * pitch, view.width(), pitch);
  }
}
