package entente.view.search;

import entente.dossier.EntityKind;
import entente.explorer.Finder.Found;
import entente.language.Messages;
import entente.view.parts.Icon;
import entente.view.parts.Icons;
import entente.view.parts.WholeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the search found: a list that lies over the window below the field, kind by kind. The keys come from the field, which keeps the
/// focus.
public final class SearchResults extends ListView<SearchResults.Line> {
  private static final double NAME_SHARE = 0.5;

  private final Messages messages;
  private final Label nothing = new Label();
  private int top; // the first line in sight, as far as the keys brought it there

  /// A line of the list.
  public sealed interface Line {
    /// The name of a kind above what was found of it.
    record Heading(EntityKind kind) implements Line {}

    /// Something found.
    record Hit(Found found) implements Line {}
  }

  /// Not shown yet.
  ///
  /// @param onChoose takes the id of what the user chooses
  SearchResults(Messages messages, Consumer<String> onChoose) {
    super();
    this.messages = messages;
    setId("searchResults");
    getStyleClass().add("search-results");
    setManaged(false);
    setVisible(false);
    setFocusTraversable(false);
    setAccessibleText(messages.text("search.results"));
    nothing.getStyleClass().add("placeholder");
    setPlaceholder(nothing);
    setCellFactory(_ -> new Cell(onChoose));
  }

  /// Shows what was found and marks the first of it.
  void show(List<Found> found) {
    List<Line> lines = new ArrayList<>();
    EntityKind last = null;
    for (Found each : found) {
      if (each.kind() != last) {
        last = each.kind();
        lines.add(new Line.Heading(last));
      }
      lines.add(new Line.Hit(each));
    }
    nothing.setText(messages.text("search.nothing"));
    getItems().setAll(lines);
    getSelectionModel().clearSelection();
    top = 1;
    move(1);
  }

  /// Shows that an answer will take a moment.
  void showWaiting() {
    show("search.waiting");
  }

  /// Shows that there is no answer.
  void showFailed() {
    show("search.failed");
  }

  private void show(String instead) {
    nothing.setText(messages.text(instead));
    getItems().clear();
  }

  /// The id of what is marked.
  Optional<String> chosen() {
    return getSelectionModel().getSelectedItem() instanceof Line.Hit(Found found) ? Optional.of(found.id()) : Optional.empty();
  }

  /// Marks the next line or the one before; headings are passed over, and at the ends nothing happens.
  ///
  /// @param step 1 or -1
  void move(int step) {
    int next = getSelectionModel().getSelectedIndex() + step;
    while (next >= 0 && next < getItems().size() && getItems().get(next) instanceof Line.Heading) {
      next += step;
    }
    if (next >= 0 && next < getItems().size()) {
      getSelectionModel().select(next);
      bringIntoSight(next);
    }
  }

  private void bringIntoSight(int line) {
    int inSight = (int) (getHeight() / getFixedCellSize()) - 1;
    if (line <= top) {
      top = line == 1 ? 0 : line;
      scrollTo(top);
    } else if (line > top + inSight) {
      top = line - inSight;
      scrollTo(top);
    }
  }

  /// How high it must be for all its lines.
  double wantedHeight() {
    return Math.max(2, getItems().size()) * getFixedCellSize() + snappedTopInset() + snappedBottomInset();
  }

  private final class Cell extends ListCell<Line> {
    private final Label heading = new Label();
    private final Icon glyph = new Icon();
    private final Label name = WholeText.label();
    private final Label below = WholeText.label("count");
    private final HBox hit = new HBox(glyph, name, below);

    Cell(Consumer<String> onChoose) {
      super();
      setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Hit(Found found)) {
          onChoose.accept(found.id());
        }
      });
      setPrefWidth(0);
      heading.getStyleClass().add("section-heading");
      hit.getStyleClass().add("hit");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.minWidthProperty().bind(widthProperty().multiply(NAME_SHARE)); // what is said in passing may be long
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      setMouseTransparent(!(line instanceof Line.Hit));
      switch (empty ? null : line) {
        case Line.Heading(EntityKind kind) -> {
          heading.setText(messages.text("search." + kind.word()));
          setGraphic(heading);
          setAccessibleText(heading.getText());
        }
        case Line.Hit(Found found) -> {
          glyph.setContent(Icons.path(found.kind()));
          name.setText(found.name().replace('\n', ' '));
          below.setText(found.below());
          setGraphic(hit);
          setAccessibleText(found.below().isEmpty() ? found.name() : found.name() + ", " + found.below());
        }
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
      }
    }
  }
}
