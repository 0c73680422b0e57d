package entente.view.sheets;

import entente.format.Problem;
import entente.format.Severity;
import entente.language.Messages;
import entente.view.parts.FlowLabel;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A problem in the list: how grave it is, where it stands, what is wrong and what would be right.
final class ProblemCell extends ListCell<Problem> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /// The padding of the cell and a scroll bar.
  private static final double BESIDE = 52;

  private final Messages messages;
  private final Label severity = new Label();
  private final Label place = new Label();
  private final Label pointer = new Label();
  private final FlowLabel message = new FlowLabel();
  private final VBox content = new VBox(new HBox(severity, place, pointer), message);

  ProblemCell(Messages messages, ListView<Problem> list) {
    super();
    this.messages = messages;
    content.getStyleClass().add("problem");
    content.getChildren().getFirst().getStyleClass().add("problem-head");
    severity.getStyleClass().add("problem-severity");
    severity.setMinWidth(Label.USE_PREF_SIZE);
    place.getStyleClass().add("problem-place");
    place.setMinWidth(Label.USE_PREF_SIZE);
    pointer.getStyleClass().add("problem-place");
    setPrefWidth(0); // as wide as the list
    message.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE)); // a cell is not told its width before its height
  }

  @Override
  protected void updateItem(Problem item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty || item == null ? null : content);
    setAccessibleText(empty || item == null ? "" : item.line(messages.language()));
    if (!empty && item != null) {
      severity.setText(messages.text("problems." + item.severity().word()));
      severity.pseudoClassStateChanged(ERROR, item.severity() == Severity.ERROR);
      place.setText(messages.text("problems.place", item.line(), item.column()));
      pointer.setText(item.pointer());
      message.setText(item.message(messages.language()));
    }
  }
}
