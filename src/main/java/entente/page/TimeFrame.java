package entente.page;

import entente.chart.Scale;
import entente.chart.Span;
import entente.chart.Ticks;
import entente.page.Detail.Bar;
import entente.page.Detail.Tick;
import entente.time.Bounds;
import entente.time.DateWords;
import entente.time.Days;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The stretch of time that a small picture shows.
///
/// @param from its first day
/// @param to its last day, after the first
record TimeFrame(long from, long to) {
  /// How wide a picture is thought to be, in pixels, how far its labels stand apart and how wide a letter is.
  private static final double WIDTH = 300;
  private static final double ROOM = 64;
  private static final double LETTER = 7;
  private static final double MARGIN = 0.04;
  private static final long LEAST_MARGIN = 15; // days
  private static final long GLIMPSE = 31; // days

  /// Around some days; those without limit or too far away to be drawn have no say.
  static TimeFrame around(LongStream days) {
    long[] known = days.filter(Days::isNear).sorted().toArray();
    long first = known.length == 0 ? 0 : known[0];
    long last = known.length == 0 ? 0 : known[known.length - 1];
    long margin = Math.max(LEAST_MARGIN, (long) ((last - first) * MARGIN));
    return new TimeFrame(first - margin, last + margin);
  }

  private static boolean isLimited(long day) {
    return day != Bounds.PAST && day != Bounds.FUTURE;
  }

  /// The limits of bounds, for [#around].
  static LongStream days(Bounds bounds) {
    return LongStream.of(bounds.earliestStart(), bounds.latestStart(), bounds.earliestEnd(), bounds.latestEnd());
  }

  /// Whether all that is known lies within some days, of which a picture says no more than words.
  boolean isGlimpse() {
    return to - from <= GLIMPSE + 2 * LEAST_MARGIN;
  }

  /// Where a day lies, from 0 to 1.
  double share(long day) {
    if (!isLimited(day)) {
      return day == Bounds.PAST ? 0 : 1;
    }
    return Math.clamp(((double) day - from) / (to - from), 0, 1);
  }

  /// A bar for the time of something.
  Bar bar(String id, String label, Bounds bounds, int ink, Bar.Fill fill) {
    long after = bounds.latestEnd() == Bounds.FUTURE ? Bounds.FUTURE : bounds.latestEnd() + 1;
    long coreEnd = bounds.earliestEnd() == Bounds.PAST || bounds.earliestEnd() == Bounds.FUTURE
        ? bounds.earliestEnd() : bounds.earliestEnd() + 1;
    return new Bar(id, label, share(bounds.earliestStart()), share(bounds.latestStart()), share(coreEnd), share(after), ink, fill);
  }

  private boolean isInside(Ticks.Tick tick) {
    return tick.day() >= from;
  }

  /// The years, or parts of a year, to label.
  List<Tick> ticks(DateWords words) {
    var scale = new Scale(new Span(from, to), 0, WIDTH);
    var ticks = Ticks.of(scale, ROOM, (text, _) -> text.length() * LETTER, words);
    boolean namesYears = ticks.contexts().stream().filter(this::isInside).count() > 1;
    List<Ticks.Tick> marks = (namesYears ? ticks.contexts() : ticks.marks()).stream().filter(this::isInside).toList();
    String year = namesYears || marks.isEmpty() ? ""
        : ticks.contexts().stream().filter(context -> context.day() <= marks.getFirst().day()).reduce((_, last) -> last)
            .map(context -> " " + context.label()).orElse("");
    return IntStream.range(0, marks.size()).mapToObj(i -> new Tick(
        (marks.get(i).day() - from) / (to - from), marks.get(i).label() + (i == 0 ? year : ""))).toList();
  }
}
