package entente.view.parts;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text that wraps, but never inside a part that [Scripts] keeps whole, however narrow it gets.
public final class WordFlow extends TextFlow {
  private static final double UNTIL_LAID_OUT = 10_000; // its baseline is asked for before it has a width, and it then wraps at 0

  /// Holds no words yet.
  public WordFlow() {
    super();
    setMinWidth(0);
    super.resize(UNTIL_LAID_OUT, 0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(width, leastWidth()));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(width, leastWidth()), height);
  }

  private double leastWidth() {
    double least = 0;
    for (Node part : getChildren()) {
      if (part instanceof Text text && Scripts.isShaped(text.getText())) {
        var alone = new Text(text.getText());
        alone.setFont(text.getFont());
        least = Math.max(least, alone.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset());
      }
    }
    return Math.ceil(least);
  }
}
