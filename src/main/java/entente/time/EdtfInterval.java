package entente.time;

import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;

/// Something that lasted from one date to another: `2025-10-27/2025-10-28`, `2022-12-13/..`, `/1991-08-25`.
public record EdtfInterval(Endpoint start, Endpoint end) implements Edtf {

  /// Whether it is written backwards: its start is wholly after its end. Such an interval is read in order.
  public boolean isReversed() {
    return start instanceof Bounded(EdtfDate from) && end instanceof Bounded(EdtfDate to) && from.firstDay() > to.lastDay();
  }

  /// The same interval with its ends in order of time.
  public EdtfInterval inOrder() {
    return isReversed() ? new EdtfInterval(/* start= */ end, /* end= */ start) : this;
  }

  @Override
  public Bounds bounds(Reading reading, long knownUntil) {
    return isReversed() ? inOrder().bounds(reading, knownUntil) : inOrderBounds(reading == Reading.WHOLE, knownUntil);
  }

  private Bounds inOrderBounds(boolean whole, long knownUntil) {
    long earliestStart = start instanceof Bounded(EdtfDate from) ? from.firstDay() : Bounds.PAST;
    long latestEnd = end instanceof Bounded(EdtfDate to) ? to.lastDay() : Bounds.FUTURE;
    long latestStart = switch (start) {
      case Bounded(EdtfDate from) -> whole ? from.firstDay() : Math.min(from.lastDay(), latestEnd);
      case Open() -> Bounds.PAST;
      case Unknown() -> end instanceof Bounded(EdtfDate to) ? to.lastDay() : Bounds.FUTURE;
    };
    long earliestEnd = switch (end) {
      case Bounded(EdtfDate to) -> whole ? to.lastDay() : Math.max(to.firstDay(), earliestStart);
      case Open() -> Math.max(knownUntil, earliestStart);
      case Unknown() -> start instanceof Bounded(EdtfDate from) ? from.firstDay() : Bounds.PAST;
    };
    return new Bounds(earliestStart, latestStart, earliestEnd, latestEnd);
  }

  @Override
  public boolean isQualified() {
    return isQualified(start) || isQualified(end);
  }

  @Override
  public String toString() {
    return text(start) + "/" + text(end);
  }

  static boolean isQualified(Endpoint endpoint) {
    return endpoint instanceof Bounded(EdtfDate date) && date.isQualified();
  }

  static String text(Endpoint endpoint) {
    return switch (endpoint) {
      case Bounded(EdtfDate date) -> date.toString();
      case Open() -> "..";
      case Unknown() -> "";
    };
  }
}
