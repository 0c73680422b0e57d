package entente.view.details;

import entente.view.parts.Shortcut;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// What the keyboard can do on a page of details, and the key for it.
public enum PageKey implements Shortcut {
  SELECT_ALL(KeyCode.A),
  COPY(KeyCode.C),
  CITE(KeyCode.C, KeyCombination.SHIFT_DOWN);

  @SuppressWarnings("ImmutableEnumChecker") // it never changes
  private final KeyCombination combination;

  PageKey(KeyCode code) {
    this.combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  PageKey(KeyCode code, Modifier modifier) {
    this.combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, modifier);
  }

  @Override
  public List<KeyCombination> combinations() {
    return List.of(combination);
  }

  /// Whether a press of keys stands for it.
  boolean matches(KeyEvent press) {
    return combination.match(press);
  }
}
