package entente.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the keyboard can do on a timeline, and the keys for it.
enum TimelineKey implements Shortcut {
  PREVIOUS(KeyCode.LEFT),
  NEXT(KeyCode.RIGHT),
  LANE_ABOVE(KeyCode.UP),
  LANE_BELOW(KeyCode.DOWN),
  FIRST(KeyCode.HOME),
  LAST(KeyCode.END),
  ZOOM_IN(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
  ZOOM_OUT(KeyCode.MINUS, KeyCode.SUBTRACT),
  ZOOM_TO(KeyCode.ENTER),
  FIT_ALL(KeyCode.DIGIT0, KeyCode.NUMPAD0),
  EARLIER(KeyCode.PAGE_UP),
  LATER(KeyCode.PAGE_DOWN);

  static final double ZOOM_FACTOR = 1.5;
  static final double PAN_SHARE = 0.5;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<KeyCode> codes;

  TimelineKey(KeyCode... codes) {
    this.codes = List.of(codes);
  }

  @Override
  public List<KeyCombination> combinations() {
    return codes.stream().<KeyCombination>map(KeyCodeCombination::new).toList();
  }

  /// What a key press stands for; nothing with Alt or Ctrl.
  static Optional<TimelineKey> of(KeyEvent event) {
    return event.isAltDown() || event.isShortcutDown() ? Optional.empty()
        : Arrays.stream(values()).filter(key -> key.codes.contains(event.getCode())).findFirst();
  }
}
