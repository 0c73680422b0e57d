package entente.view.timeline;

import entente.language.Messages;
import entente.view.parts.WholeText;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A mark in the last heading of the table while columns are left out for want of room: it says how many, and a tip which.
final class LeftOut extends Button {
  private final Messages messages;
  private final StringProperty names = new SimpleStringProperty("");

  /// @param choose lets the reader choose one of those left out, below a node
  LeftOut(Messages messages, Consumer<Node> choose) {
    super();
    this.messages = messages;
    setId("leftOut");
    getStyleClass().add("quiet");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> choose.accept(this));
    setTooltip(WholeText.tip(names));
    accessibleTextProperty().bind(names);
  }

  /// Says which columns are left out.
  ///
  /// @param columns their names
  void say(List<String> columns) {
    setText("+" + messages.number(columns.size()));
    names.set(messages.text("table.leftOut", String.join(", ", columns)));
  }
}
