package entente.view.query;

import entente.language.Messages;
import entente.view.parts.Icon;
import entente.view.parts.WholeText;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A part of the filter: a click opens its choices, the cross beside it takes it away.
final class FilterChip extends HBox {
  private static final PseudoClass EXCLUDING = PseudoClass.getPseudoClass("excluding");
  private static final String CROSS = "M4 4 L12 12 M12 4 L4 12";

  private final Label name = WholeText.label();
  private final Button open = new Button("", name);
  private final Button takeAway = new Button("", new Icon(CROSS));
  private final Messages messages;

  /// Says nothing yet.
  FilterChip(Messages messages) {
    super();
    this.messages = messages;
    getStyleClass().add("part-chip");
    open.getStyleClass().setAll("part-name");
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    name.textFillProperty().bind(open.textFillProperty());
    takeAway.getStyleClass().setAll("part-cross");
    takeAway.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(open, takeAway);
  }

  /// Says a part of the filter.
  ///
  /// @param words what it asks for
  /// @param onOpen shows its choices
  /// @param onTakeAway takes it out of the filter
  void show(String words, boolean isExcluding, Runnable onOpen, Runnable onTakeAway) {
    name.setText(words);
    open.setAccessibleText(words);
    open.setOnAction(_ -> onOpen.run());
    String away = messages.text("filter.takeAway", words);
    takeAway.setAccessibleText(away);
    takeAway.setTooltip(new Tooltip(away));
    takeAway.setOnAction(_ -> onTakeAway.run());
    pseudoClassStateChanged(EXCLUDING, isExcluding);
  }

  /// Whether the keyboard is at the cross.
  boolean isLeaving() {
    return takeAway.isFocused();
  }

  /// Brings the keyboard to the cross.
  void focusCross() {
    takeAway.requestFocus();
  }
}
