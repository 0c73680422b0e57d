package entente.view.timeline;

import entente.language.Messages;
import entente.view.parts.WholeText;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;

/// The last column of the table, there only while others are left out for want of room: its heading says how many, and a tip which.
final class LeftOut extends TableColumn<Integer, String> {
  private final Messages messages;
  private final Button mark = new Button();
  private final StringProperty names = new SimpleStringProperty("");

  /// @param choose lets the reader choose a column below a node
  LeftOut(Messages messages, ObservableValue<Double> textScale, Consumer<Node> choose) {
    super();
    this.messages = messages;
    getStyleClass().add("left-out");
    setSortable(false);
    setReorderable(false);
    setResizable(false);
    ObservableValue<Double> width = textScale.map(scale -> ColumnWidths.MARK * scale);
    minWidthProperty().bind(width);
    prefWidthProperty().bind(width);
    maxWidthProperty().bind(width);
    mark.setId("leftOut");
    mark.getStyleClass().add("quiet");
    mark.setOnAction(_ -> choose.accept(mark));
    mark.setTooltip(WholeText.tip(names));
    mark.accessibleTextProperty().bind(names);
    setGraphic(mark);
    setVisible(false);
  }

  /// Says which columns are left out.
  ///
  /// @param columns their names
  void say(List<String> columns) {
    mark.setText("+" + messages.number(columns.size()));
    names.set(messages.text("table.leftOut", String.join(", ", columns)));
    setVisible(!columns.isEmpty());
  }
}
