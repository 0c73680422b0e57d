package entente.picture;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/// Discs and circles as images that are made once: without a graphics card an ellipse takes nine times as long to draw.
final class Stamps {
  private static final double FINENESS = 4; // parts of a pixel that a measure is rounded to
  private static final int LARGEST = 24; // radius; larger ones are few
  private static final int KEPT = 2_000;
  private static final int ALPHA = 24; // bits right of it
  private static final int COLOUR = 0xFFFFFF;

  private final Map<Stamp, Image> images = new HashMap<>();
  private double sharpness = 1;

  /// What an image shows, in parts of a pixel of the screen.
  ///
  /// @param right how far the centre is right of the edge of a pixel
  /// @param down how far the centre is below the edge of a pixel
  /// @param line how wide the line is; 0 of a disc
  private record Stamp(int right, int down, int radius, int line, int argb) {
    /// From the edge of the image to the pixel of the centre, in pixels.
    int reach() {
      return (int) Math.ceil((radius + line / 2.0) / FINENESS) + 1;
    }

    Image image() {
      int size = 2 * reach() + 1;
      var image = new WritableImage(size, size);
      PixelWriter pixels = image.getPixelWriter();
      double x = reach() + right / FINENESS;
      double y = reach() + down / FINENESS;
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          long alpha = Math.round((argb >>> ALPHA) * covered(Math.hypot(i + 0.5 - x, j + 0.5 - y)));
          pixels.setArgb(i, j, ((int) alpha << ALPHA) | (argb & COLOUR));
        }
      }
      return image;
    }

    /// How much of a pixel is inside, by the distance of its middle from the centre.
    private double covered(double distance) {
      double beyond = line == 0 ? distance - radius / FINENESS : Math.abs(distance - radius / FINENESS) - line / (2 * FINENESS);
      return Math.clamp(0.5 - beyond, 0, 1);
    }
  }

  /// Makes stamps for a screen from now on.
  ///
  /// @param pixels how many pixels of it one of the canvas is, in a row
  void sharpen(double pixels) {
    sharpness = pixels;
  }

  /// Whether there are stamps of this radius. Where pixels of the canvas are no whole pixels of the screen an image would blur.
  boolean has(double radius) {
    return radius <= LARGEST && sharpness == Math.rint(sharpness);
  }

  /// Draws a circle, or a disc where its line has no width.
  void draw(GraphicsContext graphics, double x, double y, double radius, double line, int argb) {
    int right = parts(x);
    int down = parts(y);
    int whole = (int) FINENESS;
    var stamp = new Stamp(Math.floorMod(right, whole), Math.floorMod(down, whole), parts(radius), parts(line), argb);
    if (images.size() > KEPT) {
      images.clear(); // what is in sight is soon made again
    }
    Image image = images.computeIfAbsent(stamp, Stamp::image);
    double size = image.getWidth() / sharpness;
    graphics.drawImage(image, (Math.floorDiv(right, whole) - stamp.reach()) / sharpness,
        (Math.floorDiv(down, whole) - stamp.reach()) / sharpness, size, size);
  }

  private int parts(double measure) {
    return (int) Math.round(measure * sharpness * FINENESS);
  }
}
