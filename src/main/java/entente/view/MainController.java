package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/// The frame of the window: the tool bar, and the keys that work everywhere.
final class MainController {
  private final Explorer explorer;
  private final Theme theme;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Messages messages;
  private final Layers layers;
  @FXML private BorderPane root;
  @FXML private Button backButton;
  @FXML private Button forwardButton;
  @FXML private Button themeButton;
  @FXML private Label dossierTitle;

  MainController(Explorer explorer, Theme theme, Swatches swatches, WindowKeys keys, Layers layers, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.swatches = swatches;
    this.keys = keys;
    this.layers = layers;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    root.getChildren().add(swatches);
    backButton.disableProperty().bind(explorer.history().canGoBackProperty().not());
    forwardButton.disableProperty().bind(explorer.history().canGoForwardProperty().not());
    dossierTitle.textProperty().bind(explorer.viewProperty().map(view -> view.dossier().head().title().in(explorer.language().tag())));
    keys.on(WindowKey.BACK, backButton, explorer.history()::back);
    keys.on(WindowKey.FORWARD, forwardButton, explorer.history()::forward);
    keys.on(WindowKey.THEME, themeButton, theme::toggle);
    keys.on(WindowKey.KEYS, () -> layers.show(new Sheet(messages.text("keys.heading"), new KeyList(messages), messages)));
    root.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        installKeys(scene);
      }
    });
  }

  private void installKeys(Scene scene) {
    keys.install(scene);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
      if (press.getButton() == MouseButton.BACK) {
        explorer.history().back();
      } else if (press.getButton() == MouseButton.FORWARD) {
        explorer.history().forward();
      }
    });
  }
}
