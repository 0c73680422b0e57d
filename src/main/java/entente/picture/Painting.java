package entente.picture;

import entente.chart.Surface;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/// A picture that is painted: a canvas and, over it, the texts that a canvas must not draw.
///
/// What is written on a canvas is laid out by the toolkit's render thread. On Linux it must not shape letters, as Devanagari needs, while
/// the application thread does so for the rest of the window, since both use one font map, not made for two threads. Such texts are nodes.
public final class Painting extends Group {
  private final Canvas canvas = new Canvas();
  private final Stamps stamps = new Stamps();
  private final Writing writing = new Writing();
  private final Scale toPixels = new Scale(1, 1);

  /// Has no size yet.
  public Painting() {
    super();
    setManaged(false);
    getTransforms().add(toPixels);
    getChildren().addAll(canvas, writing);
  }

  /// Sets its size and makes one pixel of it one of the screen.
  ///
  /// @param factor how many pixels of the screen one of its parent is
  public void fit(double width, double height, double factor) {
    canvas.setWidth(Math.ceil(width * factor));
    canvas.setHeight(Math.ceil(height * factor));
    toPixels.setX(1 / factor);
    toPixels.setY(1 / factor);
  }

  /// Paints anew.
  ///
  /// @param picture draws it, in pixels of its parent
  public void paint(Consumer<Surface> picture) {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    stamps.sharpen(window == null ? 1 : window.getRenderScaleX());
    writing.begin();
    picture.accept(new CanvasSurface(canvas.getGraphicsContext2D(), 1 / toPixels.getX(), stamps, writing));
    writing.end();
  }
}
