package entente.view.query;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.view.parts.WholeText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What drops down below a line in which a query is typed: what may stand there, or what is wrong. The keys come from the line, which keeps
/// the focus.
final class QueryDrop extends StackPane {
  private static final double WIDEST = 40; // in sizes of the text
  private static final double NARROWEST = 24;
  private static final double MARGIN = 12;
  private static final double GAP = 4;
  private static final int MOST_LINES = 12;

  private final Messages messages;
  private final ListView<Suggestion> list = new ListView<>();
  private final FlowLabel wrong = new FlowLabel("", "query-problem");
  private int top; // the first line in sight, as far as the keys brought it there

  /// Not shown yet.
  ///
  /// @param onChoose takes what is clicked
  QueryDrop(Messages messages, Consumer<Suggestion> onChoose) {
    super();
    this.messages = messages;
    getStyleClass().add("query-drop");
    setManaged(false);
    setVisible(false);
    list.setId("queryOffers");
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.text("query.offers"));
    list.setCellFactory(_ -> new Cell(onChoose));
    wrong.setId("queryProblem");
    wrong.setMaxWidth(Double.MAX_VALUE);
    wrong.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().setAll(list, wrong);
  }

  /// Shows what may stand there; nothing when that is empty.
  ///
  /// @param isChosen whether the first of it is marked
  void offer(List<Suggestion> offers, boolean isChosen, TextField below) {
    list.getItems().setAll(offers);
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    top = 0;
    if (offers.isEmpty()) {
      close();
      return;
    }
    if (isChosen) {
      list.getSelectionModel().select(0);
    }
    open(list, below);
  }

  /// Says what is wrong.
  void tell(String problem, TextField below) {
    wrong.setText(problem);
    open(wrong, below);
  }

  void close() {
    setVisible(false);
  }

  /// Lies in no scene any more.
  void leave() {
    if (getParent() instanceof Pane root) {
      root.getChildren().remove(this);
    }
  }

  private void open(Region shown, TextField below) {
    Scene scene = below.getScene();
    if (scene == null) {
      return;
    }
    if (getParent() == null) {
      ((Pane) scene.getRoot()).getChildren().add(this);
    }
    getChildren().forEach(child -> child.setVisible(child.equals(shown)));
    setVisible(true);
    toFront();
    applyCss();
    Bounds field = below.localToScene(below.getLayoutBounds());
    double em = below.getFont().getSize();
    double width = Math.min(Math.clamp(field.getWidth(), NARROWEST * em, WIDEST * em), scene.getWidth() - 2 * MARGIN);
    double x = Math.clamp(field.getMinX(), MARGIN, Math.max(MARGIN, scene.getWidth() - width - MARGIN));
    double y = field.getMaxY() + GAP;
    double insets = snappedTopInset() + snappedBottomInset();
    double high = shown.equals(list) ? Math.min(MOST_LINES, list.getItems().size()) * list.getFixedCellSize()
        : wrong.prefHeight(width - snappedLeftInset() - snappedRightInset());
    resizeRelocate(Math.rint(x), Math.rint(y), width, Math.min(high + insets, Math.max(0, scene.getHeight() - y - MARGIN)));
  }

  /// Whether something can be chosen.
  boolean isOffering() {
    return isVisible() && list.isVisible();
  }

  /// What is marked.
  Optional<Suggestion> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// What is marked, else the first.
  Optional<Suggestion> first() {
    return chosen().or(() -> list.getItems().stream().findFirst());
  }

  /// Marks the next line or the one before; at the ends nothing happens.
  ///
  /// @param step 1 or -1
  void move(int step) {
    int next = list.getSelectionModel().getSelectedIndex() + step;
    if (next >= 0 && next < list.getItems().size()) {
      list.getSelectionModel().select(next);
      int inSight = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
      top = Math.clamp(top, Math.max(0, next - inSight + 1), next);
      list.scrollTo(top);
    }
  }

  private final class Cell extends ListCell<Suggestion> {
    private final Label name = WholeText.label();
    private final Label text = WholeText.label("count");
    private final Label count = new Label();
    private final HBox line = new HBox(name, text, count);

    Cell(Consumer<Suggestion> onChoose) {
      super();
      line.getStyleClass().add("offer");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      count.getStyleClass().addAll("count", "offer-count");
      count.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
      setOnMouseClicked(click -> {
        if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
          onChoose.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(Suggestion offer, boolean empty) {
      super.updateItem(offer, empty);
      if (empty || offer == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(offer.name());
      text.setText(offer.text());
      count.setText(offer.count().isPresent() ? messages.number(offer.count().getAsInt()) : "");
      setGraphic(line);
      setAccessibleText(offer.count().isPresent() ? messages.text("list.entry.spoken", offer.name(), offer.count().getAsInt())
          : offer.name());
    }
  }
}
