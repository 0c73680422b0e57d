package entente.picture;

import entente.chart.Box;
import entente.chart.Surface;
import entente.chart.Typeface;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas. It sets a colour or font only where it changes, and draws with filled rectangles what it can, since those cost least.
public final class CanvasSurface implements Surface {
  private static final double STEP = 2;
  private static final Box EVERYWHERE = new Box(-1e6, -1e6, 2e6, 2e6);

  private final GraphicsContext graphics;
  private final double factor;
  private final Color[] colors = new Color[256]; // met last, by a hash
  private final int[] argbs = new int[256];
  private int fill;
  private boolean isFillSet;
  private final Stamps stamps;
  private final Writing writing;
  private final Deque<Box> clips = new ArrayDeque<>(List.of(EVERYWHERE));
  private @Nullable Typeface face;

  /// For the graphics of a canvas, which keep no clip between two pictures.
  ///
  /// @param factor how many times larger than told everything is drawn; rectangles then have their edges on whole pixels
  /// @param stamps for discs and circles, which may be those of the picture before
  /// @param writing for texts that a canvas must not draw
  CanvasSurface(GraphicsContext graphics, double factor, Stamps stamps, Writing writing) {
    this.graphics = graphics;
    this.factor = factor;
    this.stamps = stamps;
    this.writing = writing;
  }

  private double edge(double at) {
    return factor == 1 ? at : Math.rint(at * factor);
  }

  /// How long something is drawn that has two edges; what is there at all does not vanish.
  private double reach(double from, double length) {
    return factor == 1 ? length : Math.max(1, edge(from + length) - edge(from));
  }

  private double[] larger(double[] values) {
    return factor == 1 ? values : Arrays.stream(values).map(value -> value * factor).toArray();
  }

  private Color known(int argb) {
    int slot = (argb * 0x9E3779B9) >>> 24;
    Color known = colors[slot];
    if (known == null || argbs[slot] != argb) {
      known = color(argb);
      colors[slot] = known;
      argbs[slot] = argb;
    }
    return known;
  }

  private void fill(int argb) {
    if (!isFillSet || argb != fill) {
      graphics.setFill(known(argb));
      fill = argb;
      isFillSet = true;
    }
  }

  private void stroke(int argb, double width) {
    graphics.setStroke(known(argb));
    graphics.setLineWidth(width * factor);
  }

  @Override
  public void rectangle(double x, double y, double width, double height, int colour) {
    fill(colour);
    graphics.fillRect(edge(x), edge(y), reach(x, width), reach(y, height));
  }

  /// In steps of two pixels: a gradient would cost many times as much and look the same.
  @Override
  public void fade(double x, double y, double width, double height, int left, int right) {
    int steps = Math.clamp(Math.round(width / STEP), 1, 24);
    double from = x;
    for (int i = 1; i <= steps; i++) {
      double to = i == steps ? x + width : Math.rint(x + width * i / steps);
      rectangle(from, y, to - from, height, mix(left, right, (i - 0.5) / steps));
      from = to;
    }
  }

  private static int mix(int a, int b, double share) {
    int mixed = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int from = a >>> shift & 0xFF;
      mixed |= (int) Math.round(from + ((b >>> shift & 0xFF) - from) * share) << shift;
    }
    return mixed;
  }

  @Override
  public void polygon(double[] xs, double[] ys, int colour) {
    fill(colour);
    graphics.fillPolygon(larger(xs), larger(ys), xs.length);
  }

  @Override
  public void outline(double[] xs, double[] ys, double width, int colour) {
    stroke(colour, width);
    graphics.strokePolygon(larger(xs), larger(ys), xs.length);
  }

  @Override
  public void polyline(double[] xs, double[] ys, double width, int colour) {
    stroke(colour, width);
    graphics.strokePolyline(larger(xs), larger(ys), xs.length);
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    if (stamps.has(radius * factor)) {
      stamps.draw(graphics, x * factor, y * factor, radius * factor, 0, colour);
    } else {
      fill(colour);
      graphics.fillOval((x - radius) * factor, (y - radius) * factor, 2 * radius * factor, 2 * radius * factor);
    }
  }

  @Override
  public void circle(double x, double y, double radius, double width, int colour) {
    if (stamps.has(radius * factor)) {
      stamps.draw(graphics, x * factor, y * factor, radius * factor, width * factor, colour);
    } else {
      stroke(colour, width);
      graphics.strokeOval((x - radius) * factor, (y - radius) * factor, 2 * radius * factor, 2 * radius * factor);
    }
  }

  @Override
  public void text(String text, double x, double baseline, Typeface wanted, int colour) {
    if (!FontMeasure.isPlain(text)) {
      writing.write(text, x * factor, baseline * factor, wanted, factor, known(colour), clips.getLast());
      return;
    }
    fill(colour);
    if (wanted != face) {
      graphics.setFont(Fonts.of(wanted, factor));
      face = wanted;
    }
    graphics.fillText(text, x * factor, baseline * factor);
  }

  @Override
  public void clip(int x, int y, int width, int height) {
    graphics.save();
    graphics.beginPath();
    var clip = new Box(edge(x), edge(y), reach(x, width), reach(y, height));
    clips.addLast(clip);
    graphics.rect(clip.x(), clip.y(), clip.width(), clip.height()); // whole pixels: others cost a thousand times as much
    graphics.clip();
  }

  @Override
  public void unclip() {
    graphics.restore();
    clips.removeLast();
    isFillSet = false; // what was set inside is forgotten
    face = null;
  }

  /// A colour of the chart as one of the toolkit.
  public static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  /// A colour of the toolkit as one of the chart.
  public static int argb(Color color) {
    return (int) Math.round(color.getOpacity() * 255) << 24 | (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
  }
}
