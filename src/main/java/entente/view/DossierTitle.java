package entente.view;

import entente.explorer.Explorer;
import entente.language.LongText;
import entente.language.Messages;
import entente.language.Visible;
import entente.words.EntityWords;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What an open dossier is called in the window.
final class DossierTitle {
  private DossierTitle() {}

  /// Its title, with a remark where something of its file was left out; before there is one, the file that is being read.
  static ObservableValue<String> of(Explorer explorer, Messages messages) {
    var reading = explorer.opening().readingProperty();
    return Bindings.createStringBinding(() -> {
      Explorer.View view = explorer.view();
      return isNothing(view) ? reading.get().map(read -> messages.text("open.reading", read.file().name()))
          .orElse(messages.text("open.nothing")) : title(view, messages);
    }, explorer.viewProperty(), reading);
  }

  /// Whether no dossier is open yet.
  static boolean isNothing(Explorer.View view) {
    return view.open().name().isEmpty();
  }

  private static String title(Explorer.View view, Messages messages) {
    String title = Visible.quoted(LongText.line(new EntityWords(view.dossier(), messages.language()).title()));
    return view.open().isPartial() ? messages.text("open.partial", title) : title;
  }
}
