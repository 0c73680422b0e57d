package entente.chart;

import java.util.List;
import java.util.Optional;

/// What a chart shows around its lanes.
///
/// @param offices who held what in turn, above the lanes
/// @param officesName what the band of offices is called
/// @param eras periods behind everything
/// @param plots measured quantities as lines below the axis
public record Scenery(List<Office> offices, String officesName, List<EraBand> eras, List<Plot> plots, Optional<Today> today) {
  /// Nothing but lanes.
  public static final Scenery NONE = new Scenery(List.of(), "", List.of(), List.of(), Optional.empty());

  /// Keeps copies of the lists.
  public Scenery {
    offices = List.copyOf(offices);
    eras = List.copyOf(eras);
    plots = List.copyOf(plots);
  }

  /// The present day.
  ///
  /// @param day in days since 1970-01-01
  public record Today(long day, String label) {}
}
