package entente.view.timeline;

import entente.chart.Members;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.view.parts.Theme;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How wide what the columns of the table of events say is, in points at the usual size of text.
final class WordWidths {
  private static final double BESIDE_WORDS = 24; // the padding of a cell, and what rounding takes
  private static final double BESIDE_HEADING = 42; // also the sign of what is sorted by
  private static final int MOST_MEASURED = 120; // rows, as widths need not be known exactly
  private static final int MOST_READ = 2_000; // where few words are said again and again

  private final Text text = new Text();
  private final Font plain = Font.font("Entente Sans", Theme.FONT_SIZE);
  private final Font bold = Font.font("Entente Sans", FontWeight.BOLD, Theme.FONT_SIZE);

  /// Of a heading and of what some rows say, evenly spread.
  double of(Column column, String heading, EventRows rows, Members order) {
    int step = Math.max(1, order.size() / (ColumnWidths.of(column).isWhole() ? MOST_READ : MOST_MEASURED));
    Set<String> said = new HashSet<>();
    for (int place = 0; place < order.size(); place += step) {
      said.add(rows.text(order.get(place), column));
    }
    double beside = BESIDE_WORDS + (column == Column.STATUS ? ColumnWidths.STATE : 0);
    return said.stream().mapToDouble(words -> width(words, plain) + beside).reduce(width(heading, bold) + BESIDE_HEADING, Math::max);
  }

  private double width(String words, Font font) {
    text.setFont(font);
    text.setText(words);
    return text.getLayoutBounds().getWidth();
  }
}
