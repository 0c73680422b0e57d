package entente.view;

import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.language.Messages;
import entente.view.lists.ListsController;
import entente.view.parts.CopyKey;
import entente.view.parts.FilterKey;
import entente.view.parts.Magnified;
import entente.view.parts.Swatches;
import entente.view.parts.Theme;
import entente.view.parts.WholeText;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.view.search.SearchController;
import entente.view.sheets.GradeList;
import entente.view.sheets.KeyList;
import entente.view.sheets.Layers;
import entente.view.sheets.Pages;
import entente.view.sheets.SettingsPane;
import entente.view.sheets.Sheet;
import entente.view.sheets.StateList;
import entente.view.timeline.Legend;
import entente.view.timeline.TimelineController;
import entente.view.timeline.TimelineKey;
import entente.words.EntityWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of the window: the tool bar, and the keys that work everywhere.
final class MainController {
  private static final List<KeyList.Group> KEYS = List.of(new KeyList.Group("keys.window", WindowKey.all()),
      new KeyList.Group("keys.timeline", List.of(TimelineKey.values())), new KeyList.Group("keys.filtering", List.of(FilterKey.values())),
      new KeyList.Group("keys.copying", List.of(CopyKey.values())));
  private static final double SHARE_OF_TITLE = 0.34; // of the width
  private static final double BESIDE_SIGNS = 100; // what a sheet has at both sides of its content, with a scroll bar
  private static final double ROOM_FOR_OPEN = 45; // in sizes of text: below, the menu of the title is way enough
  private static final double HEIGHT_FOR_BAND = 36; // in sizes of text: below, the lanes need it
  private static final double WIDTH_FOR_BAND = 60; // in sizes of text: that of its sentence in every language

  private final Explorer explorer;
  private final Theme theme;
  private final WindowServices services;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Layers layers;
  private final Messages messages;
  private Optional<Pages> guide = Optional.empty(); // shown last
  private Optional<SidePanes> sides = Optional.empty();
  @FXML private BorderPane root;
  @FXML private Button backButton;
  @FXML private Button forwardButton;
  @FXML private SplitMenuButton dossierTitle;
  @FXML private Button listsButton;
  @FXML private Button openButton;
  @FXML private Button settingsButton;
  @FXML private Button themeButton;
  @FXML private Button detailsButton;
  @FXML private VBox above;
  @FXML private HBox tools;
  @FXML private VBox notices;
  @FXML private StackPane centre;
  @FXML private ScrollPane room;
  @FXML private SplitPane panes;
  @FXML private ListsController listsController;
  @FXML private TimelineController chronologyController;
  @FXML private SearchController searchController;
  @FXML private StatusController statusController;

  MainController(Explorer explorer, Theme theme, WindowServices services, Swatches swatches, WindowKeys keys, Layers layers,
      Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.services = services;
    this.swatches = swatches;
    this.keys = keys;
    this.layers = layers;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    root.getChildren().add(swatches);
    searchController.setOnLeave(chronologyController::takeFocus);
    room.skinProperty().subscribe(this::keepNoPicture);
    backButton.disableProperty().bind(explorer.part(Session::canGoBack).map(can -> !can));
    forwardButton.disableProperty().bind(explorer.part(Session::canGoForward).map(can -> !can));
    prepareTitle();
    prepareSides();
    var menu = new DossierMenu(explorer, services, messages, dossierTitle);
    menu.install(keys, openButton);
    showWelcome(menu);
    new DropTarget(root, messages, menu::open);
    prepareBand();
    new Notices(notices, explorer, messages, statusController::showProblems);
    keys.on(WindowKey.BACK, backButton, () -> explorer.update(Session::back));
    keys.on(WindowKey.FORWARD, forwardButton, () -> explorer.update(Session::forward));
    keys.on(WindowKey.DOSSIERS, dossierTitle::show);
    keys.on(WindowKey.PROBLEMS, statusController::showProblems);
    keys.on(WindowKey.CANCEL, explorer.opening()::cancel);
    keys.on(WindowKey.SETTINGS, settingsButton, this::showSettings);
    keys.on(WindowKey.TEXT_LARGER, theme::enlarge);
    keys.on(WindowKey.TEXT_SMALLER, theme::reduce);
    keys.on(WindowKey.TEXT_USUAL, theme::resetTextSize);
    keys.on(WindowKey.CLOSE, () -> root.getScene().getWindow().hide());
    keys.on(WindowKey.THEME, themeButton, theme::toggle);
    keys.on(WindowKey.KEYS, () -> showGuide(guide.filter(pages -> pages.getScene() != null).map(pages -> 1 - pages.shown()).orElse(0)));
    keys.on(WindowKey.SIGNS, () -> showGuide(1));
    root.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        installKeys(scene);
      }
    });
  }

  /// The skin of a scroll pane keeps a picture of its content, and here, whatever changes, would paint the whole window anew for it.
  private void keepNoPicture() {
    room.getChildrenUnmodifiable().forEach(part -> part.setCache(false));
  }

  private void prepareSides() {
    var made = new SidePanes(panes, listsButton, detailsButton, swatches.textScale(), chronologyController::takeFocus);
    sides = Optional.of(made);
    centre.getChildren().add(made);
    made.visibleProperty().bind(panes.visibleProperty());
    listsController.setOnWanted(made::showLists);
    explorer.selectedProperty().subscribe((_, _) -> made.follow());
    keys.on(WindowKey.SHOW_LISTS, listsButton, made::toggleLists);
    keys.on(WindowKey.SHOW_DETAILS, detailsButton, made::toggleDetails);
    keys.on(WindowKey.NEXT_PANE, () -> made.goOn(1));
    keys.on(WindowKey.PREVIOUS_PANE, () -> made.goOn(-1));
  }

  /// A long title is cut, but not before the search field has become narrow.
  private void prepareTitle() {
    dossierTitle.textProperty().bind(DossierTitle.of(explorer, messages));
    dossierTitle.minWidthProperty().bind(Bindings.createDoubleBinding(
        () -> Math.min(dossierTitle.prefWidth(-1), SHARE_OF_TITLE * root.getWidth()),
        dossierTitle.textProperty(), dossierTitle.fontProperty(), dossierTitle.skinProperty(), root.widthProperty()));
    dossierTitle.setOnAction(_ -> explorer.selectNothing());
    ObservableValue<Double> scale = swatches.textScale();
    openButton.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> root.getWidth() >= ROOM_FOR_OPEN * Theme.FONT_SIZE * scale.getValue(), root.widthProperty(), scale));
    openButton.managedProperty().bind(openButton.visibleProperty());
    dossierTitle.setTooltip(
        WholeText.tip(dossierTitle.textProperty().map(title -> title + "\n" + messages.text("open.menu.tip"))));
  }

  /// Says in the tool bar which day is shown, and under it that it is another one than the latest, or both in the status bar where the
  /// window has no room to spare.
  private void prepareBand() {
    ObservableValue<Double> scale = swatches.textScale();
    ObservableValue<Boolean> hasRoom = Bindings.createBooleanBinding(() -> {
      double text = Theme.FONT_SIZE * scale.getValue();
      return root.getHeight() >= HEIGHT_FOR_BAND * text && root.getWidth() >= WIDTH_FOR_BAND * text;
    }, root.heightProperty(), root.widthProperty(), scale);
    var band = new AsOfBand(explorer, messages, hasRoom, scale);
    var day = new AsOfButton(explorer, messages);
    keys.on(WindowKey.AS_OF, day::choose);
    hasRoom.subscribe(has -> {
      if (has) {
        above.getChildren().add(1, band);
        tools.getChildren().add(tools.getChildren().indexOf(openButton), day);
      } else {
        statusController.take(band, day);
      }
    });
    statusController.shortProperty().bind(hasRoom.map(has -> !has));
    chronologyController.keepHeight(band.kept());
  }

  /// While no dossier is open the panes would be empty; ways to one stand in their place, unless one is on its way.
  private void showWelcome(DossierMenu menu) {
    ObservableValue<Boolean> isNothing = explorer.viewProperty().map(DossierTitle::isNothing);
    panes.visibleProperty().bind(isNothing.map(nothing -> !nothing));
    panes.visibleProperty().subscribe(chronologyController::takeFocus);
    isNothing.flatMap(nothing -> explorer.opening().readingProperty().map(reading -> nothing && reading.isEmpty())).subscribe(isWelcome -> {
      centre.getChildren().removeIf(Welcome.class::isInstance);
      if (isWelcome) {
        centre.getChildren().add(new Welcome(menu, messages));
      }
    });
  }

  /// The panes beside each other.
  Optional<SidePanes> panes() {
    return sides;
  }

  /// The timeline and what belongs to it.
  TimelineController chronology() {
    return chronologyController;
  }

  /// Shows the user's preferences.
  void showSettings() {
    show("settings.heading", new SettingsPane(theme.preferencesProperty(), messages));
  }

  /// Shows what keyboard and mouse do, and what the signs mean.
  private void showGuide(int page) {
    ObservableValue<Double> room = Bindings.createObjectBinding(
        () -> root.getWidth() / swatches.textScale().getValue() - BESIDE_SIGNS, swatches.textScale(), root.widthProperty());
    var signs = new Legend(explorer.language(), messages, swatches.paletteProperty(), room);
    var legend = new Magnified();
    legend.setContent(signs);
    legend.factorProperty().bind(Bindings.createDoubleBinding( // no wider than the window
        () -> swatches.textScale().getValue() * Math.min(1, room.getValue() / signs.prefWidth(-1)), swatches.textScale(), room));
    var pages = new Pages();
    pages.add("keysPage", messages.text("keys.heading"), new KeyList(KEYS, messages));
    var explained = new VBox(legend,
        new StateList(messages, new EntityWords(explorer.view().dossier(), explorer.language())), new GradeList(messages));
    explained.getStyleClass().add("signs");
    pages.add("signsPage", messages.text("signs.heading"), explained);
    pages.show(page);
    guide = Optional.of(pages);
    show("guide.heading", pages);
  }

  private void show(String heading, Node content) {
    layers.show(new Sheet(messages.text(heading), content, messages));
  }

  /// Ends what Escape ends in the window itself. A field is left by Escape first.
  private boolean isLeaving(@Nullable Node focused) {
    if (explorer.opening().readingProperty().get().isPresent()) {
      explorer.opening().cancel();
      return true;
    }
    return !(focused instanceof TextInputControl) && sides.filter(SidePanes::takeInDrawer).isPresent();
  }

  private void installKeys(Scene scene) {
    keys.install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> { // before lists and fields, which have a use for the key of their own
      if (press.getCode() == KeyCode.ESCAPE && layers.sheet().isEmpty() && isLeaving(scene.getFocusOwner())) {
        press.consume();
      }
    });
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
      if (layers.sheet().isPresent()) {
        return; // which hides what would change
      }
      if (press.getButton() == MouseButton.BACK) {
        explorer.update(Session::back);
      } else if (press.getButton() == MouseButton.FORWARD) {
        explorer.update(Session::forward);
      }
    });
  }
}
