package entente.view;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Opening;
import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.language.Language;
import entente.picture.Fonts;
import entente.view.parts.Theme;
import entente.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole window in a bare stage, for tests. Work that the application does in the background is done at once.
final class Windows {
  /// What was shown in the browser.
  static final List<String> SHOWN = new ArrayList<>();

  /// The dialogs and the clipboard.
  static final FakeDialogs DIALOGS = new FakeDialogs();

  /// What further windows were opened for.
  static final List<Consumer<Opening>> OPENED = new ArrayList<>();

  private static Theme theme = new Theme();

  private Windows() {}

  /// That of the window shown last.
  static Theme theme() {
    return theme;
  }

  static Explorer show(Stage stage, Language language, DossierFile file) {
    return show(stage, new Explorer(language, new Background(Runnable::run, Runnable::run)), file);
  }

  /// With an explorer whose work is done as the test wants.
  static Explorer show(Stage stage, Explorer explorer, DossierFile file) {
    SHOWN.clear();
    OPENED.clear();
    Fonts.load();
    theme = new Theme();
    var recent = new RecentFiles(List.of(), _ -> {});
    explorer.viewProperty().subscribe(view -> recent.note(view.open().file()));
    var services = new WindowServices(SHOWN::add, DIALOGS, OPENED::add, recent, new RecentSearches(List.of(), _ -> { }),
        new KeptFilters(Map.of(), _ -> { }));
    var scene = new Scene(new Controllers(explorer, theme, services).window(), 1000, 900);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene(); // a test before may have made it another size
    stage.setX(0);
    stage.setY(0);
    stage.show();
    explorer.open(file);
    return explorer;
  }
}
