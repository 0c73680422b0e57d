package entente.view.parts;

import entente.chart.TextMeasure;
import entente.language.Visible;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// A label of one line for what others wrote: in the direction of its first strong letter, and cut, where it is longer than there is room
/// for, at its own end and between letters as people see them. The toolkit's own label cuts where a letter of a line from left to right
/// would end.
public final class LineLabel extends Label {
  private final Text line = new Text();
  private final Text measure = new Text(); // apart, since every change of what is shown asks for another layout
  private final ReadOnlyBooleanWrapper isCut = new ReadOnlyBooleanWrapper(this, "isCut");

  /// Says nothing yet.
  public LineLabel(String... styleClasses) {
    super();
    getStyleClass().addAll(styleClasses);
    line.setTextOrigin(VPos.BASELINE);
    line.fontProperty().bind(fontProperty());
    measure.fontProperty().bind(fontProperty());
    line.fillProperty().bind(textFillProperty());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setManaged(false);
    setGraphic(new Pane(line)); // of no size: the skin asks for one more layout, within a layout, whenever that of the graphic changes
    textProperty().subscribe(this::requestLayout);
  }

  /// Whether there is no room for all of it.
  ReadOnlyBooleanProperty isCutProperty() {
    return isCut.getReadOnlyProperty();
  }

  private double width(String text) {
    measure.setText(Visible.isolated(text));
    return measure.getLayoutBounds().getWidth();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(snappedLeftInset() + width(getText()) + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + Math.ceil(line.getLayoutBounds().getHeight()) + snappedBottomInset();
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + line.getBaselineOffset();
  }

  /// The skin of a label has no part in it.
  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    String shown = TextMeasure.cut(getText(), room, this::width);
    isCut.set(!shown.equals(getText()));
    line.setText(Visible.isolated(shown));
    line.relocate(snappedLeftInset(), snappedTopInset());
  }
}
