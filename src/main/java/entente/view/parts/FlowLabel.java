package entente.view.parts;

import entente.language.LongText;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A label whose text wraps in every script, and always has the height that it needs. It shows the beginning of a very long text.
public final class FlowLabel extends Label {
  private final WordFlow flow = new WordFlow();

  /// Says nothing yet.
  public FlowLabel() {
    this("");
  }

  /// Says a text.
  public FlowLabel(String text, String... styleClasses) {
    super(text);
    getStyleClass().addAll(styleClasses);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(flow);
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe(this::fill);
  }

  private void fill(String text) {
    List<Text> words = Flows.words(LongText.beginning(text));
    words.forEach(part -> {
      part.getStyleClass().clear();
      part.fillProperty().bind(textFillProperty());
    });
    flow.beginAsIn(text);
    flow.getChildren().setAll(words);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + flow.prefHeight(width < 0 ? -1 : room(width)) + snappedBottomInset();
  }

  /// Never less than nothing, by which the toolkit fails to break letters from right to left.
  private double room(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + flow.getBaselineOffset();
  }

  /// The skin of a label has no part in it: it would give the text another size than it gets here, and each change asks for one more layout
  /// in the next picture, for ever.
  @Override
  protected void layoutChildren() {
    double wide = room(getWidth());
    flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), wide, flow.prefHeight(wide));
  }
}
