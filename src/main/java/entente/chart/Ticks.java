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
        case YEAR -> count * DAYS_PER_YEAR;
      };
    }
  }

  private static final double DAYS_PER_YEAR = 365.2425;
  private static final long COARSEST = 10_000_000_000_000_000L; // years, not much less than there are
  private static final double APART = 20; // between the names of two ticks, in pixels
  private static final List<Step> FINE = List.of(
      new Step(Unit.DAY, 1), new Step(Unit.DAY, 2), new Step(Unit.DAY, 5), new Step(Unit.DAY, 10),
      new Step(Unit.MONTH, 1), new Step(Unit.MONTH, 3), new Step(Unit.MONTH, 6));
  private static final int[] ROUND = {1, 2, 5};

  /// The ticks for a scale.
  ///
  /// @param room the least distance between ticks, in pixels; where years are written out long, as much more as they need
  public static Ticks of(Scale scale, double room, TextMeasure measure, DateWords words) {
    Span span = scale.span();
    long years = Math.max(1, (long) (span.days() / DAYS_PER_YEAR / 10));
    double widest = Math.max(measure.width(words.axisYear(year(span.from()), years), Typeface.AXIS),
        measure.width(words.axisYear(year(span.to()), years), Typeface.AXIS));
    Step step = step(Math.max(room, widest + APART) / scale.pixelsPerDay());
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
    for (long power = 1; power < COARSEST; power *= 10) {
      for (int round : ROUND) {
        var step = new Step(Unit.YEAR, round * power);
        if (step.days() >= leastDays) {
          return step;
        }
      }
    }
    return new Step(Unit.YEAR, COARSEST);
  }

  private static List<Tick> marks(Step step, Span span, DateWords words) {
    return marks(step, span, words, false);
  }

  private static List<Tick> marks(Step step, Span span, DateWords words, boolean whole) {
    List<Tick> ticks = new ArrayList<>();
    EdtfDate date = floor(step, Days.date((long) Math.floor(span.from())));
    while (date.firstDay() <= span.to()) {
      ticks.add(new Tick(date.firstDay(), label(step, date, words, whole)));
      date = next(step, date);
    }
    return ticks;
  }

  private static long year(double day) {
    return Days.date((long) Math.floor(day)).year();
  }

  private static String label(Step step, EdtfDate date, DateWords words, boolean whole) {
    return switch (step.unit()) {
      case DAY -> Integer.toString(date.day());
      case MONTH -> whole ? words.month(date.year(), date.month()) : words.shortMonth(date.month());
      case YEAR -> words.axisYear(date.year(), step.count());
    };
  }

  private static EdtfDate floor(Step step, EdtfDate date) {
    int count = (int) Math.min(step.count(), Integer.MAX_VALUE);
    return switch (step.unit()) {
      case DAY -> day(date.year(), date.month(), Math.min(1 + (date.day() - 1) / count * count, lastStart(count)));
      case MONTH -> day(date.year(), 1 + (date.month() - 1) / count * count, 1);
      case YEAR -> day(floorYear(date.year(), step.count()), 1, 1);
    };
  }

  private static EdtfDate next(Step step, EdtfDate date) {
    int count = (int) Math.min(step.count(), Integer.MAX_VALUE);
    return switch (step.unit()) {
      case DAY -> date.day() + count > Math.min(lastStart(count), Days.lengthOfMonth(date.year(), date.month()))
          ? nextMonth(date, 1) : day(date.year(), date.month(), date.day() + count);
      case MONTH -> nextMonth(date, count);
      case YEAR -> day(nextYear(date.year(), step.count()), 1, 1);
    };
  }

  /// The last year up to another whose number is round as people count it: 4000 BC, 1, 1000. There is no year 0.
  private static long floorYear(long year, long count) {
    if (year > 0) {
      return year < count ? 1 : year - year % count;
    }
    return 1 - Math.ceilDiv(1 - year, count) * count;
  }

  private static long nextYear(long year, long count) {
    if (year > 0) {
      return year < count ? count : year + count;
    }
    return Math.min(1, year + count);
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
