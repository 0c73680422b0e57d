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

  /// The colour that stands for an ink.
  public int of(int ink) {
    return switch (ink) {
      case Ink.JOINT -> joint;
      case Ink.NONE -> none;
      default -> dark ? mix(OPAQUE | ink, 0xFFFFFFFF, LIGHTENED) : OPAQUE | ink;
    };
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
