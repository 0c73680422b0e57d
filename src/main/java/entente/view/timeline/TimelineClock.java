package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.Members;
import entente.chart.Span;
import entente.time.Days;
import entente.time.EdtfDate;
import java.util.Optional;
import java.util.stream.IntStream;

/// Ways to certain times on a timeline, and steps of the as-of day.
final class TimelineClock {
  private static final double DAYS_FOR_MONTHS = 150;
  private static final double DAYS_FOR_YEARS = 4000;

  private final TimelineView view;

  TimelineClock(TimelineView view) {
    this.view = view;
  }

  /// Shows all that is selected and a little around it.
  void fitSelection() {
    Chart chart = view.chartProperty().get();
    IntStream items = view.selectedIdsProperty().get().stream().flatMapToInt(id -> chart.items().find(id).stream());
    zoomTo(Members.of(items));
  }

  /// Shows items and a little around them.
  void zoomTo(Members items) {
    view.chartProperty().get().reach(items).ifPresent(view::zoomTo);
  }

  /// Shows the stretch of time that a key stands for, if it stands for any.
  void fit(TimelineKey key) {
    stretch(key, view.chartProperty().get()).ifPresent(view::go);
  }

  /// The stretch of time that a key stands for, whatever is selected or in sight: all of it, the last years up to the last event, or the
  /// year that today is in; empty where the chart knows no today, and for keys of another kind.
  static Optional<Span> stretch(TimelineKey key, Chart chart) {
    return switch (key) {
      case FIT_ALL -> Optional.of(chart.extent());
      case TEN_YEARS -> Optional.of(chart.lastYears(10));
      case FIVE_YEARS -> Optional.of(chart.lastYears(5));
      case TWO_YEARS -> Optional.of(chart.lastYears(2));
      case THIS_YEAR -> chart.scenery().today().map(today -> {
        long year = Days.date(today.day()).year();
        return new Span(Days.of(year, 1, 1), Days.of(year + 1, 1, 1));
      });
      default -> Optional.empty();
    };
  }

  /// Moves the as-of day by a day, in a wider view to the first of the next or the previous month or year.
  ///
  /// @param step 1 for later, -1 for earlier
  void moveAsOf(int step) {
    view.asOfDayProperty().get().ifPresent(day -> view.actions().readAsOf(moved(day, step, view.getVisibleRange().days())));
  }

  static long moved(long day, int step, double daysInSight) {
    if (daysInSight < DAYS_FOR_MONTHS) {
      return day + step;
    }
    EdtfDate date = Days.date(step > 0 ? day : day - 1);
    if (daysInSight < DAYS_FOR_YEARS) {
      long month = date.year() * 12 + date.month() - 1 + (step > 0 ? 1 : 0);
      return Days.of(Math.floorDiv(month, 12), (int) Math.floorMod(month, 12L) + 1, 1);
    }
    return Days.of(date.year() + (step > 0 ? 1 : 0), 1, 1);
  }
}
