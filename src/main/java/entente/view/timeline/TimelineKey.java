package entente.view.timeline;

import entente.view.parts.Shortcut;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// What the keyboard can do on a timeline, and the keys for it.
public enum TimelineKey implements Shortcut {
  PREVIOUS(KeyCode.LEFT),
  NEXT(KeyCode.RIGHT),
  ADD_PREVIOUS(KeyCombination.SHIFT_DOWN, KeyCode.LEFT),
  ADD_NEXT(KeyCombination.SHIFT_DOWN, KeyCode.RIGHT),
  LANE_ABOVE(KeyCode.UP),
  LANE_BELOW(KeyCode.DOWN),
  FIRST(KeyCode.HOME),
  LAST(KeyCode.END),
  ZOOM_IN(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
  ZOOM_OUT(KeyCode.MINUS, KeyCode.SUBTRACT),
  ZOOM_TO(KeyCode.ENTER),
  CARD(KeyCode.SPACE),
  FIT_ALL(KeyCode.DIGIT0, KeyCode.NUMPAD0),
  FIT_SELECTION(KeyCode.DIGIT1, KeyCode.NUMPAD1),
  THIS_YEAR(KeyCode.DIGIT2, KeyCode.NUMPAD2),
  TEN_YEARS(KeyCode.DIGIT3, KeyCode.NUMPAD3),
  FIVE_YEARS(KeyCode.DIGIT4, KeyCode.NUMPAD4),
  TWO_YEARS(KeyCode.DIGIT5, KeyCode.NUMPAD5),
  EARLIER(KeyCode.PAGE_UP),
  LATER(KeyCode.PAGE_DOWN),
  LANE_FOLD(KeyCode.F),
  LANE_UP(KeyCombination.ALT_DOWN, KeyCode.UP),
  LANE_DOWN(KeyCombination.ALT_DOWN, KeyCode.DOWN),
  AS_OF_EARLIER(KeyCombination.SHORTCUT_DOWN, KeyCode.LEFT),
  AS_OF_LATER(KeyCombination.SHORTCUT_DOWN, KeyCode.RIGHT);

  static final double ZOOM_FACTOR = 1.5;
  static final double PAN_SHARE = 0.5;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<Modifier> modifiers;
  @SuppressWarnings("ImmutableEnumChecker") // nor here
  private final List<KeyCode> codes;

  TimelineKey(KeyCode... codes) {
    this.modifiers = List.of();
    this.codes = List.of(codes);
  }

  TimelineKey(Modifier modifier, KeyCode code) {
    this.modifiers = List.of(modifier);
    this.codes = List.of(code);
  }

  @Override
  public List<KeyCombination> combinations() {
    return codes.stream().<KeyCombination>map(code -> new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new))).toList();
  }

  /// What a key press stands for. Shift counts only where it makes a difference, since some keyboards need it for a plus sign.
  static Optional<TimelineKey> of(KeyEvent event) {
    return Arrays.stream(values()).filter(key -> key.matches(event)).max(Comparator.comparingInt(key -> key.modifiers.size()));
  }

  private boolean matches(KeyEvent event) {
    return codes.contains(event.getCode())
        && modifiers.contains(KeyCombination.ALT_DOWN) == event.isAltDown()
        && modifiers.contains(KeyCombination.SHORTCUT_DOWN) == event.isShortcutDown()
        && (event.isShiftDown() || !modifiers.contains(KeyCombination.SHIFT_DOWN));
  }
}
