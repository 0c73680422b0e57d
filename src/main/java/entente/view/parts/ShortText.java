package entente.view.parts;

import entente.chart.TextMeasure;
import entente.language.Visible;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What a cell says in one line: cut as a [LineLabel] cuts where there is no room for it, and whole in a tip and to who listens. The cell
/// itself is given the shorter text as soon as its width is known, since a label inside, which finds it while it is laid out, would ask
/// for another layout in each picture.
public final class ShortText {
  private final Labeled cell;
  private final Text measure = new Text();
  private final ReadOnlyStringWrapper whole = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isCut = new ReadOnlyBooleanWrapper();
  private double beside;

  /// Of a cell that says nothing yet.
  public ShortText(Labeled cell) {
    this.cell = cell;
    cell.widthProperty().subscribe((_, _) -> fit());
    cell.insetsProperty().subscribe((_, _) -> fit());
    cell.fontProperty().subscribe((_, _) -> fit());
    WholeText.tell(cell, whole, isCut);
  }

  /// Leaves room for a mark beside the text.
  ///
  /// @param width of the mark, in pixels; 0 while there is none
  public void leave(ObservableValue<? extends Number> width) {
    width.subscribe(wide -> {
      beside = wide.doubleValue() > 0 ? wide.doubleValue() + cell.getGraphicTextGap() : 0;
      fit();
    });
  }

  /// Says a text.
  ///
  /// @param text null for none
  public void say(@Nullable String text) {
    whole.set(text == null ? "" : text);
    fit();
  }

  private void fit() {
    String said = whole.get();
    double room = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset() - beside;
    measure.setFont(cell.getFont());
    String shown = said.isEmpty() || cell.getWidth() == 0 ? said : TextMeasure.cut(said, room, this::width);
    isCut.set(!shown.equals(said));
    cell.setText(said.isEmpty() ? null : Visible.isolated(shown));
    cell.setAccessibleText(isCut.get() ? said : null);
  }

  private double width(String text) {
    measure.setText(Visible.isolated(text));
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }
}
