package entente.chart;

import java.util.List;

/// Something drawn on the chart: where it is and what it stands for.
public sealed interface Mark {

  /// Where its glyph is, for the pointer.
  Box box();

  /// What it stands for, at least one item, in order of time.
  List<ChartItem> items();

  /// A point: a glyph, with the days it may have been on as a fringe around it.
  ///
  /// @param fringe from the first to the last day that is possible, as wide as the glyph at least
  record Point(ChartItem item, Box box, Box fringe) implements Mark {
    @Override
    public List<ChartItem> items() {
      return List.of(item);
    }

    /// The middle of the glyph.
    public double x() {
      return box.x() + box.width() / 2;
    }
  }

  /// A bar: what is certain of it as a core, what is possible as a fringe around it.
  ///
  /// @param core may be empty, with a width of 0
  record Bar(ChartItem item, Box box, Box core) implements Mark {
    @Override
    public List<ChartItem> items() {
      return List.of(item);
    }
  }

  /// Neighbours too close to be told apart.
  ///
  /// @param density how many of them stand in each part of the box, from left to right; empty where the box is a mere disc
  record Cluster(List<ChartItem> items, int ink, Box box, List<Integer> density) implements Mark {
    /// Keeps a copy of the numbers.
    public Cluster {
      density = List.copyOf(density);
    }
  }
}
