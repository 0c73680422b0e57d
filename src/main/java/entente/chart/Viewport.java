package entente.chart;

import java.util.Set;

/// The part of a chart that is looked at.
///
/// @param span the days between the lane names and the right edge
/// @param width in pixels, lane names included
/// @param height in pixels, with the axis and what is below it
/// @param scroll how many pixels of the lanes lie above the upper edge
/// @param collapsed the ids of the lanes of which only one thin strip is shown
public record Viewport(Span span, double width, double height, double scroll, Set<String> collapsed) {
  /// Keeps a copy of the set.
  public Viewport {
    collapsed = Set.copyOf(collapsed);
  }
}
