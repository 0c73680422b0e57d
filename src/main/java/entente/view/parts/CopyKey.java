package entente.view.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// What the keyboard can take along from what has the focus, and the key for it.
public enum CopyKey implements Shortcut {
  SELECT_ALL(KeyCode.A),
  COPY(KeyCode.C),
  CITE(KeyCode.C, KeyCombination.SHIFT_DOWN);

  @SuppressWarnings("ImmutableEnumChecker") // it never changes
  private final KeyCombination combination;

  CopyKey(KeyCode code) {
    this.combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  CopyKey(KeyCode code, Modifier modifier) {
    this.combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, modifier);
  }

  @Override
  public List<KeyCombination> combinations() {
    return List.of(combination);
  }

  /// Does something when the key is pressed while the focus is in a part of the window.
  public void in(Node part, Runnable action) {
    part.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (combination.match(press)) {
        action.run();
        press.consume();
      }
    });
  }
}
