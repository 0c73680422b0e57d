package entente.view.search;

import entente.dossier.EntityKind;
import entente.explorer.Finder.Found;
import entente.language.Messages;
import entente.view.parts.Icon;
import entente.view.parts.Icons;
import entente.view.parts.LineLabel;
import entente.view.parts.WholeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
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
  private static final double SHARE_BESIDE = 0.4; // with the name's less than all, for the glyph
  private static final int SHORT = 24; // letters, as of a date, which is cut only where it would take the room of the name

  private final Messages messages;
  private final Label nothing = new Label();
  private int top; // the first line in sight, as far as the keys brought it there

  /// A line of the list.
  public sealed interface Line {
    /// The name of a kind above what was found of it.
    record Heading(String words) implements Line {}

    /// Something found.
    record Hit(Found found) implements Line {}

    /// Something that can be done.
    record Deed(Offer offer) implements Line {}
  }

  /// Not shown yet.
  ///
  /// @param onChoose takes the line that the user chooses
  SearchResults(Messages messages, Consumer<Line> onChoose) {
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

  /// Shows what was found and what can be done, and marks the first of it.
  ///
  /// @param before what stands before what was found, perhaps with headings
  /// @param after what stands behind it
  void show(List<Line> before, List<Found> found, List<Line> after) {
    List<Line> lines = new ArrayList<>(before);
    EntityKind last = null;
    for (Found each : found) {
      if (each.kind() != last) {
        last = each.kind();
        lines.add(new Line.Heading(messages.text("search." + last.word())));
      }
      lines.add(new Line.Hit(each));
    }
    lines.addAll(after);
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

  /// What is marked.
  Optional<Line> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
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

  private static final class Cell extends ListCell<Line> {
    private final Label heading = new Label();
    private final Icon glyph = new Icon();
    private final LineLabel name = WholeText.label();
    private final Label below = WholeText.label("count");
    private final HBox hit = new HBox(glyph, name, below);

    Cell(Consumer<Line> onChoose) {
      super();
      setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
          onChoose.accept(getItem());
        }
      });
      setPrefWidth(0);
      heading.getStyleClass().add("section-heading");
      hit.getStyleClass().add("hit");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.minWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(getWidth() * NAME_SHARE, name.prefWidth(-1)),
          widthProperty(), name.textProperty(), name.fontProperty())); // what is said in passing may be long
      below.minWidthProperty().bind(Bindings.createDoubleBinding(
          () -> below.getText().length() <= SHORT ? Math.min(getWidth() * SHARE_BESIDE, below.prefWidth(-1)) : 0,
          widthProperty(), below.textProperty(), below.fontProperty()));
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      setMouseTransparent(empty || line instanceof Line.Heading);
      switch (empty ? null : line) {
        case Line.Heading(String words) -> {
          heading.setText(words);
          setGraphic(heading);
          setAccessibleText(words);
        }
        case Line.Hit(Found found) -> {
          name.say(found.name().replace('\n', ' '), found.sought().start(), found.sought().end());
          show(Icons.path(found.kind()), found.below());
        }
        case Line.Deed(Offer offer) -> {
          name.say(offer.words(), 0, 0);
          show(offer.sign(), offer.beside());
        }
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
      }
    }

    private void show(String sign, String beside) {
      glyph.setContent(sign);
      below.setText(beside);
      setGraphic(hit);
      setAccessibleText(beside.isEmpty() ? name.getText() : name.getText() + ", " + beside);
    }
  }
}
