package entente.view.search;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.RecentSearches;
import entente.explorer.Finder.Found;
import entente.language.Messages;
import entente.view.parts.Shortcut;
import entente.view.parts.Shown;
import entente.view.parts.StillCaret;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.view.search.SearchResults.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import javafx.scene.text.Text;
import javafx.util.Duration;

/// The search field of the tool bar: what is found drops down below it as one types.
public final class SearchController {
  private static final int MOST_OF_A_KIND = 6;
  private static final double LEAST_WIDTH = 36; // in sizes of text
  private static final double ROOM_FOR_HINT = 25; // in sizes of the text
  private static final double MARGIN = 12;
  private static final Duration AFTER_THE_PICTURE = Duration.millis(400);

  private final Explorer explorer;
  private final WindowKeys keys;
  private final Messages messages;
  private final SearchResults results;
  private final Offers offers;
  private final RecentSearches recent;
  private DossierFile searched = new DossierFile.Nothing();
  private final PauseTransition afterPicture = new PauseTransition(AFTER_THE_PICTURE);
  private Runnable onLeave = () -> { };
  private String answered = ""; // what was sought when what is shown was found
  private boolean isEntered; // before there was an answer
  @FXML private TextField searchField;
  @FXML private Label hint;

  /// Finds nothing yet.
  public SearchController(Explorer explorer, WindowKeys keys, RecentSearches recent, Messages messages) {
    this.explorer = explorer;
    this.keys = keys;
    this.recent = recent;
    this.messages = messages;
    this.results = new SearchResults(messages, this::choose);
    this.offers = new Offers(explorer, keys, messages);
  }

  @FXML
  void initialize() {
    WindowKey.SEARCH.combinations().forEach(key -> hint.setText(Shortcut.text(key, messages).replace('+', ' ')));
    keys.on(WindowKey.SEARCH, this::start);
    StillCaret.in(searchField);
    searchField.setTooltip(new Tooltip(messages.text("search.prompt")));
    searchField.promptTextProperty().bind(Bindings.createStringBinding(this::prompt, searchField.widthProperty(),
        searchField.fontProperty(), searchField.insetsProperty()));
    hint.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> searchField.getText().isEmpty() && searchField.getWidth() >= ROOM_FOR_HINT * searchField.getFont().getSize(),
        searchField.textProperty(), searchField.widthProperty(), searchField.fontProperty()));
    hint.visibleProperty().subscribe(isShown -> {
      searchField.getStyleClass().remove("beside-hint");
      if (isShown) {
        searchField.getStyleClass().add("beside-hint");
      }
    });
    searchField.textProperty().subscribe((_, _) -> {
      isEntered = false;
      find();
    });
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

  /// As much of what can be sought as there is room for.
  private String prompt() {
    var whole = new Text(messages.text("search.prompt"));
    whole.setFont(searchField.getFont());
    double room = searchField.getWidth() - searchField.snappedLeftInset() - searchField.snappedRightInset();
    return messages.text(whole.getLayoutBounds().getWidth() <= room ? "search.prompt" : "search.promptShort");
  }

  private void install(Scene scene) {
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
      offerRecent();
    } else if (Offers.isOfCommands(text)) {
      results.show(List.of(), List.of(), under("search.commands", offers.commands(text)));
      answered = text;
      open();
    } else {
      find(text);
    }
  }

  private void find(String text) {
    List<Line> before = under("search.days", offers.days(text));
    List<Line> after = new ArrayList<>(under("search.commands", offers.commands(text)));
    after.addAll(under("search.filters", Stream.concat(offers.conditions(text).stream(), Stream.of(offers.words(text))).toList()));
    if (explorer.finder().isPreparing()) {
      results.showWaiting();
      open();
    }
    explorer.finder().find(text, MOST_OF_A_KIND, found -> {
      if (text.equals(searchField.getText()) && searchField.isFocused()) {
        results.show(before, found, after);
        answered = text;
        open();
        if (isEntered) {
          enter();
        }
      }
    }, results::showFailed);
  }

  private List<Line> under(String heading, List<Offer> offered) {
    return offered.isEmpty() ? List.of()
        : Stream.<Line>concat(Stream.of(new Line.Heading(messages.text(heading))), offered.stream().map(Line.Deed::new)).toList();
  }

  /// What was sought before, the latest first.
  private void offerRecent() {
    if (recent.texts().isEmpty() || !searchField.isFocused()) {
      close();
      return;
    }
    results.show(List.of(), List.of(), under("search.recent", recent.texts().stream()
        .map(text -> new Offer(Offer.AGAIN, text, "", () -> seek(text))).toList()));
    answered = searchField.getText();
    open();
  }

  private void seek(String text) {
    searchField.requestFocus();
    searchField.setText(text);
    searchField.end();
  }

  private void open() {
    Bounds field = searchField.localToScene(searchField.getLayoutBounds());
    Scene scene = searchField.getScene();
    double width = Math.max(field.getWidth(), Math.min(LEAST_WIDTH * searchField.getFont().getSize(), scene.getWidth() - 2 * MARGIN));
    double x = Math.clamp(field.getCenterX() - width / 2, 0, Math.max(0, scene.getWidth() - width - MARGIN));
    double y = field.getMaxY() + 4;
    if (results.getParent() == null) {
      ((Pane) scene.getRoot()).getChildren().add(results);
    }
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
      case ENTER -> enter();
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    press.consume();
  }

  /// Takes what is marked, once that is an answer to what is typed.
  private void enter() {
    boolean isAnswered = answered.equals(searchField.getText());
    isEntered = !isAnswered;
    if (isAnswered) {
      results.chosen().filter(_ -> results.isVisible()).ifPresent(this::choose);
    }
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
      close();
    } else {
      onLeave.run();
    }
  }

  /// Tells where the keyboard goes from here.
  public void setOnLeave(Runnable action) {
    onLeave = action;
  }

  private void choose(Line line) {
    switch (line) {
      case Line.Hit(Found found) -> {
        end();
        explorer.select(found.id());
      }
      case Line.Deed(Offer offer) -> {
        end();
        offer.action().run();
      }
      case Line.Heading _ -> { }
    }
  }

  private void end() {
    recent.note(searchField.getText());
    close();
    searchField.selectAll();
  }
}
