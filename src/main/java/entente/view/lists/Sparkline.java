package entente.view.lists;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/// A handful of little bars, which grow along with text: how much happened in each part of the time.
final class Sparkline extends Canvas {
  private static final double BAR = 4;
  private static final double GAP = 1;
  private static final double HEIGHT = 16;
  private static final double PARTS = 10;

  /// @param scale how many times the usual size it has
  void show(List<Integer> counts, Color color, double scale) {
    setWidth(PARTS * (BAR + GAP) * scale);
    setHeight(HEIGHT * scale);
    var graphics = getGraphicsContext2D();
    graphics.setTransform(scale, 0, 0, scale, 0, 0);
    graphics.clearRect(0, 0, getWidth(), getHeight());
    graphics.setFill(color);
    double most = Math.max(1, counts.stream().mapToInt(n -> n).max().orElse(1));
    for (int i = 0; i < counts.size(); i++) {
      double height = counts.get(i) == 0 ? 1 : Math.rint(Math.max(3, counts.get(i) / most * HEIGHT));
      graphics.fillRect(i * (BAR + GAP), HEIGHT - height, BAR, height);
    }
  }
}
