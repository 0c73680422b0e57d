package entente.chart;

/// The colours of a theme, `0xAARRGGBB`.
///
/// @param background behind everything
/// @param rule of lines that part lanes and mark ticks
/// @param text of names
/// @param muted of what is said in passing
/// @param joint of what several parties did together
/// @param none of what belongs to no party
/// @param dark whether the background is dark, so that parties' colours must be lightened
public record Palette(int background, int rule, int text, int muted, int joint, int none, boolean dark) {
  private static final int OPAQUE = 0xFF000000;
  private static final double LIGHTENED = 0.3;
  /// WCAG 2.2 asks 3 of a sign that must be made out (1.4.11); the panes beside the page are a little darker or lighter than it.
  private static final double LEAST_CONTRAST = 3.3;
  private static final double STEP = 0.08;
  private static final double[] LINEAR = new double[256]; // by the value of a channel

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double value = i / 255.0;
      LINEAR[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
  }

  /// The colour that stands for an ink: a party's own as far as it can be made out on the background.
  public int of(int ink) {
    return switch (ink) {
      case Ink.JOINT -> joint;
      case Ink.NONE -> none;
      default -> visible(dark ? mix(OPAQUE | ink, 0xFFFFFFFF, LIGHTENED) : OPAQUE | ink);
    };
  }

  private int visible(int colour) {
    int visible = colour;
    for (double share = STEP; share < 1 && contrast(visible, background) < LEAST_CONTRAST; share += STEP) {
      visible = mix(colour, dark ? 0xFFFFFFFF : OPAQUE, share);
    }
    return visible;
  }

  /// The contrast of two colours by WCAG 2.2: from 1, none, to 21, black on white.
  static double contrast(int a, int b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * LINEAR[colour >> 16 & 0xFF] + 0.7152 * LINEAR[colour >> 8 & 0xFF] + 0.0722 * LINEAR[colour & 0xFF];
  }

  /// A share of a colour on the background, opaque: translucent paint would cost twice.
  public int tint(int colour, double share) {
    return mix(background, colour, share);
  }

  private static int mix(int a, int b, double share) {
    return OPAQUE | channel(a, b, share, 16) | channel(a, b, share, 8) | channel(a, b, share, 0);
  }

  private static int channel(int a, int b, double share, int shift) {
    int from = a >> shift & 0xFF;
    int to = b >> shift & 0xFF;
    return (int) Math.round(from + (to - from) * share) << shift;
  }
}
