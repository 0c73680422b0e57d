package entente.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Where there is no room for the whole of a text, a tip says it.
public final class WholeText {
  private static final double WIDEST_TIP = 520;

  private WholeText() {}

  /// Gives a labelled control a tip with its whole text while that is cut. The tip is made once the pointer comes there: it is a window of
  /// its own, and tables and lists have hundreds of cells.
  ///
  /// @param text the whole of it
  static void tell(Labeled labeled, ObservableValue<String> text, ObservableValue<Boolean> isCut) {
    labeled.setOnMouseEntered(_ -> {
      if (!labeled.tooltipProperty().isBound()) {
        Tooltip tip = tip(text);
        labeled.tooltipProperty().bind(isCut.map(cut -> cut ? tip : null));
      }
    });
  }

  /// An empty label of one line that tells.
  public static LineLabel label(String... styleClasses) {
    return telling(new LineLabel(styleClasses));
  }

  /// An empty label that takes a second line where there is no room for all in one, and tells.
  public static LineLabel wrapping(String... styleClasses) {
    return telling(new LineLabel(true, styleClasses));
  }

  private static LineLabel telling(LineLabel label) {
    tell(label, label.textProperty(), label.isCutProperty());
    return label;
  }

  /// A tip that has room for a long text.
  public static Tooltip tip(ObservableValue<String> text) {
    var tip = new Tooltip();
    tip.textProperty().bind(text.map(Scripts::lines));
    tip.wrapTextProperty().bind(text.map(said -> !Scripts.isShaped(said)));
    tip.setMaxWidth(WIDEST_TIP);
    return tip;
  }
}
