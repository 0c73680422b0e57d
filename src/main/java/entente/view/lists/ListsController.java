package entente.view.lists;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.listing.CatalogueKind;
import entente.listing.FilterChoices;
import entente.query.Filter;
import entente.view.parts.Copies;
import entente.view.parts.FittedScroll;
import entente.view.parts.Icons;
import entente.view.parts.ListKey;
import entente.view.parts.Swatches;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.words.EntityWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The left pane: tabs with a list each, and below them what the events are filtered by.
public final class ListsController {
  private static final String CHOOSING = "filter choices";

  private static final double MOST_OF_HEIGHT = 0.36;

  private final Explorer explorer;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Copies copies;
  private final Messages messages;
  private final Map<CatalogueKind, CataloguePane> panes = new EnumMap<>(CatalogueKind.class);
  private Runnable onWanted = () -> { };
  private FilterChoices counted = new FilterChoices(List.of(), List.of()); // of the dossier that is shown
  @FXML private VBox pane;
  @FXML private HBox tabs;
  @FXML private StackPane list;
  @FXML private VBox filters;
  @FXML private Button clear;
  @FXML private FittedScroll scroll;
  @FXML private FlowPane kinds;
  @FXML private FlowPane topics;
  @FXML private Label stretch;
  @FXML private FlowPane times;

  /// Shows nothing yet.
  public ListsController(Explorer explorer, Swatches swatches, WindowKeys keys, Copies copies, Messages messages) {
    this.explorer = explorer;
    this.swatches = swatches;
    this.keys = keys;
    this.copies = copies;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    var group = new ToggleGroup();
    for (CatalogueKind kind : CatalogueKind.values()) {
      tabs.getChildren().add(tab(kind, group));
    }
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        group.selectToggle(before); // one list is always shown
      } else {
        show((CatalogueKind) now.getUserData());
        explorer.update(session -> session.with(session.lists().showing((CatalogueKind) now.getUserData())));
      }
    });
    group.selectToggle(group.getToggles().get(explorer.session().lists().shown().ordinal()));
    pane.heightProperty().subscribe(height -> scroll.limitTo(height.doubleValue() * MOST_OF_HEIGHT));
    var kindChips = new FilterChips<Event.Kind>(kinds, explorer, (filter, kind) -> filter.kinds().contains(kind),
        Filter::toggled, messages);
    var topicChips = new FilterChips<String>(topics, explorer, (filter, topic) -> filter.topics().contains(topic),
        Filter::toggledTopic, messages);
    new TimeChips(stretch, times, explorer, messages);
    keys.on(WindowKey.CLEAR_FILTERS, clear, () -> explorer.filter(Filter.NONE));
    keys.on(WindowKey.FILTER, () -> wanted().startFiltering());
    keys.on(WindowKey.ORDER, () -> wanted().chooseOrder());
    clear.disableProperty().bind(explorer.filterProperty().map(Filter::isNone));
    explorer.viewProperty().subscribe(view -> {
      Dossier dossier = view.dossier();
      filters.setVisible(!dossier.lists().events().isEmpty());
      filters.setManaged(filters.isVisible());
      explorer.derive(CHOOSING, progress -> FilterChoices.of(dossier, explorer.language(), progress), choices -> {
        counted = choices;
        kindChips.show(choices.kinds());
        topicChips.show(called(dossier));
      });
    });
    explorer.asOfProperty().subscribe((_, _) -> {
      if (explorer.view().dossier().isRenamed()) {
        topicChips.call(called(explorer.view().dossier()));
      }
    });
  }

  /// The topics, called as on the as-of day.
  private List<FilterChoices.Choice<String>> called(Dossier dossier) {
    return counted.called(new EntityWords(dossier, explorer.language()).on(explorer.asOfProperty().get().day())).topics();
  }

  /// Tells what brings the lists into sight.
  public void setOnWanted(Runnable action) {
    onWanted = action;
  }

  /// The list that is shown, in sight.
  private CataloguePane wanted() {
    onWanted.run();
    return (CataloguePane) list.getChildren().getFirst();
  }

  private ToggleButton tab(CatalogueKind kind, ToggleGroup group) {
    String key = kind.name().toLowerCase(Locale.ROOT);
    var tab = new ToggleButton("", Icons.of(kind));
    tab.setId(key + "Tab");
    tab.setUserData(kind);
    tab.setToggleGroup(group);
    tab.getStyleClass().setAll("list-tab");
    keys.on(new ListKey(kind), tab, () -> {
      onWanted.run();
      group.selectToggle(tab);
    });
    tab.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tab, Priority.ALWAYS);
    return tab;
  }

  private void show(CatalogueKind kind) {
    list.getChildren().setAll(panes.computeIfAbsent(kind, _ -> new CataloguePane(kind, explorer, swatches, copies, messages)));
  }
}
