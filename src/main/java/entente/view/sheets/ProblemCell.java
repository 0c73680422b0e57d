package entente.view.sheets;

import entente.format.Problem;
import entente.format.Severity;
import entente.language.Messages;
import entente.view.parts.FlowLabel;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A problem in the list: how grave it is, what is wrong and what would be right, then where it stands and the rule. Above the first of
/// those that mean the same for the reader stands what they mean.
final class ProblemCell extends ListCell<Problem> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /// The padding of the cell and a scroll bar.
  private static final double BESIDE = 52;

  private final Messages messages;
  private final ListView<Problem> list;
  private final FlowLabel meaning = new FlowLabel();
  private final Label severity = new Label();
  private final FlowLabel message = new FlowLabel();
  private final FlowLabel place = new FlowLabel();
  private final VBox content = new VBox(meaning, new HBox(severity, message), place);

  ProblemCell(Messages messages, ListView<Problem> list) {
    super();
    this.messages = messages;
    this.list = list;
    content.getStyleClass().add("problem");
    content.getChildren().get(1).getStyleClass().add("problem-head");
    meaning.getStyleClass().add("problem-meaning");
    severity.getStyleClass().add("problem-severity");
    severity.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(message, Priority.ALWAYS);
    place.getStyleClass().add("problem-place");
    setPrefWidth(0); // as wide as the list
    for (FlowLabel text : List.of(meaning, place)) {
      text.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE)); // a cell is not told its width before its height
    }
    message.prefWidthProperty().bind(list.widthProperty().subtract(severity.widthProperty()).subtract(BESIDE));
  }

  @Override
  protected void updateItem(Problem item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty || item == null ? null : content);
    setAccessibleText(empty || item == null ? "" : item.consequence().words(messages.language(), 1) + " " + item.line(messages.language()));
    if (!empty && item != null) {
      List<Problem> all = list.getItems();
      boolean isFirst = getIndex() == 0 || all.get(getIndex() - 1).consequence() != item.consequence();
      meaning.setText(isFirst ? meaning(item, all) : "");
      meaning.setVisible(isFirst);
      meaning.setManaged(isFirst);
      severity.setText(messages.text("problems." + item.severity().word()));
      severity.pseudoClassStateChanged(ERROR, item.severity() == Severity.ERROR);
      message.setText(item.message(messages.language()));
      place.setText(String.join(" · ", item.file(), messages.text("problems.place", item.line(), item.column()), item.pointer(),
          messages.text("problems.rule", item.code())));
    }
  }

  private String meaning(Problem first, List<Problem> all) {
    long number = all.stream().filter(problem -> problem.consequence() == first.consequence()).count();
    return first.consequence().words(messages.language(), (int) number);
  }
}
