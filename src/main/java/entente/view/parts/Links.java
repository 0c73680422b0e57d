package entente.view.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// What makes a node a link.
public final class Links {
  private Links() {}

  /// Follows on a click that is not a drag, on Enter and on Space, and can be reached with Tab.
  ///
  /// @param name for a screen reader
  public static void install(Node node, String name, Runnable action) {
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.HYPERLINK);
    node.setAccessibleText(name);
    node.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
        action.run();
      }
    });
    node.setOnKeyPressed(key -> {
      boolean isPlain = !key.isShortcutDown() && !key.isAltDown();
      if (isPlain && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
        key.consume();
        action.run();
      }
    });
  }
}
