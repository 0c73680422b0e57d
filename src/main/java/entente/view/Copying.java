package entente.view;

import entente.language.Messages;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Copies from a page: what is selected, or a citation. By keys and by a menu.
final class Copying {
  private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination CITE =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final TextSelection selection;
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();

  Copying(TextSelection selection, Messages messages) {
    this.selection = selection;
    this.messages = messages;
  }

  /// Lets the text of a page, and a citation of what it shows, be copied by keys and by a menu.
  void install(Node page, Supplier<String> citation) {
    page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (COPY.match(key)) {
        copy(selection.text());
        key.consume();
      } else if (ALL.match(key)) {
        selection.selectAll();
        key.consume();
      }
    });
    offer(page, citation);
  }

  /// Offers a citation of a part of the page, while the focus or the pointer is in it.
  void offer(Node part, Supplier<String> citation) {
    part.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (CITE.match(key)) {
        copy(citation.get());
        key.consume();
      }
    });
    part.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
      var copy = item("copy.selection", COPY, () -> copy(selection.text()));
      copy.setDisable(selection.text().isEmpty());
      menu.getItems().setAll(copy, item("copy.all", ALL, selection::selectAll),
          item("copy.citation", CITE, () -> copy(citation.get())));
      menu.show(part, request.getScreenX(), request.getScreenY());
      request.consume();
    });
  }

  private MenuItem item(String key, KeyCombination keys, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setAccelerator(keys);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Puts a text on the clipboard; nothing happens where there is none.
  static void copy(String text) {
    if (!text.isEmpty()) {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
