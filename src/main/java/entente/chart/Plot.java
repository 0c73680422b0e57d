package entente.chart;

import java.util.List;

/// A measured quantity over time, with a line for each reporter.
///
/// @param unit what its numbers count
/// @param levels round amounts, ascending, at least two; all values lie between the first and the last
public record Plot(String id, String name, String unit, List<Curve> curves, List<Level> levels) {
  /// Keeps copies of the lists.
  public Plot {
    curves = List.copyOf(curves);
    levels = List.copyOf(levels);
  }

  /// A round amount.
  ///
  /// @param text in words
  public record Level(double amount, String text) {}

  /// One reporter's count.
  ///
  /// @param name of the reporter, written at the end of the line
  /// @param ink as [Ink] says
  /// @param values in order of time
  public record Curve(String name, int ink, List<Value> values) {
    /// Keeps a copy of the values.
    public Curve {
      values = List.copyOf(values);
    }
  }

  /// One value.
  ///
  /// @param id of what it stands for
  /// @param label the amount in words
  /// @param day the middle of its period, in days since 1970-01-01
  public record Value(String id, String label, double day, double amount) {}
}
