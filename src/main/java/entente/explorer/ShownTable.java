package entente.explorer;

import entente.explorer.Session.TableOrder;
import entente.listing.EventRows.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a user has set of the table of events.
///
/// @param order in what order it stands
/// @param columns those that the user wants to see, in their order; the title is always one of them, else rows might say nothing
/// @param widths of those that the user has dragged to one, in points at the usual size of text
public record ShownTable(TableOrder order, List<Column> columns, Map<Column, Double> widths) {
  /// The columns that are there as long as nobody chooses others.
  public static final List<Column> USUAL_COLUMNS = List.copyOf(
      EnumSet.complementOf(EnumSet.of(Column.HOST, Column.GUEST, Column.TOPICS, Column.SOURCES, Column.GRADE)));
  /// As nobody has touched it.
  public static final ShownTable USUAL = new ShownTable(TableOrder.USUAL, USUAL_COLUMNS, Map.of());

  /// The least width of a column.
  public static final double LEAST_WIDTH = 28;
  /// The most, which is more than any screen has room for.
  public static final double MOST_WIDTH = 10_000;

  /// Keeps copies, each column once and no wider than can be. Where what it is ordered by is not to be seen, it stands in order of time.
  public ShownTable {
    Set<Column> once = new LinkedHashSet<>(columns);
    once.add(Column.TITLE);
    columns = List.copyOf(once);
    order = once.contains(order.column()) ? order : TableOrder.USUAL;
    Map<Column, Double> possible = new EnumMap<>(Column.class);
    widths.forEach((column, width) -> possible.put(column, Math.clamp(width, LEAST_WIDTH, MOST_WIDTH)));
    widths = Collections.unmodifiableMap(possible);
  }

  /// In another order, what it is ordered by in sight.
  public ShownTable with(TableOrder next) {
    return new ShownTable(next, next.equals(TableOrder.USUAL) || columns.contains(next.column()) ? columns : shown(next.column()), widths);
  }

  /// With other columns, or in another order of them.
  public ShownTable withColumns(List<Column> next) {
    return new ShownTable(order, next, widths);
  }

  /// With a column taken away, or shown where it was not: behind the one that it usually stands behind.
  public ShownTable toggled(Column column) {
    return withColumns(columns.contains(column) ? columns.stream().filter(each -> each != column).toList() : shown(column));
  }

  private List<Column> shown(Column column) {
    List<Column> next = new ArrayList<>(columns);
    int before = columns.stream().filter(each -> each.compareTo(column) < 0).max(Column::compareTo).map(columns::indexOf).orElse(-1);
    next.add(before + 1, column);
    return next;
  }

  /// With a column dragged to a width.
  public ShownTable dragged(Column column, double width) {
    Map<Column, Double> next = new EnumMap<>(Column.class);
    next.putAll(widths);
    next.put(column, width);
    return new ShownTable(order, columns, next);
  }

  /// With the columns as nobody has touched them.
  public ShownTable reset() {
    return USUAL.with(USUAL_COLUMNS.contains(order.column()) ? order : TableOrder.USUAL);
  }
}
