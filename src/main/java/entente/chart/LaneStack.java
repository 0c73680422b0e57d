package entente.chart;

import entente.chart.Chart.Band;
import entente.chart.Chart.Place;

/// How the lanes of a picture stand under each other.
///
/// @param top where the offices, and below them the first lane, begin while nothing is scrolled, in pixels
/// @param offices the height of the band of offices
/// @param pitch between the middles of two rows
/// @param spare what is left over below each lane when the rows are as far apart as they may be
/// @param height of offices and all lanes together
public record LaneStack(double top, double offices, double pitch, double spare, double height) {

  /// Shares the room there is among rows, within limits.
  static LaneStack of(Chart chart, Viewport view, double top, double offices, double bottom) {
    int rows = 0;
    int open = 0;
    for (Band band : chart.bands()) {
      if (!isCollapsed(band, view)) {
        rows += rows(band);
        open++;
      }
    }
    double thin = (chart.bands().size() - open) * Sizes.COLLAPSED;
    double room = bottom - top - offices - thin - open * 2 * Sizes.LANE_PADDING;
    double pitch = Math.clamp(room / Math.max(1, rows), Sizes.ROW_LEAST, Sizes.ROW_MOST);
    double spare = Math.max(0, room - rows * pitch) / Math.max(1, open);
    return new LaneStack(top, offices, pitch, spare, offices + thin + rows * pitch + open * (2 * Sizes.LANE_PADDING + spare));
  }

  private static int rows(Band band) {
    return Math.max(1, band.rows().count());
  }

  static boolean isCollapsed(Band band, Viewport view) {
    return !view.collapsed().isEmpty() && view.collapsed().contains(band.lane().id()); // of very many even a look at the ids takes long
  }

  /// The height of one lane.
  double height(Band band, Viewport view) {
    return isCollapsed(band, view) ? Sizes.COLLAPSED : rows(band) * pitch + 2 * Sizes.LANE_PADDING + spare;
  }

  /// A row, in sight or not.
  Box row(Place place, Chart chart, Viewport view) {
    double y = top + offices - view.scroll();
    for (Band band : chart.bands().subList(0, place.band())) {
      y += height(band, view);
    }
    return isCollapsed(chart.bands().get(place.band()), view) ? new Box(0, y, view.width(), Sizes.COLLAPSED)
        : new Box(0, y + Sizes.LANE_PADDING + place.row() * pitch, view.width(), pitch);
  }
}
