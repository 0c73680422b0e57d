package entente.view.parts;

import entente.language.Language;
import entente.language.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs and the clipboard of the system.
public final class SystemDialogs implements Dialogs {
  private final Messages messages;

  /// Speaks a language.
  public SystemDialogs(Language language) {
    messages = Messages.of(SystemDialogs.class, language);
  }

  @Override
  public Optional<Path> chooseDossier(Window owner, Optional<Path> folder) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.text("open.dialog"));
    chooser.getExtensionFilters().setAll(new ExtensionFilter(messages.text("open.dossiers"), "*.json"),
        new ExtensionFilter(messages.text("open.allFiles"), "*"));
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseProblemList(Window owner, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.text("problems.export.dialog"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().setAll(new ExtensionFilter(messages.text("problems.export.csv"), "*.csv"),
        new ExtensionFilter(messages.text("problems.export.text"), "*.txt"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public List<String> copiedFiles() {
    return Clipboard.getSystemClipboard().getFiles().stream().map(File::getPath).toList();
  }

  @Override
  public String copiedText() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
  }

  @Override
  public void copy(String text, String html) {
    var content = new ClipboardContent();
    content.putString(text);
    if (!html.isEmpty()) {
      content.putHtml(html);
    }
    Clipboard.getSystemClipboard().setContent(content);
  }
}
