package entente.view.parts;

import entente.language.Messages;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// Something a user can do, and the keys for it. Its words are in the bundle under `keys.` and its name.
public interface Shortcut {

  /// Its name in the table.
  String name();

  /// The keys, the one to show first; empty for none.
  List<KeyCombination> combinations();

  /// What it does, in words.
  default String words(Messages messages) {
    return messages.text("keys." + name());
  }

  /// What it does and, in brackets, its first key.
  default String tip(Messages messages) {
    return combinations().isEmpty() ? words(messages) : words(messages) + " (" + text(combinations().getFirst(), messages) + ")";
  }

  /// A key as it is called in a language, such as `Alt+Left`; the toolkit alone would show arrows, for which the fonts have no sign.
  static String text(KeyCombination key, Messages messages) {
    return key.getDisplayText().replace("\u2190", messages.text("key.left")).replace("\u2192", messages.text("key.right"))
        .replace("\u2191", messages.text("key.up")).replace("\u2193", messages.text("key.down"))
        .replace("\u21B5", "Enter");
  }
}
