package entente.view.timeline;

import entente.explorer.ShownTable;
import entente.listing.EventRows.Column;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How the columns of the table of events share its width, and which of them there is room for. In points at the usual size of text.
///
/// @param least to which it can be dragged
/// @param wanted as much of what it says as has to be seen, at most; with less it is left out
/// @param most beyond which it takes nothing from the title
record ColumnWidths(double least, double wanted, double most) {
  /// Where room is short the last are left out first: those come before that are only there since somebody wants them, then those that say
  /// most.
  private static final List<Column> BY_USE = List.of(Column.DATE, Column.TITLE, Column.HOST, Column.GUEST, Column.GRADE, Column.SOURCES,
      Column.TOPICS, Column.STATUS, Column.SIDE, Column.KIND, Column.PLACE, Column.LEVEL, Column.PARTICIPANTS);

  /// How wide the mark of a status is.
  static final double STATE = 18;
  /// How wide the mark is that says how many are left out.
  static final double MARK = 36;

  static ColumnWidths of(Column column) {
    return switch (column) {
      case DATE -> new ColumnWidths(112, 240, 240);
      case TITLE -> new ColumnWidths(92, 220, Double.MAX_VALUE);
      case KIND -> new ColumnWidths(28, 200, 200);
      case STATUS -> new ColumnWidths(28, 200, 200);
      case SIDE, HOST, GUEST -> new ColumnWidths(28, 160, 160);
      case LEVEL -> new ColumnWidths(28, 200, 200);
      case PLACE -> new ColumnWidths(28, 110, 220);
      case PARTICIPANTS -> new ColumnWidths(28, 150, 400);
      case TOPICS -> new ColumnWidths(28, 130, 300);
      case SOURCES, GRADE -> new ColumnWidths(28, 140, 140);
    };
  }

  /// Whether it is as wide as its words, which are few: only other columns are cut.
  boolean isWhole() {
    return wanted == most;
  }

  /// The columns that there is room for of those that are wanted, date and title in any case, and how wide each is: first all as wide as
  /// their words or as they have to be, then those that were dragged as wide as that, then the title as wide as its words, then the others,
  /// and the title has what is left, or the last column where the title was dragged. Where not all columns stand the last one has room for
  /// the mark in its heading, and where the status does not, the date for that of the status.
  ///
  /// @param table what is wanted; what its rows are sorted by has to be seen
  /// @param words how wide all that a column says is
  static Map<Column, Double> shared(double room, ShownTable table, ToDoubleFunction<Column> words) {
    Set<Column> dragged = table.widths().keySet();
    ToDoubleFunction<Column> full = column -> Math.max(of(column).least(),
        table.widths().getOrDefault(column, Math.min(words.applyAsDouble(column), of(column).most())));
    ToDoubleFunction<Column> needed = column -> Math.min(full.applyAsDouble(column),
        Math.max(of(column).least(), Math.min(words.applyAsDouble(column), of(column).wanted())));
    Set<Column> fitting = fitting(room, table, needed);
    List<Column> shown = table.columns().stream().filter(fitting::contains).toList();
    Map<Column, Double> shared = new EnumMap<>(Column.class);
    shown.forEach(column -> shared.put(column, needed.applyAsDouble(column)));
    if (!fitting.contains(Column.STATUS)) {
      shared.computeIfPresent(Column.DATE, (_, width) -> width + STATE);
    }
    if (shown.size() < table.columns().size() && shown.getLast() != Column.TITLE) {
      shared.merge(shown.getLast(), MARK, Double::sum);
    }
    double left = room - sum(shared);
    for (Column column : shown.stream().sorted(Comparator.comparing((Column each) -> !dragged.contains(each))
        .thenComparing(each -> each != Column.TITLE).thenComparingInt(BY_USE::indexOf)).toList()) {
      double more = Math.clamp(full.applyAsDouble(column) - needed.applyAsDouble(column), 0, Math.max(0, left));
      shared.merge(column, more, Double::sum);
      left -= more;
    }
    shared.merge(dragged.contains(Column.TITLE) ? shown.getLast() : Column.TITLE, Math.max(0, left), Double::sum);
    return shared;
  }

  private static Set<Column> fitting(double room, ShownTable table, ToDoubleFunction<Column> needed) {
    Set<Column> wanted = EnumSet.copyOf(table.columns());
    if (sum(wanted, needed) <= room) {
      return wanted;
    }
    Set<Column> fitting = EnumSet.of(Column.DATE, Column.TITLE, table.order().column());
    fitting.retainAll(wanted);
    double left = room - MARK - sum(fitting, needed);
    for (Column column : BY_USE) {
      if (wanted.contains(column) && !fitting.contains(column)) {
        left -= needed.applyAsDouble(column);
        if (left < 0) {
          break;
        }
        fitting.add(column);
      }
    }
    return fitting;
  }

  private static double sum(Map<Column, Double> widths) {
    return widths.values().stream().mapToDouble(width -> width).sum();
  }

  private static double sum(Set<Column> columns, ToDoubleFunction<Column> needed) {
    return columns.stream().mapToDouble(needed).sum();
  }
}
