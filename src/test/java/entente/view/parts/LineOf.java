package entente.view.parts;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// What a [LineLabel] shows.
public final class LineOf {
  private LineOf() {}

  /// The text of a label as it is drawn.
  public static Text text(Labeled label) {
    return (Text) ((Pane) label.getGraphic()).getChildren().getFirst();
  }
}
