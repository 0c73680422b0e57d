package entente.view.parts;

import javafx.beans.DefaultProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger, as if all its measures were: the content goes on as if nothing had happened. For what is painted, whose
/// measures are not those of a text in a style sheet.
@DefaultProperty("content")
public final class Magnified extends Region {
  private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);
  private final Scale scale = new Scale(1, 1);
  private Region content = new Region();

  /// Has no content yet.
  public Magnified() {
    super();
    getStyleClass().add("magnified");
    scale.xProperty().bind(factor);
    scale.yProperty().bind(factor);
    factor.subscribe(this::requestLayout);
  }

  /// How many times larger.
  public DoubleProperty factorProperty() {
    return factor;
  }

  /// What is shown.
  public Region getContent() {
    return content;
  }

  /// Shows something else.
  public void setContent(Region content) {
    this.content = content;
    content.getTransforms().setAll(scale);
    getChildren().setAll(content);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(-1) * factor.get();
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(-1) * factor.get();
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * factor.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * factor.get();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return content.maxHeight(-1) * factor.get();
  }
}
