package entente.view.query;

import entente.language.Messages;
import entente.view.parts.Icon;
import entente.view.parts.WholeText;
import entente.view.query.FacetPane.Standing;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A choice of a field: a tick where it is included, a minus and a line through it where it is excluded, what it is called, how many events
/// have it.
final class FacetCell extends ListCell<FacetLine> {
  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
  private static final String TICK = "M3 8.5 L6.5 12 L13 4.5";
  private static final String MINUS = "M3.5 8 H12.5";
  private static final int DEEPEST = 6;
  private static final double INDENT = 1.1; // in sizes of the text

  private final Messages messages;
  private final Function<FacetLine, Standing> standing;
  private final Icon mark = new Icon();
  private final Label name = WholeText.label("facet-name");
  private final Label count = new Label();
  private final HBox line = new HBox(mark, name, count);

  /// @param standing says how a value stands in the query
  /// @param onChoose takes what is clicked, and whether to exclude it
  FacetCell(Messages messages, Function<FacetLine, Standing> standing, BiConsumer<FacetLine, Boolean> onChoose) {
    super();
    this.messages = messages;
    this.standing = standing;
    line.getStyleClass().add("facet");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0); // as wide as the list, never wider
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
        onChoose.accept(getItem(), click.isAltDown());
      }
    });
  }

  @Override
  protected void updateItem(FacetLine of, boolean empty) {
    super.updateItem(of, empty);
    Standing now = empty || of == null ? Standing.OPEN : standing.apply(of);
    pseudoClassStateChanged(INCLUDED, now == Standing.INCLUDED);
    pseudoClassStateChanged(EXCLUDED, now == Standing.EXCLUDED);
    if (empty || of == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    mark.setContent(now == Standing.INCLUDED ? TICK : now == Standing.EXCLUDED ? MINUS : "");
    name.setText(of.name());
    name.setPadding(new Insets(0, 0, 0, Math.min(of.depth(), DEEPEST) * INDENT * name.getFont().getSize()));
    count.setText(messages.number(of.count()));
    setGraphic(line);
    String spoken = messages.text("list.entry.spoken", of.name(), of.count());
    setAccessibleText(switch (now) {
      case OPEN -> spoken;
      case INCLUDED -> messages.text("facets.included", spoken);
      case EXCLUDED -> messages.text("facets.excluded", spoken);
    });
  }
}
