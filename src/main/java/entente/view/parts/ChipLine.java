package entente.view.parts;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Chips beside each other, as wide as they are all together; where there is less room the last of them stand below.
public final class ChipLine extends FlowPane {

  /// Holds nothing yet.
  public ChipLine() {
    super();
    getStyleClass().add("chips");
    setMinWidth(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    double chips = getManagedChildren().stream().mapToDouble(chip -> snapSizeX(Math.max(chip.minWidth(-1), chip.prefWidth(-1)))).sum();
    return snappedLeftInset() + chips + Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
  }

  /// The chip whose place another one takes when it is gone.
  public Node near(int index) {
    return getChildren().get(Math.clamp(index, 0, getChildren().size() - 1));
  }
}
