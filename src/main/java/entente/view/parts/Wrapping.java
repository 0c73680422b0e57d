package entente.view.parts;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Parts beside and below each other as there is room. A part too wide for all the room is made narrower and does not widen the pane.
public final class Wrapping extends FlowPane {

  /// Holds nothing yet.
  public Wrapping(String styleClass) {
    super();
    getStyleClass().add(styleClass);
    setMinWidth(0);
  }

  /// Adds a part at the end.
  public void add(Node part) {
    if (part instanceof Region region) {
      region.maxWidthProperty().bind(widthProperty());
    }
    getChildren().add(part);
  }
}
