package entente.picture;

import entente.chart.Surface;
import entente.chart.Typeface;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// Draws on a canvas.
public final class CanvasSurface implements Surface {
  private final GraphicsContext graphics;

  /// For the graphics of a canvas, which keep no clip between two pictures.
  public CanvasSurface(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  @Override
  public void rectangle(double x, double y, double width, double height, int colour) {
    graphics.setFill(color(colour));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void fade(double x, double y, double width, double height, int left, int right) {
    graphics.setFill(new LinearGradient(x, 0, x + width, 0, false, CycleMethod.NO_CYCLE,
        new Stop(0, color(left)), new Stop(1, color(right))));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int colour) {
    graphics.setFill(color(colour));
    graphics.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void outline(double[] xs, double[] ys, double width, int colour) {
    graphics.setStroke(color(colour));
    graphics.setLineWidth(width);
    graphics.strokePolygon(xs, ys, xs.length);
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    graphics.setFill(color(colour));
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void circle(double x, double y, double radius, double width, int colour) {
    graphics.setStroke(color(colour));
    graphics.setLineWidth(width);
    graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void text(String text, double x, double baseline, Typeface face, int colour) {
    graphics.setFill(color(colour));
    graphics.setFont(Fonts.of(face));
    graphics.fillText(text, x, baseline);
  }

  @Override
  public void clip(int x, int y, int width, int height) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(x, y, width, height);
    graphics.clip();
  }

  @Override
  public void unclip() {
    graphics.restore();
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
