package entente.time;

import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;

/// Something that lasted from one date to another: `2025-10-27/2025-10-28`, `2022-12-13/..`, `/1991-08-25`.
public record EdtfInterval(Endpoint start, Endpoint end) implements Edtf {

  @Override
  public boolean isReversed() {
    return isReversed(start, end);
  }

  static boolean isReversed(Endpoint start, Endpoint end) {
    return start instanceof Bounded(SingleDate from) && end instanceof Bounded(SingleDate to)
        && (from.firstDay() > to.lastDay() || (!Days.isCountable(from.firstDay()) && Extremes.isAfter(from, to)));
  }

  /// The same interval with its ends in order of time.
  public EdtfInterval inOrder() {
    return isReversed() ? new EdtfInterval(/* start= */ end, /* end= */ start) : this;
  }

  /// The same without its end, `1996/..`.
  public EdtfInterval started() {
    return new EdtfInterval(start, new Open());
  }

  /// The same without its start, `../1998`.
  public EdtfInterval ended() {
    return new EdtfInterval(new Open(), end);
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    boolean whole = reading == Reading.WHOLE;
    if (start instanceof Bounded(SingleDate from) && end instanceof Bounded(SingleDate to)) {
      return isReversed() ? between(to, from, whole) : between(from, to, whole);
    }
    return withLimit(whole, knownUntil);
  }

  private static Bounds between(SingleDate from, SingleDate to, boolean whole) {
    long first = from.firstDay();
    long last = to.lastDay();
    long latestStart = from.lastUpTo(last);
    long earliestEnd = to.firstFrom(first);
    return whole
        ? new Bounds(first, from.startAround(latestStart), to.endAround(earliestEnd), last)
        : new Bounds(first, latestStart, earliestEnd, last);
  }

  /// The bounds where at least one side is open or unknown.
  private Bounds withLimit(boolean whole, long knownUntil) {
    long first = start instanceof Bounded(SingleDate from) ? from.firstDay() : Bounds.PAST;
    long last = end instanceof Bounded(SingleDate to) ? to.lastDay() : Bounds.FUTURE;
    long latestStart = switch (start) {
      case Bounded(SingleDate from) -> whole ? from.startAround(from.lastDay()) : from.lastDay();
      case Open() -> Bounds.PAST;
      case Unknown() -> last;
    };
    long earliestEnd = switch (end) {
      case Bounded(SingleDate to) -> whole ? to.endAround(to.firstDay()) : to.firstDay();
      case Open() -> Math.max(knownUntil, first);
      case Unknown() -> first;
    };
    return new Bounds(first, latestStart, earliestEnd, last);
  }

  @Override
  public boolean isQualified() {
    return isQualified(start) || isQualified(end);
  }

  @Override
  public int level() {
    return Math.max(level(start), level(end));
  }

  private static int level(Endpoint endpoint) {
    return switch (endpoint) {
      case Bounded(EdtfUnspecified _) -> 2;
      case Bounded(SingleDate date) -> date.level();
      case Open(), Unknown() -> 1;
    };
  }

  @Override
  public String toString() {
    return text(start) + "/" + text(end);
  }

  static boolean isQualified(Endpoint endpoint) {
    return endpoint instanceof Bounded(SingleDate date) && date.isQualified();
  }

  private static String text(Endpoint endpoint) {
    return switch (endpoint) {
      case Bounded(SingleDate date) -> date.toString();
      case Open() -> "..";
      case Unknown() -> "";
    };
  }
}
