package entente.view;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// What can be done in the window as a whole, and the keys for it; where there are none, it is done by a button only.
/// With [TimelineKey] this is the one table behind accelerators, tooltips and the list of keys.
enum WindowKey implements Shortcut {
  BACK(KeyCombination.ALT_DOWN, KeyCode.LEFT),
  FORWARD(KeyCombination.ALT_DOWN, KeyCode.RIGHT),
  OPEN(KeyCombination.SHORTCUT_DOWN, KeyCode.O),
  OPEN_BESIDE(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.O),
  PASTE(KeyCombination.SHORTCUT_DOWN, KeyCode.V),
  NEW_WINDOW(KeyCombination.SHORTCUT_DOWN, KeyCode.N),
  CANCEL(List.of(), KeyCode.ESCAPE),
  THEME(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.L),
  KEYS(List.of(), KeyCode.F1);

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<KeyCombination> combinations;

  /// Without a key.
  WindowKey() {
    this(List.of());
  }

  WindowKey(Modifier modifier, KeyCode... codes) {
    this(List.of(modifier), codes);
  }

  WindowKey(List<Modifier> modifiers, KeyCode... codes) {
    this.combinations = Arrays.stream(codes)
        .<KeyCombination>map(code -> new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new))).toList();
  }

  @Override
  public List<KeyCombination> combinations() {
    return combinations;
  }
}
