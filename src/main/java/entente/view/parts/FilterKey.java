package entente.view.parts;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// What the keyboard does to the filter in the line in which that is typed, while the text is as it is applied. Elsewhere the same keys are
/// for text.
public enum FilterKey implements Shortcut {
  FILTER_UNDO(KeyCombination.SHORTCUT_DOWN),
  FILTER_REDO(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  @SuppressWarnings("ImmutableEnumChecker") // it never changes
  private final KeyCombination combination;

  FilterKey(Modifier... modifiers) {
    this.combination = new KeyCodeCombination(KeyCode.Z, modifiers);
  }

  @Override
  public List<KeyCombination> combinations() {
    return List.of(combination);
  }
}
