package entente.view;

import entente.view.parts.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Dialogs that answer at once, and a clipboard of their own.
final class FakeDialogs implements Dialogs {
  Optional<Path> chosen = Optional.empty();
  List<String> files = List.of();
  String clipboard = "";
  String copiedHtml = "";

  @Override
  public Optional<Path> chooseDossier(Window owner, Optional<Path> folder) {
    return chosen;
  }

  @Override
  public Optional<Path> chooseProblemList(Window owner, String name) {
    return chosen;
  }

  @Override
  public List<String> copiedFiles() {
    return files;
  }

  @Override
  public String copiedText() {
    return clipboard;
  }

  @Override
  public void copy(String text, String html) {
    clipboard = text;
    copiedHtml = html;
  }
}
