package entente.view.parts;

import entente.chart.TextMeasure;
import entente.language.Visible;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// A label of one line or of two for what others wrote: in the direction of its first strong letter, and cut, where it is longer than there
/// is room for, at its own end and between letters as people see them. The toolkit's own label cuts where a letter of a line from left to
/// right would end, and it cannot wrap without breaking letters that change their shape beside each other.
public final class LineLabel extends Label {
  private static final Fitted NOTHING = new Fitted("", Font.getDefault(), 0, List.of(""));

  private final Text line = new Text();
  private final Text measure = new Text(); // apart, since every change of what is shown asks for another layout
  private final ReadOnlyBooleanWrapper isCut = new ReadOnlyBooleanWrapper(this, "isCut");
  private final boolean wraps;
  private Fitted fitted = NOTHING;
  private int from;
  private int to;

  /// What of a text there is room for.
  private record Fitted(String text, Font font, double room, List<String> lines) {
    boolean isCut() {
      return !lines.getLast().equals(lines.size() == 1 ? text : text.substring(lines.getFirst().length()).strip());
    }
  }

  /// One of one line that says nothing yet.
  public LineLabel(String... styleClasses) {
    this(false, styleClasses);
  }

  /// Says nothing yet.
  ///
  /// @param wraps whether it takes a second line where there is no room for all in one
  LineLabel(boolean wraps, String... styleClasses) {
    super();
    this.wraps = wraps;
    getStyleClass().addAll(styleClasses);
    line.setTextOrigin(VPos.BASELINE);
    line.fontProperty().bind(fontProperty());
    measure.fontProperty().bind(fontProperty());
    line.fillProperty().bind(textFillProperty());
    line.lineSpacingProperty().bind(lineSpacingProperty());
    measure.lineSpacingProperty().bind(lineSpacingProperty());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setManaged(false);
    setGraphic(new Pane(line)); // of no size: the skin asks for one more layout, within a layout, whenever that of the graphic changes
    textProperty().subscribe(this::requestLayout);
    if (wraps) {
      setMinHeight(USE_PREF_SIZE);
    }
  }

  /// Says a text of which a part is seen however little room there is.
  ///
  /// @param from where the part begins
  /// @param to where it ends, 0 for no part
  public void say(String text, int from, int to) {
    this.from = from;
    this.to = to;
    fitted = NOTHING;
    setText(text);
    requestLayout();
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
  public @Nullable Orientation getContentBias() {
    return wraps ? Orientation.HORIZONTAL : null;
  }

  @Override
  protected double computePrefHeight(double width) {
    Text text = line;
    if (wraps) {
      measure.setText(shown(fit(width < 0 ? Double.MAX_VALUE : width)));
      text = measure;
    }
    return snappedTopInset() + Math.ceil(text.getLayoutBounds().getHeight()) + snappedBottomInset();
  }

  /// Asked twice for each layout.
  private Fitted fit(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    if (room != fitted.room() || !getText().equals(fitted.text()) || !getFont().equals(fitted.font())) {
      List<String> lines = wraps ? TextMeasure.lines(getText(), room, this::width)
          : List.of(TextMeasure.cutAround(getText(), from, to, room, this::width));
      fitted = new Fitted(getText(), getFont(), room, lines);
    }
    return fitted;
  }

  private static String shown(Fitted fitted) {
    return Visible.isolated(String.join("\n", fitted.lines()));
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + line.getBaselineOffset();
  }

  /// The skin of a label has no part in it.
  @Override
  protected void layoutChildren() {
    Fitted now = fit(getWidth());
    isCut.set(now.isCut());
    line.setText(shown(now));
    line.setTextAlignment(Visible.isFromRight(getText()) ? TextAlignment.RIGHT : TextAlignment.LEFT);
    line.relocate(snappedLeftInset(), snappedTopInset());
  }
}
