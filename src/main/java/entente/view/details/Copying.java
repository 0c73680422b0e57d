package entente.view.details;

import entente.language.Messages;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;

/// Copies from a page: what is selected, or a citation. By keys and by a menu.
final class Copying {
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
      if (PageKey.COPY.matches(key)) {
        copy(selection.text());
        key.consume();
      } else if (PageKey.SELECT_ALL.matches(key)) {
        selection.selectAll();
        key.consume();
      }
    });
    offer(page, citation);
  }

  /// Offers a citation of a part of the page, while the focus or the pointer is in it.
  void offer(Node part, Supplier<String> citation) {
    part.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (PageKey.CITE.matches(key)) {
        copy(citation.get());
        key.consume();
      }
    });
    part.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
      var copy = item(PageKey.COPY, () -> copy(selection.text()));
      copy.setDisable(selection.text().isEmpty());
      menu.getItems().setAll(copy, item(PageKey.SELECT_ALL, selection::selectAll),
          item(PageKey.CITE, () -> copy(citation.get())));
      menu.show(part, request.getScreenX(), request.getScreenY());
      request.consume();
    });
  }

  private MenuItem item(PageKey key, Runnable action) {
    var item = new MenuItem(key.words(messages));
    item.setAccelerator(key.combinations().getFirst());
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
