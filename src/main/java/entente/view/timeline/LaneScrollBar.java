package entente.view.timeline;

import entente.chart.Box;
import entente.chart.ChartLayout;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// Moves the lanes of a timeline up and down where they are higher than the view. Its value is what lies above the view, in pixels.
final class LaneScrollBar extends ScrollBar {
  private static final double ROUNDING = 0.5;
  private static final double REVEALED = 6; // between the row of what is selected and the edge, for its ring

  LaneScrollBar() {
    super();
    setOrientation(Orientation.VERTICAL);
    setFocusTraversable(false);
  }

  /// Whether the lanes are higher than the view.
  static boolean isNeeded(ChartLayout layout) {
    return layout.contentHeight() > layout.room() + ROUNDING;
  }

  /// Scrolls as far as there is something to see.
  void by(double pixels, ChartLayout layout) {
    to(getValue() + pixels, layout);
  }

  /// Scrolls to where something is, or as near as there is something to see.
  void to(double pixels, ChartLayout layout) {
    setValue(Math.clamp(pixels, 0, hidden(layout)));
  }

  /// Brings a row into sight, at the nearer edge.
  void reveal(Box row, ChartLayout layout) {
    double top = layout.stack().top();
    if (row.y() < top) {
      by(row.y() - top - REVEALED, layout);
    } else if (row.bottom() > layout.height()) {
      by(row.bottom() - layout.height() + REVEALED, layout);
    }
  }

  /// Takes its place at the right edge of a picture.
  void fit(ChartLayout layout, double right) {
    setVisible(isNeeded(layout));
    setMax(hidden(layout));
    setVisibleAmount(layout.contentHeight() == 0 ? 0 : hidden(layout) * layout.room() / layout.contentHeight());
    setBlockIncrement(layout.room());
    setValue(Math.min(getValue(), hidden(layout)));
    double width = prefWidth(-1);
    resizeRelocate(right - width, 0, width, layout.height());
  }

  private static double hidden(ChartLayout layout) {
    return Math.max(0, layout.contentHeight() - layout.room());
  }
}
