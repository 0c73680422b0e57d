package entente.view.sheets;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// The window's content and, above it, at most one [Sheet].
public final class Layers extends StackPane {
  private Optional<Node> before = Optional.empty();

  /// Shows a sheet in place of the present one. The keyboard goes to it, and back to where it was when the sheet closes.
  public void show(Sheet sheet) {
    if (sheet().isEmpty()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    getChildren().removeIf(Sheet.class::isInstance);
    getChildren().add(sheet);
    sheet.setOnClose(this::close);
    sheet.takeFocus();
  }

  /// Puts the content of the window below everything.
  public void setContent(Parent content) {
    getChildren().setAll(content);
  }

  /// The sheet that is shown.
  public Optional<Sheet> sheet() {
    return getChildren().stream().filter(Sheet.class::isInstance).map(Sheet.class::cast).findFirst();
  }

  /// Closes the sheet, if there is one.
  public void close() {
    if (getChildren().removeIf(Sheet.class::isInstance)) {
      before.ifPresent(Node::requestFocus);
    }
  }
}
