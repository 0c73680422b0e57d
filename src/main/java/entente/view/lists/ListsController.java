package entente.view.lists;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.listing.CatalogueKind;
import entente.view.parts.Copies;
import entente.view.parts.Icons;
import entente.view.parts.ListKey;
import entente.view.parts.Swatches;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The left pane: tabs with a list each.
public final class ListsController {
  private final Explorer explorer;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Copies copies;
  private final Messages messages;
  private final Map<CatalogueKind, CataloguePane> panes = new EnumMap<>(CatalogueKind.class);
  private Runnable onWanted = () -> { };
  @FXML private HBox tabs;
  @FXML private StackPane list;

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
    keys.on(WindowKey.FILTER_LIST, () -> wanted().startFiltering());
    keys.on(WindowKey.ORDER, () -> wanted().chooseOrder());
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
