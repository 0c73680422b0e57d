package entente.chart;

/// The colour of a side: a party's own as `0xRRGGBB`, or one of the constants, which the palette of the theme fills in.
public final class Ink {
  /// Of what several parties did together.
  public static final int JOINT = -1;
  /// Of what belongs to no party.
  public static final int NONE = -2;

  private Ink() {}
}
