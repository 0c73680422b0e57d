package entente.view.parts;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A line drawing of 16 by 16 that grows along with the text around it; the style sheet says how large it is.
public final class Icon extends Region {
  private static final double SIDE = 16;

  private final SVGPath drawing = new SVGPath();
  private final Scale scale = new Scale(1, 1);

  /// An empty one.
  public Icon() {
    this("");
  }

  /// Draws the content of an SVG path.
  public Icon(String content) {
    super();
    getStyleClass().add("icon-room");
    setMouseTransparent(true);
    drawing.getStyleClass().add("icon");
    drawing.setManaged(false);
    drawing.getTransforms().setAll(scale);
    getChildren().setAll(drawing);
    setContent(content);
  }

  /// What it draws.
  public String getContent() {
    return drawing.getContent();
  }

  /// Draws something else.
  public void setContent(String content) {
    drawing.setContent(content);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / SIDE);
    scale.setY(getHeight() / SIDE);
  }
}
