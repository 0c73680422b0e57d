package entente.chart;

import java.util.List;
import java.util.Optional;

/// The strip of a plot.
///
/// @param box as wide as the picture
/// @param name left of the days, as much of it as there was room for
/// @param unit below the name
/// @param levels from below
public record PlotLayout(
    Plot plot, Box box, Optional<TextLine> name, Optional<TextLine> unit, List<LevelLine> levels, List<CurveLine> curves) {
  private static final double ABOVE = 20;
  private static final double BELOW = 10;

  /// The rule at a round amount.
  ///
  /// @param y how far down it is
  /// @param amount over the rule, where there is room for it
  public record LevelLine(double y, Optional<TextLine> amount) {}

  /// One reporter's line, as far as it is in sight and one value further at either side.
  ///
  /// @param line of values on one pixel only one is there
  /// @param dotted whether each value is marked
  /// @param name of the reporter at the end of the line, where there is room for it
  public record CurveLine(Plot.Curve curve, Polyline line, boolean dotted, Optional<TextLine> name) {}

  /// The pixel of an amount.
  public double y(double amount) {
    return y(plot, box, amount);
  }

  static double y(Plot plot, Box box, double amount) {
    double high = box.height() - ABOVE - BELOW;
    double least = plot.levels().getFirst().amount();
    double most = plot.levels().getLast().amount();
    return box.bottom() - BELOW - high * (amount - least) / (most - least);
  }
}
