package entente.chart;

/// The part of a chart that is looked at.
///
/// @param span the days between the lane names and the right edge
/// @param width in pixels, lane names included
/// @param height in pixels, without the axis
/// @param scroll how many pixels of the lanes lie above the upper edge
public record Viewport(Span span, double width, double height, double scroll) {}
