package entente.view.timeline;

import entente.explorer.Arrangement;
import entente.explorer.Explorer;
import entente.feed.Grouping;
import entente.language.Messages;
import entente.view.parts.Bubble;
import entente.view.parts.Magnified;
import entente.view.parts.Swatches;
import entente.view.parts.Theme;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Ties the timeline and the overview to the explorer.
public final class TimelineController {
  private final Explorer explorer;
  private final Theme theme;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Messages messages;
  @FXML private Magnified magnifiedTimeline;
  @FXML private Magnified magnifiedOverview;
  @FXML private TimelineView timeline;
  @FXML private OverviewStrip overview;
  @FXML private TableView<Integer> table;
  @FXML private ToggleButton timelineTab;
  @FXML private ToggleButton tableTab;
  @FXML private Label empty;
  @FXML private HBox viewEnd;
  @FXML private MenuButton groupBy;
  @FXML private MenuButton viewMenu;
  @FXML private Button fitButton;

  /// Shows nothing yet.
  public TimelineController(Explorer explorer, Theme theme, Swatches swatches, WindowKeys keys, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.swatches = swatches;
    this.keys = keys;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    timeline.setLanguage(explorer.language());
    timeline.setAccessibleText(messages.text("timeline.heading"));
    timeline.setActions(new Actions());
    timeline.setMotionReduced(theme::isMotionReduced);
    timeline.selectedIdsProperty().bind(explorer.history().selectedProperty());
    timeline.relatedIdsProperty().bind(Bindings.createObjectBinding(explorer::related, explorer.history().selectedProperty(),
        explorer.viewProperty()));
    timeline.collapsedProperty().bind(explorer.chronology().arrangementProperty().map(Arrangement::collapsed));
    timeline.paletteProperty().bind(swatches.paletteProperty());
    timeline.chartProperty().bind(explorer.chronology().chartProperty());
    timeline.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
    timeline.asOfDayProperty().bind(explorer.asOfProperty().map(asOf ->
        explorer.view().chart().isEmpty() ? Optional.empty() : Optional.of(asOf.day())));
    timeline.selectedIdProperty().bind(explorer.history().currentProperty().map(id -> id.orElse("")));
    var events = new EventTable(explorer, messages, table, swatches.textScale());
    keys.on(WindowKey.TIMELINE, timelineTab, () -> show(timeline));
    keys.on(WindowKey.TABLE, tableTab, () -> show(table));
    keys.on(WindowKey.SORT, () -> {
      show(table);
      events.chooseOrder();
    });
    keys.on(WindowKey.GROUP, () -> open(groupBy));
    keys.on(WindowKey.SHOW, () -> open(viewMenu));
    show(timeline);
    fillGroupings();
    new ViewMenu(explorer.chronology(), messages, timeline::run, this::showLegend).install(viewMenu);
    fitButton.setTooltip(new Tooltip(TimelineKey.FIT_ALL.tip(messages)));
    magnifiedTimeline.factorProperty().bind(swatches.textScale());
    magnifiedOverview.factorProperty().bind(swatches.textScale());
    installOverview();
    empty.textProperty().bind(explorer.viewProperty().map(view -> messages.text(
        view.open().lostEvents() ? "timeline.unreadable" : "timeline.empty")));
    empty.visibleProperty().bind(explorer.viewProperty().map(view -> view.chart().isEmpty()));
    timeline.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
        .subscribe(this::takeFocus);
  }

  private void installOverview() {
    overview.setLanguage(explorer.language());
    overview.setAccessibleText(messages.text("overview.heading"));
    overview.paletteProperty().bind(swatches.paletteProperty());
    overview.chartProperty().bind(timeline.chartProperty());
    overview.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
  }

  /// Shows the timeline or the table in its place.
  private void show(Node view) {
    boolean isTable = table.equals(view);
    timeline.setVisible(!isTable);
    table.setVisible(isTable);
    viewEnd.setVisible(!isTable); // what is there changes the timeline alone
    timelineTab.setSelected(!isTable);
    tableTab.setSelected(isTable);
    view.requestFocus();
  }

  private void open(MenuButton menu) {
    show(timeline);
    menu.show();
  }

  private void fillGroupings() {
    var chosen = new ToggleGroup();
    for (Grouping grouping : Grouping.values()) {
      var item = new RadioMenuItem(messages.text("group." + grouping.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(chosen);
      item.setOnAction(_ -> explorer.chronology().groupBy(grouping));
      explorer.chronology().arrangementProperty().subscribe(arranged -> item.setSelected(arranged.grouping() == grouping));
      groupBy.getItems().add(item);
    }
    groupBy.textProperty().bind(explorer.chronology().arrangementProperty()
        .map(arranged -> messages.text("groupBy." + arranged.grouping().name().toLowerCase(Locale.ROOT))));
  }

  private void showLegend() {
    var bubble = new PopOver(new Legend(explorer.language(), messages, swatches.paletteProperty()));
    Bubble.show(bubble, viewMenu, ArrowLocation.TOP_RIGHT);
  }

  /// Lets the arrow keys work at once.
  public void takeFocus() {
    timeline.requestFocus();
  }

  @FXML
  void fit() {
    timeline.fitAll();
  }

  private final class Actions implements TimelineActions {
    @Override
    public void select(List<String> ids) {
      explorer.select(ids);
    }

    @Override
    public void toggle(String id) {
      explorer.toggle(id);
    }

    @Override
    public void readAsOf(long day) {
      explorer.readAsOf(day);
    }

    @Override
    public void fold(String lane) {
      explorer.chronology().fold(lane);
    }

    @Override
    public void move(String lane, int places) {
      explorer.chronology().move(lane, places);
    }

    @Override
    public String described(String id) {
      return explorer.view().details().brief(id);
    }
  }
}
