package entente.picture;

import entente.chart.Box;
import entente.chart.Typeface;
import entente.language.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Texts as nodes. A text that was there in the picture before is moved, not laid out again.
final class Writing extends Group {
  private record Key(String text, Typeface face, double factor) {}

  private Map<Key, Deque<Text>> shown = new HashMap<>();
  private Map<Key, Deque<Text>> before = new HashMap<>();

  Writing() {
    super();
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Begins a picture.
  void begin() {
    before = shown;
    shown = new HashMap<>();
  }

  /// Writes one line.
  ///
  /// @param factor how many times larger than its face
  /// @param clip where it may be seen
  void write(String words, double x, double baseline, Typeface face, double factor, Color colour, Box clip) {
    var key = new Key(words, face, factor);
    Text text = before.getOrDefault(key, new ArrayDeque<>()).poll();
    if (text == null) {
      text = new Text(Visible.isolated(words));
      text.setFont(Fonts.of(face, factor));
      getChildren().add(text);
    }
    shown.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(text);
    text.setFill(colour);
    text.setX(x);
    text.setY(baseline);
    Bounds bounds = text.getLayoutBounds();
    boolean isWhole = clip.x() <= bounds.getMinX() && bounds.getMaxX() <= clip.right() && clip.y() <= bounds.getMinY()
        && bounds.getMaxY() <= clip.bottom();
    text.setClip(isWhole ? null : new Rectangle(clip.x(), clip.y(), clip.width(), clip.height()));
  }

  /// Takes away what is no longer there.
  void end() {
    before.values().forEach(getChildren()::removeAll);
    before.clear();
  }
}
