package entente.view;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Bubbles that belong to a node of the window, in the window's theme.
final class Bubble {
  private Bubble() {}

  /// Shows a bubble above a node.
  static void show(PopOver bubble, Node owner) {
    bubble.getRoot().getStyleClass().add("root"); // where the sheets define their colours
    bubble.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
    bubble.setArrowLocation(ArrowLocation.BOTTOM_RIGHT);
    bubble.show(owner);
  }
}
