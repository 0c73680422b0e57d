package entente.view.details;

import entente.language.Messages;
import entente.view.parts.CopyKey;
import entente.view.parts.Dialogs;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// Copies from a page: what is selected, or a citation. By keys and by a menu.
final class Copying {
  private final TextSelection selection;
  private final Dialogs dialogs;
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();

  /// @param dialogs with the clipboard
  Copying(TextSelection selection, Dialogs dialogs, Messages messages) {
    this.selection = selection;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /// Lets the text of a page, and a citation of what it shows, be copied by keys and by a menu.
  void install(Node page, Supplier<String> citation) {
    CopyKey.COPY.in(page, () -> copy(selection.text()));
    CopyKey.SELECT_ALL.in(page, selection::selectAll);
    offer(page, citation);
  }

  /// Offers a citation of a part of the page, while the focus or the pointer is in it.
  void offer(Node part, Supplier<String> citation) {
    CopyKey.CITE.in(part, () -> copy(citation.get()));
    part.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
      var copy = item(CopyKey.COPY, () -> copy(selection.text()));
      copy.setDisable(selection.text().isEmpty());
      menu.getItems().setAll(copy, item(CopyKey.SELECT_ALL, selection::selectAll),
          item(CopyKey.CITE, () -> copy(citation.get())));
      menu.show(part, request.getScreenX(), request.getScreenY());
      request.consume();
    });
  }

  private MenuItem item(CopyKey key, Runnable action) {
    var item = new MenuItem(key.words(messages));
    item.setAccelerator(key.combinations().getFirst());
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Puts a text on the clipboard; nothing happens where there is none.
  void copy(String text) {
    if (!text.isEmpty()) {
      dialogs.copy(text);
    }
  }
}
