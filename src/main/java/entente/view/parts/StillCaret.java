package entente.view.parts;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;

/// A caret that stands still. One that blinks is an animation, for which the toolkit goes through the whole window sixty times a second
/// for as long as the field has the keyboard.
public final class StillCaret {
  private StillCaret() {}

  /// Of a field that has no skin yet.
  public static void in(TextField field) {
    field.setSkin(new TextFieldSkin(field) {
      @Override
      public void setCaretAnimating(boolean isWanted) {
        super.setCaretAnimating(false);
      }
    });
  }

  /// Of an area that has no skin yet.
  public static void in(TextArea area) {
    area.setSkin(new TextAreaSkin(area) {
      @Override
      public void setCaretAnimating(boolean isWanted) {
        super.setCaretAnimating(false);
      }
    });
  }
}
