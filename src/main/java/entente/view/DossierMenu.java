package entente.view;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.format.DossierReader;
import entente.language.Messages;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/// The ways to another dossier: a file chosen, pasted or opened lately, here or in a new window.
final class DossierMenu {
  private static final int MOST_AT_ONCE = 12; // as many windows

  private final Explorer explorer;
  private final WindowServices services;
  private final Messages messages;
  private final MenuButton button;
  private final List<MenuItem> commands; // stay the same, since their keys work while they are in the menu

  /// Fills a button's menu whenever it is shown.
  DossierMenu(Explorer explorer, WindowServices services, Messages messages, MenuButton button) {
    this.explorer = explorer;
    this.services = services;
    this.messages = messages;
    this.button = button;
    commands = List.of(command("open.button", WindowKey.OPEN, this::choose),
        command("open.beside", WindowKey.OPEN_BESIDE, this::chooseBeside),
        command("open.paste", WindowKey.PASTE, this::paste), command("open.newWindow", WindowKey.NEW_WINDOW, this::showBeside));
    button.getItems().setAll(commands);
    button.setOnShowing(_ -> fill());
  }

  /// Says what its functions do, and gives the first one a button beside the menu.
  void install(WindowKeys keys, ButtonBase open) {
    keys.on(WindowKey.OPEN, open, this::choose);
    keys.on(WindowKey.OPEN_BESIDE, this::chooseBeside);
    keys.on(WindowKey.PASTE, this::paste);
    keys.on(WindowKey.NEW_WINDOW, this::showBeside);
  }

  /// Lets the user choose a file to open.
  void choose() {
    chosen().ifPresent(path -> explorer.open(new DossierFile.OnDisk(path)));
  }

  /// Lets the user choose a file to open in a new window.
  void chooseBeside() {
    chosen().map(DossierFile.OnDisk::new).ifPresent(this::openBeside);
  }

  /// Opens what is on the clipboard: a file that was copied, or a dossier as text.
  void paste() {
    List<DossierFile> files = services.dialogs().copiedFiles().stream().map(DossierFile::at).toList();
    if (files.isEmpty()) {
      explorer.open(new DossierFile.Pasted(messages.text("open.pasted"), services.dialogs().copiedText()));
    } else {
      open(files);
    }
  }

  /// Opens one of the dossiers at hand.
  void open(DossierFile file) {
    explorer.open(file);
  }

  /// Opens files, the first one here and the others each in a window of its own; none where they are too many for that.
  void open(List<DossierFile> files) {
    DossierFile first = files.getFirst();
    if (files.size() > MOST_AT_ONCE) {
      open(new DossierFile.Unusable(first.name(), DossierReader.tooMany(first.name(), files.size(), MOST_AT_ONCE)));
    } else {
      open(first);
      files.stream().skip(1).forEach(this::openBeside);
    }
  }

  /// Shows the same dossier in a second window.
  void showBeside() {
    services.newWindow().show(opening -> opening.open(explorer.opening()));
  }

  private void openBeside(DossierFile file) {
    services.newWindow().show(opening -> opening.open(file));
  }

  private Optional<Path> chosen() {
    Optional<Path> folder = explorer.view().open().file() instanceof DossierFile.OnDisk(Path path)
        ? Optional.ofNullable(path.getParent())
        : services.recent().files().stream().findFirst().map(Path::getParent);
    Window owner = button.getScene().getWindow();
    return services.dialogs().chooseDossier(owner, folder);
  }

  /// The dossiers at hand, by what to call them: the bundled one, then the files opened lately.
  Map<String, DossierFile> dossiers() {
    Map<String, DossierFile> dossiers = new LinkedHashMap<>();
    dossiers.put(messages.text("open.bundled"), new DossierFile.Bundled());
    services.recent().files().forEach(path -> dossiers.put(shown(path), new DossierFile.OnDisk(path)));
    return dossiers;
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    items.add(new SeparatorMenuItem());
    dossiers().forEach((name, file) -> items.add(item(name, file)));
    if (!services.recent().files().isEmpty()) {
      var forget = new MenuItem(messages.text("open.forget"));
      forget.setOnAction(_ -> services.recent().clear());
      items.addAll(List.of(new SeparatorMenuItem(), forget));
    }
    button.getItems().remove(commands.size(), button.getItems().size());
    button.getItems().addAll(items);
  }

  private MenuItem command(String text, WindowKey key, Runnable action) {
    var item = new MenuItem(messages.text(text));
    item.setAccelerator(key.combinations().getFirst());
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// An item for a dossier, with a check mark if it is the one that is open.
  private MenuItem item(String text, DossierFile file) {
    var item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(file.equals(explorer.view().open().file()));
    item.setOnAction(_ -> open(file));
    return item;
  }

  /// The file and, so that two of the same name can be told apart, its folder.
  private static String shown(Path path) {
    Path folder = path.getParent();
    return path.getFileName() + (folder == null ? "" : "  –  " + folder);
  }
}
