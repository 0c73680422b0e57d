package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The frame of the window: the tool bar, and the keys that work everywhere.
final class MainController {
  private final Explorer explorer;
  private final Theme theme;
  private final Surroundings surroundings;
  private final Swatches swatches;
  private final Messages messages;
    @FXML private BorderPane root;
  @FXML private Button backButton;
  @FXML private Button forwardButton;
  @FXML private MenuButton dossierTitle;
  @FXML private Button openButton;
  @FXML private VBox notices;
  @FXML private StatusController statusController;

  MainController(Explorer explorer, Theme theme, Surroundings surroundings, Swatches swatches, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.surroundings = surroundings;
    this.swatches = swatches;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    root.getChildren().add(swatches);
    backButton.disableProperty().bind(explorer.history().canGoBackProperty().not());
    forwardButton.disableProperty().bind(explorer.history().canGoForwardProperty().not());
    dossierTitle.textProperty().bind(explorer.viewProperty().map(view -> DossierTitle.of(view, messages)));
    var menu = new DossierMenu(explorer, surroundings, messages, dossierTitle);
    openButton.setOnAction(_ -> menu.choose());
    new DropTarget(root, messages, menu::open);
    new Notices(notices, explorer, messages, statusController::showProblems);
    root.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        installKeys(scene);
      }
    });
  }

  private void installKeys(Scene scene) {
    var keys = scene.getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), explorer.history()::back);
    keys.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), explorer.history()::forward);
    keys.put(new KeyCodeCombination(KeyCode.ESCAPE), explorer.opening()::cancel);
    keys.put(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), theme::toggle);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
      if (press.getButton() == MouseButton.BACK) {
        explorer.history().back();
      } else if (press.getButton() == MouseButton.FORWARD) {
        explorer.history().forward();
      }
    });
  }

  @FXML
  void goBack() {
    explorer.history().back();
  }

  @FXML
  void goForward() {
    explorer.history().forward();
  }

  @FXML
  void toggleTheme() {
    theme.toggle();
  }
}
