package entente.view.parts;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.shape.Path;

/// A caret that stands still. One that blinks is an animation, for which the toolkit goes through the whole window sixty times a second
/// for as long as the field has the keyboard.
public final class StillCaret {
  private StillCaret() {}

  /// Of a field that has no skin yet.
  public static void in(TextField field) {
    field.setSkin(new TextFieldSkin(field) {
      {
        show(getChildren(), field);
      }

      @Override
      public void setCaretAnimating(boolean isWanted) {
        super.setCaretAnimating(false);
      }
    });
  }

  /// Of an area that has no skin yet.
  public static void in(TextArea area) {
    area.setSkin(new TextAreaSkin(area) {
      {
        show(getChildren(), area);
      }

      @Override
      public void setCaretAnimating(boolean isWanted) {
        super.setCaretAnimating(false);
      }
    });
  }

  /// The toolkit hides a caret that does not blink: of all paths of a skin, it is the one whose opacity the skin has bound.
  private static void show(Iterable<Node> parts, TextInputControl input) {
    for (Node part : parts) {
      if (part instanceof Path caret && caret.opacityProperty().isBound()) {
        caret.opacityProperty().unbind();
        caret.opacityProperty().bind(Bindings.createDoubleBinding(() -> isTyping(input) ? 1.0 : 0.0, input.focusedProperty(),
            input.editableProperty(), input.disabledProperty(), input.selectionProperty()));
      } else if (part instanceof Parent parent) {
        show(parent.getChildrenUnmodifiable(), input);
      }
    }
  }

  private static boolean isTyping(TextInputControl input) {
    return input.isFocused() && input.isEditable() && !input.isDisabled() && input.getSelection().getLength() == 0;
  }
}
