package entente.view;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Parts beside and below each other as there is room. A part too wide for all the room is made narrower and does not widen the pane.
final class Wrapping extends FlowPane {

  Wrapping(String styleClass) {
    super();
    getStyleClass().add(styleClass);
    setMinWidth(0);
  }

  void add(Node part) {
    if (part instanceof Region region) {
      region.maxWidthProperty().bind(widthProperty());
    }
    getChildren().add(part);
  }
}
