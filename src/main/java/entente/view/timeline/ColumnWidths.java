package entente.view.timeline;

import entente.listing.EventRows.Column;
import java.util.Collections;
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
  /// Those that say most come first; where room is short the last are left out first.
  private static final List<Column> BY_USE = List.of(Column.DATE, Column.TITLE, Column.STATUS, Column.SIDE, Column.KIND, Column.PLACE,
      Column.LEVEL, Column.PARTICIPANTS);

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
      case SIDE -> new ColumnWidths(28, 160, 160);
      case LEVEL -> new ColumnWidths(28, 200, 200);
      case PLACE -> new ColumnWidths(28, 110, 220);
      case PARTICIPANTS -> new ColumnWidths(28, 150, 400);
    };
  }

  /// Whether it is as wide as its words, which are few: only other columns are cut.
  boolean isWhole() {
    return wanted == most;
  }

  /// The columns that there is room for, date and title in any case, and how wide each is: first all as wide as their words or as they have
  /// to be, then the title as wide as its words, then the others, and the title has what is left. Where not all columns stand the last one
  /// has room for the mark in its heading, and where the status does not, the date for that of the status.
  ///
  /// @param sorted what the rows are sorted by, which has to be seen
  /// @param words how wide all that a column says is
  static Map<Column, Double> shared(double room, Column sorted, ToDoubleFunction<Column> words) {
    Set<Column> fitting = fitting(room, sorted, words);
    Map<Column, Double> shared = new EnumMap<>(Column.class);
    fitting.forEach(column -> shared.put(column, wanted(column, words)));
    if (!fitting.contains(Column.STATUS)) {
      shared.merge(Column.DATE, STATE, Double::sum);
    }
    Column last = Collections.max(fitting);
    if (fitting.size() < BY_USE.size() && last != Column.TITLE) {
      shared.merge(last, MARK, Double::sum);
    }
    double left = room - sum(shared);
    for (Column column : BY_USE.stream().sorted((a, b) -> Boolean.compare(b == Column.TITLE, a == Column.TITLE)).toList()) {
      if (shared.containsKey(column)) {
        double more = Math.clamp(Math.min(words.applyAsDouble(column), of(column).most()) - wanted(column, words), 0, Math.max(0, left));
        shared.merge(column, more, Double::sum);
        left -= more;
      }
    }
    shared.merge(Column.TITLE, Math.max(0, left), Double::sum);
    return shared;
  }

  private static Set<Column> fitting(double room, Column sorted, ToDoubleFunction<Column> words) {
    if (wanted(EnumSet.allOf(Column.class), words) <= room) {
      return EnumSet.allOf(Column.class);
    }
    Set<Column> fitting = EnumSet.of(Column.DATE, Column.TITLE, sorted);
    double left = room - MARK - wanted(fitting, words);
    for (Column column : BY_USE) {
      if (!fitting.contains(column)) {
        left -= wanted(column, words);
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

  private static double wanted(Set<Column> columns, ToDoubleFunction<Column> words) {
    return columns.stream().mapToDouble(column -> wanted(column, words)).sum();
  }

  private static double wanted(Column column, ToDoubleFunction<Column> words) {
    return Math.max(of(column).least(), Math.min(words.applyAsDouble(column), of(column).wanted()));
  }
}
