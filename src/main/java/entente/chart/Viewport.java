package entente.chart;

import java.util.Set;

/// The part of a chart that is looked at.
///
/// @param span the days between the lane names and the right edge
/// @param width in pixels, lane names included
/// @param height in pixels, with the axis and what is below it
/// @param kept how much of the height may be taken away at any time without anything standing elsewhere under the upper edge, in pixels
/// @param scroll how many pixels of the lanes lie above the upper edge
/// @param collapsed the ids of the lanes of which only one thin strip is shown
/// @param names how wide the column of names may be at most, in pixels; it is no wider than they need
public record Viewport(
    Span span, double width, double height, double kept, double scroll, Set<String> collapsed, double names) {
  private static final double ROUNDING = 0.001;

  /// Keeps a copy of the set.
  public Viewport {
    collapsed = Set.copyOf(collapsed);
  }

  /// A part of which nothing is taken away, and whose names have the room they need.
  public Viewport(Span span, double width, double height, double scroll, Set<String> collapsed) {
    this(span, width, height, /* kept= */ 0, scroll, collapsed, /* names= */ width);
  }

  /// The same part with another stretch of time in sight.
  Viewport showing(Span next) {
    return new Viewport(next, width, height, kept, scroll, collapsed, names);
  }

  /// The height that is shared among lanes and what is around them, in whole pixels, so that it is the same whether the kept part is still
  /// there or has been taken.
  double shared() {
    return Math.floor(height - kept + ROUNDING);
  }
}
