package entente.chart;

import java.util.List;

/// A group of items with a name, before anything is placed.
///
/// @param items in any order
public record Lane(String id, String name, int ink, List<ChartItem> items) {
  /// Keeps a copy of the items.
  public Lane {
    items = List.copyOf(items);
  }
}
