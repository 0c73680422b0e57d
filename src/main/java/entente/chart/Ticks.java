package entente.chart;

import entente.time.DateWords;
import entente.time.Days;
import entente.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;

/// The marks of the time axis: true calendar days, months and years, as fine as there is room for.
///
/// @param marks from left to right, beginning with the last before the visible part
/// @param contexts what the marks leave out (the year of months, the month of days), from left to right
public record Ticks(List<Tick> marks, List<Tick> contexts) {

  /// A mark on the axis.
  public record Tick(double day, String label) {}

  private enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  private record Step(Unit unit, long count) {
    double days() {
      return switch (unit) {
        case DAY -> count;
        case MONTH -> count * 30.4;
        case YEAR -> count * 365.2425;
      };
    }
  }

  private static final List<Step> FINE = List.of(
      new Step(Unit.DAY, 1), new Step(Unit.DAY, 2), new Step(Unit.DAY, 5), new Step(Unit.DAY, 10),
      new Step(Unit.MONTH, 1), new Step(Unit.MONTH, 3), new Step(Unit.MONTH, 6));
  private static final int[] ROUND = {1, 2, 5};

  /// The ticks for a scale.
  ///
  /// @param room the least distance between ticks, in pixels
  public static Ticks of(Scale scale, double room, DateWords words) {
    Step step = step(room / scale.pixelsPerDay());
    List<Tick> marks = marks(step, scale.span(), words);
    List<Tick> contexts = switch (step.unit()) {
      case DAY -> marks(new Step(Unit.MONTH, 1), scale.span(), words, true);
      case MONTH -> marks(new Step(Unit.YEAR, 1), scale.span(), words, true);
      case YEAR -> List.of();
    };
    return new Ticks(marks, contexts);
  }

  private static Step step(double leastDays) {
    for (Step step : FINE) {
      if (step.days() >= leastDays) {
        return step;
      }
    }
    for (long power = 1; power < Days.YEAR_LIMIT / 100; power *= 10) {
      for (int round : ROUND) {
        var step = new Step(Unit.YEAR, round * power);
        if (step.days() >= leastDays) {
          return step;
        }
      }
    }
    return new Step(Unit.YEAR, Days.YEAR_LIMIT / 100);
  }

  private static List<Tick> marks(Step step, Span span, DateWords words) {
    return marks(step, span, words, false);
  }

  private static List<Tick> marks(Step step, Span span, DateWords words, boolean whole) {
    List<Tick> ticks = new ArrayList<>();
    EdtfDate date = floor(step, Days.date((long) Math.floor(span.from())));
    while (date.firstDay() <= span.to()) {
      ticks.add(new Tick(date.firstDay(), label(step.unit(), date, words, whole)));
      date = next(step, date);
    }
    return ticks;
  }

  private static String label(Unit unit, EdtfDate date, DateWords words, boolean whole) {
    return switch (unit) {
      case DAY -> Integer.toString(date.day());
      case MONTH -> whole ? words.month(date.year(), date.month()) : words.shortMonth(date.month());
      case YEAR -> words.year(date.year());
    };
  }

  private static EdtfDate floor(Step step, EdtfDate date) {
    int count = (int) Math.min(step.count(), Integer.MAX_VALUE);
    return switch (step.unit()) {
      case DAY -> day(date.year(), date.month(), Math.min(1 + (date.day() - 1) / count * count, lastStart(count)));
      case MONTH -> day(date.year(), 1 + (date.month() - 1) / count * count, 1);
      case YEAR -> day(Math.floorDiv(date.year(), step.count()) * step.count(), 1, 1);
    };
  }

  private static EdtfDate next(Step step, EdtfDate date) {
    int count = (int) Math.min(step.count(), Integer.MAX_VALUE);
    return switch (step.unit()) {
      case DAY -> date.day() + count > Math.min(lastStart(count), Days.lengthOfMonth(date.year(), date.month()))
          ? nextMonth(date, 1) : day(date.year(), date.month(), date.day() + count);
      case MONTH -> nextMonth(date, count);
      case YEAR -> day(date.year() + step.count(), 1, 1);
    };
  }

  /// The last day of a month on which a tick of several days may stand, so that the next month's first is not crowded.
  private static int lastStart(int count) {
    return count == 1 ? 31 : 1 + (30 - count) / count * count;
  }

  private static EdtfDate nextMonth(EdtfDate date, int count) {
    int month = date.month() + count;
    return month > 12 ? day(date.year() + 1, month - 12, 1) : day(date.year(), month, 1);
  }

  private static EdtfDate day(long year, int month, int day) {
    return Days.date(Days.of(year, month, day));
  }
}
