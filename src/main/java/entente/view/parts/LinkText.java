package entente.view.parts;

import javafx.scene.AccessibleAction;
import javafx.scene.text.Text;

/// A link that wraps with the text around it, as a hyperlink control cannot. Follows on a click, Enter or Space.
public final class LinkText extends Text {
  private final Runnable action;

  /// @param text the part of the link that is shown here
  /// @param name the whole link, for a screen reader
  LinkText(String text, String name, Runnable action) {
    super(text);
    this.action = action;
    getStyleClass().add("link");
    setPickOnBounds(true);
    Links.install(this, name, action);
  }

  /// Whether another is a part of the same link.
  boolean isSameLink(LinkText other) {
    return action.equals(other.action);
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
