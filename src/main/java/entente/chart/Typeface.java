package entente.chart;

/// The sizes and weights in which the chart writes.
public enum Typeface {
  LABEL(12, false),
  STRONG(12, true),
  LANE(13, true),
  AXIS(12, false),
  SMALL(11, false);

  private final int size;
  private final boolean bold;

  Typeface(int size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /// Its height in pixels.
  public int size() {
    return size;
  }

  /// Whether it is bold.
  public boolean isBold() {
    return bold;
  }
}
