package entente.view.timeline;

import entente.listing.EventRows.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How wide the columns of the table of events are, and which of them there is room for. In points at the usual size of text.
///
/// @param usual to begin with
/// @param least to which it can be dragged
/// @param wanted below which it is left out, since it would say too little
record ColumnWidths(double usual, double least, double wanted) {
  /// Those that say most come first; where room is short the last are left out first.
  private static final List<Column> BY_USE = List.of(Column.DATE, Column.TITLE, Column.STATUS, Column.SIDE, Column.KIND, Column.PLACE,
      Column.LEVEL, Column.PARTICIPANTS);

  /// How wide the mark is that says how many are left out.
  static final double MARK = 36;

  static ColumnWidths of(Column column) {
    return switch (column) {
      case DATE -> new ColumnWidths(156, 112, 152); // the last to be cut
      case TITLE -> new ColumnWidths(226, 92, 180);
      case KIND -> new ColumnWidths(90, 28, 84);
      case STATUS -> new ColumnWidths(108, 28, 106);
      case SIDE -> new ColumnWidths(70, 28, 68);
      case LEVEL -> new ColumnWidths(102, 28, 92);
      case PLACE -> new ColumnWidths(88, 28, 80);
      case PARTICIPANTS -> new ColumnWidths(120, 28, 104);
    };
  }

  /// The columns that there is room for, date and title in any case; where that is not all of them, also for the mark.
  ///
  /// @param sorted what the rows are sorted by, which has to be seen
  static Set<Column> fitting(double width, Column sorted) {
    if (wanted(EnumSet.allOf(Column.class)) <= width) {
      return EnumSet.allOf(Column.class);
    }
    Set<Column> fitting = EnumSet.of(Column.DATE, Column.TITLE, sorted);
    double left = width - MARK - wanted(fitting);
    for (Column column : BY_USE) {
      if (!fitting.contains(column)) {
        left -= of(column).wanted();
        if (left < 0) {
          break;
        }
        fitting.add(column);
      }
    }
    return fitting;
  }

  private static double wanted(Set<Column> columns) {
    return columns.stream().mapToDouble(column -> of(column).wanted()).sum();
  }
}
