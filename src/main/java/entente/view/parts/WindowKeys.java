package entente.view.parts;

import entente.language.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/// What each function of one window does: whoever can do it says so here, and keys and buttons follow.
public final class WindowKeys {
  private final Messages messages;
  private final Map<Shortcut, Runnable> actions = new HashMap<>();

  /// Knows no action yet.
  public WindowKeys(Messages messages) {
    this.messages = messages;
  }

  /// Says what a function does.
  public void on(Shortcut key, Runnable action) {
    actions.put(key, action);
  }

  /// Says what a function does, and gives it a button, which gets its name for a screen reader and its key as a tip.
  public void on(Shortcut key, ButtonBase button, Runnable action) {
    on(key, action);
    button.setOnAction(_ -> action.run());
    button.setAccessibleText(key.words(messages));
    button.setTooltip(new Tooltip(key.tip(messages)));
  }

  /// Whether somebody can do it.
  public boolean isOffered(Shortcut key) {
    return actions.containsKey(key);
  }

  /// Does what a function does.
  public void run(Shortcut key) {
    Optional.ofNullable(actions.get(key)).ifPresent(Runnable::run);
  }

  /// Lets the keys work in a scene.
  public void install(Scene scene) {
    actions.forEach((key, action) -> key.combinations().forEach(combination -> scene.getAccelerators().put(combination, action)));
  }
}
