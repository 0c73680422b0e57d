package entente.view.search;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.view.parts.Shortcut;
import entente.view.parts.Shown;
import entente.view.parts.StillCaret;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The search field of the tool bar: what is found drops down below it as one types.
public final class SearchController {
  private static final int MOST_OF_A_KIND = 6;
  private static final double LEAST_WIDTH = 420;
  private static final double ROOM_FOR_HINT = 25; // in sizes of the text
  private static final double MARGIN = 12;
  private static final Duration AFTER_THE_PICTURE = Duration.millis(400);

  private final Explorer explorer;
  private final WindowKeys keys;
  private final Messages messages;
  private final SearchResults results;
  private DossierFile searched = new DossierFile.Nothing();
  private final PauseTransition afterPicture = new PauseTransition(AFTER_THE_PICTURE);
  private Runnable onLeave = () -> { };
  @FXML private TextField searchField;
  @FXML private Label hint;

  /// Finds nothing yet.
  public SearchController(Explorer explorer, WindowKeys keys, Messages messages) {
    this.explorer = explorer;
    this.keys = keys;
    this.messages = messages;
    this.results = new SearchResults(messages, this::choose);
  }

  @FXML
  void initialize() {
    WindowKey.SEARCH.combinations().forEach(key -> hint.setText(Shortcut.text(key, messages).replace('+', ' ')));
    keys.on(WindowKey.SEARCH, this::start);
    StillCaret.in(searchField);
    searchField.setTooltip(new Tooltip(searchField.getPromptText())); // which a narrow field cuts
    hint.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> searchField.getText().isEmpty() && searchField.getWidth() >= ROOM_FOR_HINT * searchField.getFont().getSize(),
        searchField.textProperty(), searchField.widthProperty(), searchField.fontProperty()));
    hint.visibleProperty().subscribe(isShown -> {
      searchField.getStyleClass().remove("beside-hint");
      if (isShown) {
        searchField.getStyleClass().add("beside-hint");
      }
    });
    searchField.textProperty().subscribe((_, _) -> find());
    searchField.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    searchField.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> find());
    searchField.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        install(scene);
      }
    });
    afterPicture.setOnFinished(_ -> explorer.finder().prepare());
    Shown.in(searchField).subscribe((_, isShown) -> {
      if (!isShown) {
        afterPicture.stop(); // nobody will look for anything
      }
    });
    explorer.viewProperty().subscribe(view -> begin(view.open().file()));
  }

  private void install(Scene scene) {
    ((Pane) scene.getRoot()).getChildren().add(results);
    scene.widthProperty().subscribe((_, _) -> close());
    scene.heightProperty().subscribe((_, _) -> close());
    scene.focusOwnerProperty().subscribe((_, owner) -> {
      if (!searchField.equals(owner) && !results.equals(owner)) {
        close();
      }
    });
  }

  private void start() {
    searchField.requestFocus();
    searchField.selectAll();
    find();
  }

  /// The words of a dossier are gone through once it is on the screen, so that they are there before anybody has typed one.
  private void begin(DossierFile file) {
    if (!file.equals(searched)) { // rather than read once more
      searchField.clear();
    }
    searched = file;
    afterPicture.playFromStart();
  }

  private void find() {
    String text = searchField.getText();
    if (text.isBlank()) {
      close();
      return;
    }
    if (explorer.finder().isPreparing()) {
      results.showWaiting();
      open();
    }
    explorer.finder().find(text, MOST_OF_A_KIND, found -> {
      if (text.equals(searchField.getText()) && searchField.isFocused()) {
        results.show(found);
        open();
      }
    }, results::showFailed);
  }

  private void open() {
    Bounds field = searchField.localToScene(searchField.getLayoutBounds());
    Scene scene = searchField.getScene();
    double width = Math.max(field.getWidth(), LEAST_WIDTH);
    double x = Math.clamp(field.getCenterX() - width / 2, 0, Math.max(0, scene.getWidth() - width - MARGIN));
    double y = field.getMaxY() + 4;
    results.setVisible(true);
    results.applyCss();
    results.resizeRelocate(Math.rint(x), Math.rint(y), width, Math.min(results.wantedHeight(), scene.getHeight() - y - MARGIN));
  }

  private void close() {
    results.setVisible(false);
  }

  private void press(KeyEvent press) {
    switch (press.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> results.chosen().filter(_ -> results.isVisible()).ifPresent(this::choose);
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    press.consume();
  }

  private void move(int step) {
    if (results.isVisible()) {
      results.move(step);
    } else {
      find();
    }
  }

  /// First away with the list and the text, then out of the field.
  private void leave() {
    if (results.isVisible() || !searchField.getText().isEmpty()) {
      searchField.clear();
    } else {
      onLeave.run();
    }
  }

  /// Tells where the keyboard goes from here.
  public void setOnLeave(Runnable action) {
    onLeave = action;
  }

  private void choose(String id) {
    close();
    searchField.selectAll();
    explorer.select(id);
  }
}
