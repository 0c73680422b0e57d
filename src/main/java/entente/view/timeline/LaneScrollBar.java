package entente.view.timeline;

import entente.chart.ChartLayout;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// Moves the lanes of a timeline up and down where they are higher than the view. Its value is what lies above the view, in pixels.
final class LaneScrollBar extends ScrollBar {
  private static final double ROUNDING = 0.5;

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
    setValue(Math.clamp(getValue() + pixels, 0, hidden(layout)));
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
