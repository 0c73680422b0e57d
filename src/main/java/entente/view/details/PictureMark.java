package entente.view.details;

import entente.view.parts.Links;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A mark in a small picture, which leads to what it stands for and says what that is under the pointer.
final class PictureMark extends Region {
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private Runnable action = () -> { };

  /// @param label what it stands for, in lines
  PictureMark(String label, String... styleClasses) {
    super();
    getStyleClass().addAll(styleClasses);
    setSnapToPixel(false);
    setOnMouseEntered(_ -> { // a tip is a window of its own, and there may be hundreds of marks
      Tooltip.install(this, new Tooltip(label));
      setOnMouseEntered(null);
    });
    setAccessibleText(label.replace('\n', ','));
  }

  /// Shows whether it stands for something later than the as-of day.
  void setLater(boolean isLater) {
    pseudoClassStateChanged(LATER, isLater);
  }

  /// Makes it a link.
  void onFollow(Runnable then) {
    action = then;
    getStyleClass().add("mark-link");
    Links.install(this, getAccessibleText(), then);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }
}
