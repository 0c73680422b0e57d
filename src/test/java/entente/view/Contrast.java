package entente.view;

import javafx.scene.paint.Color;

/// How well one colour can be told from another, by WCAG 2.2.
final class Contrast {
  /// What it asks of text (1.4.3).
  static final double TEXT = 4.5;

  /// What it asks of a sign that must be made out (1.4.11).
  static final double SIGN = 3;

  private Contrast() {}

  /// From 1, none, to 21, black on white.
  static double of(Color a, Color b) {
    return (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
