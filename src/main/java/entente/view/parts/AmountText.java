package entente.view.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// An amount in short, which a tip says to the last digit. So is it copied.
final class AmountText extends Text {
  private final String exact;

  AmountText(String text, String exact) {
    super(text);
    this.exact = exact;
    getStyleClass().addAll("words", "amount");
    setAccessibleText(exact);
    setOnMouseEntered(_ -> {
      Tooltip.install(this, WholeText.tip(new SimpleStringProperty(exact)));
      setOnMouseEntered(null);
    });
  }

  /// The same to the last digit.
  String exact() {
    return exact;
  }
}
