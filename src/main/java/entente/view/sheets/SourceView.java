package entente.view.sheets;

import entente.explorer.FileText;
import entente.view.parts.Theme;
import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Shows the text of a file, of any size, with one place in it marked. Nothing can be changed in it.
final class SourceView extends ListView<Integer> {
  private static final int ROWS_ABOVE = 3;
  private static final int SHORTEST_ROW = 12;
  private static final double LETTERS = 0.95; // their size in that of other text
  private static final double NUMBER = 5.5; // how wide that of a line is, in sizes of letters
  private static final double BESIDE = 34; // the padding of a row, borders, a scroll bar
  /// A text in quotation marks with them, a word or number, or any other sign alone.
  private static final Pattern PIECE = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^\"{}\\[\\],:\\s]+|.");

  private Optional<FileText> text = Optional.empty();
  private int markedRow = -1;
  private int markedColumn;

  SourceView() {
    super();
    getStyleClass().add("source");
    setCellFactory(_ -> new Cell());
    heightProperty().subscribe(this::reveal);
  }

  /// How many letters of equal width there is room for in a row, at the end of which there is also room for the mark of an end.
  ///
  /// @param width of the window around the view, in pixels
  /// @param textScale how many times the usual size text has
  static int letters(double width, double textScale) {
    double size = LETTERS * Theme.FONT_SIZE * textScale;
    var letters = new Text("0".repeat(FileText.LONGEST_ROW));
    letters.setFont(Font.font("monospace", size));
    double room = width - NUMBER * size - BESIDE;
    int fitting = (int) (room * FileText.LONGEST_ROW / letters.getLayoutBounds().getWidth()) - 1;
    return Math.clamp(fitting, SHORTEST_ROW, FileText.LONGEST_ROW);
  }

  /// Shows another text, from its beginning, with nothing marked.
  void show(FileText next) {
    text = Optional.of(next);
    markedRow = -1;
    setItems(FXCollections.observableList(new Numbers(next.size())));
  }

  /// Marks a place and brings it into sight.
  ///
  /// @param line from 1
  /// @param column from 1, in code points
  void mark(int line, int column) {
    text.ifPresent(shown -> {
      markedRow = shown.rowAt(line, column);
      markedColumn = column;
      getSelectionModel().select(markedRow);
      reveal();
      refresh();
    });
  }

  /// Brings what is marked into sight, also once the view is given its height.
  private void reveal() {
    if (markedRow >= 0 && getHeight() > 0) {
      applyCss();
      layout(); // so that it knows how much is in sight
      scrollTo(Math.max(0, markedRow - ROWS_ABOVE));
    }
  }

  /// The numbers of the rows. None is stored.
  private static final class Numbers extends AbstractList<Integer> implements RandomAccess {
    private final int size;

    Numbers(int size) {
      super();
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  /// A row: the number of the line, then its text, in three parts where something in it is marked.
  private final class Cell extends ListCell<Integer> {
    private final Label number = new Label();
    private final Label before = new Label();
    private final Label marked = new Label();
    private final Label after = new Label();
    private final HBox content = new HBox(number, before, marked, after);

    Cell() {
      super();
      number.getStyleClass().add("source-line");
      marked.getStyleClass().add("source-mark");
      for (Label part : new Label[] {before, marked, after}) {
        part.setMinWidth(Label.USE_PREF_SIZE);
      }
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : content);
      if (!empty && item != null) {
        text.map(shown -> shown.row(item)).ifPresent(row -> show(row, item == markedRow));
      }
    }

    private void show(FileText.Row row, boolean isMarked) {
      number.setText(row.isFirst() ? Integer.toString(row.line()) : "");
      int length = row.text().codePointCount(0, row.text().length());
      int at = isMarked ? Math.clamp(markedColumn - row.column(), 0, length) : length;
      int from = row.text().offsetByCodePoints(0, at);
      int to = at < length ? end(row.text(), from) : from;
      before.setText(visible(row.text().substring(0, from)));
      marked.setText(at < length ? visible(row.text().substring(from, to)) : " ");
      marked.setVisible(isMarked);
      marked.setManaged(isMarked);
      after.setText(visible(row.text().substring(to)));
      setAccessibleText(row.line() + ": " + row.text());
    }

    /// Where what begins at a place ends.
    private static int end(String text, int from) {
      Matcher piece = PIECE.matcher(text).region(from, text.length());
      return piece.lookingAt() ? piece.end() : from;
    }

    /// Controls would break the row; the pictures of Unicode stand for them.
    private static String visible(String text) {
      return text.codePoints().map(c -> c == '\t' ? ' ' : c < ' ' ? 0x2400 + c : c == 0x7F ? 0x2421 : c)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
  }
}
