package entente.time;

/// The four bounds of a date, in days since 1970-01-01: what it dates began on a day from `earliestStart` to `latestStart` and
/// ended on a day from `earliestEnd` to `latestEnd`, all inclusive. [#PAST] and [#FUTURE] stand for no limit.
///
/// Between `latestStart` and `earliestEnd` it was certainly going on (there may be no such day); before `earliestStart` and
/// after `latestEnd` it certainly was not.
public record Bounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
  /// No limit towards the past.
  public static final long PAST = Long.MIN_VALUE;
  /// No limit towards the future.
  public static final long FUTURE = Long.MAX_VALUE;

  /// Bounds of something that is known to the day.
  public static Bounds ofDays(long first, long last) {
    return new Bounds(first, first, last, last);
  }

  /// Whether there are days on which it certainly went on.
  public boolean hasCore() {
    return latestStart <= earliestEnd;
  }

  /// Whether it certainly went on on a day.
  public boolean certainlyOn(long day) {
    return latestStart <= day && day <= earliestEnd;
  }

  /// Whether it can have gone on on a day.
  public boolean possiblyOn(long day) {
    return earliestStart <= day && day <= latestEnd;
  }

  /// Whether both ends are limited.
  public boolean isFinite() {
    return earliestStart != PAST && latestEnd != FUTURE;
  }

  /// How many days it can have lasted.
  public DayCount duration() {
    return new DayCount(latestStart <= earliestEnd ? days(latestStart, earliestEnd) : 1, days(earliestStart, latestEnd));
  }

  /// From one day to a later one, both counted.
  private static long days(long first, long last) {
    long days = last - first + 1;
    return first == PAST || last == FUTURE || days <= 0 ? FUTURE : days; // no more than a long counts
  }
}
