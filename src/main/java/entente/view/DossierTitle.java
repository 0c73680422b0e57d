package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;

/// What an open dossier is called in the window.
final class DossierTitle {
  private DossierTitle() {}

  /// Its title, with a remark where something of its file was left out.
  static String of(Explorer.View view, Messages messages) {
    if (view.open().name().isEmpty()) {
      return messages.text("open.nothing");
    }
    String title = view.dossier().head().title().in(messages.language().tag());
    return view.open().isPartial() ? messages.text("open.partial", title) : title;
  }
}
