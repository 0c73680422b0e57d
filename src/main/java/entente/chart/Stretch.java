package entente.chart;

import java.util.List;

/// What some rows hold in a stretch of time.
///
/// @param canSplit whether a closer look can tell its members apart
record Stretch(Items items, List<Row> rows, Span span, boolean canSplit) implements Mark.Gathering {

  @Override
  public Members members() {
    return Members.of(rows.stream().flatMapToInt(row -> row.members(span.from(), span.to()).stream()));
  }

  @Override
  public boolean hasBegunBy(long day) {
    return span.from() < day + 1;
  }

  @Override
  public boolean holds(int item) {
    double at = items.anchor(item);
    boolean inTime = items.isBar(item) ? items.first(item) < span.to() && items.last(item) > span.from()
        : span.from() <= at && at < span.to();
    return inTime && rows.stream().anyMatch(row -> row.indexOf(item) >= 0);
  }
}
