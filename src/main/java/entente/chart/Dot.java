package entente.chart;

/// A disc in pixels, of the colour of what it stands for.
///
/// @param x how far right its middle is
/// @param y how far down its middle is
/// @param ink as [Ink] says
public record Dot(double x, double y, double radius, int ink) {}
