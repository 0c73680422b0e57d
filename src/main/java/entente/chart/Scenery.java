package entente.chart;

import entente.time.Bounds;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;

/// What a chart shows around its lanes.
///
/// @param offices who held what in turn, above the lanes
/// @param officesName what the band of offices is called
/// @param eras periods behind everything
/// @param plots measured quantities as lines below the axis
/// @param isWhole whether all of it is shown where there is little height, so that lanes scroll that would otherwise be in sight
public record Scenery(
    List<Office> offices, String officesName, List<EraBand> eras, List<Plot> plots, Optional<Today> today, boolean isWhole) {
  /// Nothing but lanes.
  public static final Scenery NONE = new Scenery(List.of(), "", List.of(), List.of(), Optional.empty());

  /// What makes way for the lanes.
  public Scenery(List<Office> offices, String officesName, List<EraBand> eras, List<Plot> plots, Optional<Today> today) {
    this(offices, officesName, eras, plots, today, /* isWhole= */ false);
  }

  /// Keeps copies of the lists.
  public Scenery {
    offices = List.copyOf(offices);
    eras = List.copyOf(eras);
    plots = List.copyOf(plots);
  }

  /// From the first to the last day that is known of the holders of the offices; empty where there is none.
  Optional<Span> reach() {
    LongSummaryStatistics days = offices.stream().flatMap(office -> office.segments().stream())
        .filter(segment -> segment.kind() != Office.Kind.GAP).map(Office.Segment::bounds)
        .flatMapToLong(time -> LongStream.of(time.earliestStart(), time.latestStart(), time.earliestEnd(), time.latestEnd()))
        .filter(day -> day != Bounds.PAST && day != Bounds.FUTURE).summaryStatistics();
    return days.getCount() == 0 ? Optional.empty() : Optional.of(new Span(days.getMin(), days.getMax() + 1.0));
  }

  /// What can make way for the lanes.
  public enum Part {
    OFFICES,
    PLOTS,
    /// Of eras and of the present day.
    NAMES
  }

  /// The present day.
  ///
  /// @param day in days since 1970-01-01
  public record Today(long day, String label) {}
}
