package entente.view.parts;

import entente.listing.CatalogueKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Shows a list of the left pane. Its key is the digit of its place there; those of the timeline and the table follow.
public record ListKey(CatalogueKind kind) implements Shortcut {
  /// Those of all lists.
  public static Stream<ListKey> all() {
    return Arrays.stream(CatalogueKind.values()).map(ListKey::new);
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public List<KeyCombination> combinations() {
    return List.of(new KeyCodeCombination(digit(kind.ordinal()), KeyCombination.SHORTCUT_DOWN));
  }

  /// @param place of the list, from 0, or beyond the last
  static KeyCode digit(int place) {
    return KeyCode.getKeyCode(Integer.toString(place + 1));
  }
}
