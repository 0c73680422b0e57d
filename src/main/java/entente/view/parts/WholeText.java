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
  public static void tell(Labeled labeled) {
    labeled.setOnMouseEntered(_ -> {
      if (!labeled.tooltipProperty().isBound()) {
        tell(labeled, labeled.textTruncatedProperty());
      }
    });
  }

  private static void tell(Labeled labeled, ObservableValue<Boolean> isCut) {
    Tooltip tip = tip(labeled.textProperty());
    labeled.tooltipProperty().bind(isCut.map(cut -> cut ? tip : null));
  }

  /// An empty label of one line that tells.
  public static LineLabel label(String... styleClasses) {
    var label = new LineLabel(styleClasses);
    label.setOnMouseEntered(_ -> {
      if (!label.tooltipProperty().isBound()) {
        tell(label, label.isCutProperty());
      }
    });
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
