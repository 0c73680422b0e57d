package entente;

import com.sun.javafx.scene.SceneHelper;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Mouse and keyboard at one scene: what a user does there comes where the toolkit itself hands it in, so that it picks the node, counts
/// clicks and goes by the keys of the window as ever, but at once and always in the same way. On the toolkit's thread.
///
/// @param modifiers those that are held: [KeyCode#SHIFT], [KeyCode#CONTROL], [KeyCode#ALT]
record Hands(Scene scene, List<KeyCode> modifiers) {
  private static final double NOTCH = 40; // pixels that a notch of the wheel scrolls

  void move(double x, double y) {
    mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE);
  }

  /// Once or twice.
  void click(double x, double y, MouseButton button, int times) {
    move(x, y);
    for (int i = 0; i < times; i++) {
      mouse(MouseEvent.MOUSE_PRESSED, x, y, button);
      mouse(MouseEvent.MOUSE_RELEASED, x, y, button);
    }
    if (button == MouseButton.SECONDARY) {
      under(x, y).ifPresent(target -> Event.fireEvent(target, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y,
          screenX(x), screenY(y), /* keyboardTrigger= */ false, null)));
    }
  }

  void drag(double x, double y, double toX, double toY, MouseButton button) {
    int steps = 6;
    move(x, y);
    mouse(MouseEvent.MOUSE_PRESSED, x, y, button);
    for (int i = 1; i <= steps; i++) {
      mouse(MouseEvent.MOUSE_DRAGGED, x + (toX - x) * i / steps, y + (toY - y) * i / steps, button);
    }
    mouse(MouseEvent.MOUSE_RELEASED, toX, toY, button);
  }

  /// @param notches of the wheel, up if positive
  void scroll(double x, double y, int notches) {
    move(x, y);
    under(x, y).ifPresent(target -> Event.fireEvent(target, new ScrollEvent(ScrollEvent.SCROLL, x, y, screenX(x), screenY(y),
        isHeld(KeyCode.SHIFT), isHeld(KeyCode.CONTROL), isHeld(KeyCode.ALT), /* metaDown= */ false, /* direct= */ false,
        /* inertia= */ false, 0, notches * NOTCH, 0, notches * NOTCH, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
  }

  void press(KeyCode code) {
    key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
    key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
  }

  void type(String text) {
    text.codePoints().forEach(letter -> key(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED));
  }

  private boolean isHeld(KeyCode modifier) {
    return modifiers.contains(modifier);
  }

  private void key(EventType<KeyEvent> type, String letter, KeyCode code) {
    if (scene.getWindow() != null) { // which an event before may have closed
      SceneHelper.processKeyEvent(scene, new KeyEvent(type, letter, "", code, isHeld(KeyCode.SHIFT), isHeld(KeyCode.CONTROL),
          isHeld(KeyCode.ALT), /* metaDown= */ false));
    }
  }

  private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button) {
    if (scene.getWindow() != null && scene.getWindow().isShowing()) {
      boolean isDown = !type.equals(MouseEvent.MOUSE_RELEASED);
      SceneHelper.processMouseEvent(scene, new MouseEvent(type, x, y, screenX(x), screenY(y), button, 1, isHeld(KeyCode.SHIFT),
          isHeld(KeyCode.CONTROL), isHeld(KeyCode.ALT), /* metaDown= */ false, isDown && button == MouseButton.PRIMARY,
          isDown && button == MouseButton.MIDDLE, isDown && button == MouseButton.SECONDARY, isDown && button == MouseButton.BACK,
          isDown && button == MouseButton.FORWARD, /* synthesized= */ false, button == MouseButton.SECONDARY,
          /* stillSincePress= */ true, null));
    }
  }

  /// What lies at a place, as the toolkit picks it.
  private Optional<EventTarget> under(double x, double y) {
    var found = new AtomicReference<EventTarget>();
    EventHandler<MouseEvent> filter = event -> found.set(event.getTarget());
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, filter);
    move(x, y);
    scene.removeEventFilter(MouseEvent.MOUSE_MOVED, filter);
    return Optional.ofNullable(found.get());
  }

  private double screenX(double x) {
    return scene.getWindow() == null ? x : scene.getWindow().getX() + scene.getX() + x;
  }

  private double screenY(double y) {
    return scene.getWindow() == null ? y : scene.getWindow().getY() + scene.getY() + y;
  }
}
