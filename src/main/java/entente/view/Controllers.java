package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.view.details.Above;
import entente.view.details.DetailsController;
import entente.view.lists.ListsController;
import entente.view.parts.Copies;
import entente.view.parts.Swatches;
import entente.view.parts.Theme;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.view.query.FilterController;
import entente.view.search.SearchController;
import entente.view.sheets.Layers;
import entente.view.sheets.Sheet;
import entente.view.timeline.TimelineController;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Builds the window from its FXML and gives each controller what it works with. A controller that is not listed here is refused.
public final class Controllers {
  private static final String APPLICATION = "Entente";

  private final Explorer explorer;
  private final Messages messages;
  private final Layers layers = new Layers();
  private final WindowKeys keys;
  private final Map<Class<?>, Supplier<Object>> makers;
  private Optional<MainController> main = Optional.empty();

  /// Lists the controllers.
  public Controllers(Explorer explorer, Theme theme, WindowServices services) {
    this.explorer = explorer;
    this.messages = Messages.of(Controllers.class, explorer.language());
    var swatches = new Swatches();
    this.keys = new WindowKeys(messages);
    var copies = new Copies(explorer, services.dialogs());
    this.makers = Map.of(
        MainController.class, () -> new MainController(explorer, theme, services, swatches, keys, layers, messages),
        ListsController.class, () -> new ListsController(explorer, swatches, keys, copies, messages),
        SearchController.class, () -> new SearchController(explorer, keys, services.searches(), messages),
        TimelineController.class, () -> new TimelineController(explorer, theme, swatches, keys, copies, messages),
        DetailsController.class, () -> new DetailsController(explorer, swatches, services.browser(), above(), services.dialogs(), messages),
        FilterController.class, () -> new FilterController(explorer, keys, services.filters(), messages),
        StatusController.class, () -> new StatusController(explorer, theme, services.dialogs(), messages));
  }

  private Above above() {
    return new Above() {
      @Override
      public void show(String heading, Node content) {
        layers.show(new Sheet(heading, content, messages));
        content.requestFocus();
      }

      @Override
      public void close() {
        layers.close();
      }
    };
  }

  /// Loads the window's content.
  public Parent window() {
    var loader = new FXMLLoader(Controllers.class.getResource("main.fxml"), messages.bundle());
    loader.setControllerFactory(this::make);
    try {
      layers.setContent(loader.load());
      main = Optional.of(loader.getController());
      return layers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The panes at both sides; empty before the content is loaded.
  public Optional<SidePanes> panes() {
    return main.flatMap(MainController::panes);
  }

  /// How wide the column of lane names may be at most; empty before the content is loaded.
  public Optional<DoubleProperty> namesWidth() {
    return main.map(MainController::chronology).map(TimelineController::namesWidthProperty);
  }

  /// How far the lanes of the timeline are scrolled, in pixels.
  public double scrolled() {
    return main.map(MainController::chronology).map(TimelineController::scrolled).orElse(0.0);
  }

  /// Scrolls the lanes of the timeline to where they were in another language.
  public void scrollBack(double pixels) {
    main.map(MainController::chronology).ifPresent(chronology -> chronology.scrollBack(pixels));
  }

  /// Shows the user's preferences above the content.
  public void showSettings() {
    keys.run(WindowKey.SETTINGS);
  }

  /// Whether something is shown above the content.
  public boolean isSheetShown() {
    return layers.sheet().isPresent();
  }

  /// The title of the window.
  public ObservableValue<String> title() {
    return DossierTitle.of(explorer, messages).map(title -> isNothing() ? APPLICATION : title + " – " + APPLICATION);
  }

  private boolean isNothing() {
    return DossierTitle.isNothing(explorer.view()) && explorer.opening().readingProperty().get().isEmpty();
  }

  private Object make(Class<?> type) {
    Supplier<Object> maker = makers.get(type);
    if (maker == null) {
      throw new IllegalArgumentException("no controller " + type);
    }
    return maker.get();
  }
}
