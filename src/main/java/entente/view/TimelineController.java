package entente.view;

import entente.explorer.Explorer;
import entente.explorer.Grouping;
import entente.language.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// Ties the timeline and the overview to the explorer.
final class TimelineController {
  private final Explorer explorer;
  private final Swatches swatches;
  private final Messages messages;
  @FXML private TimelineView timeline;
  @FXML private OverviewStrip overview;
  @FXML private Label empty;
  @FXML private MenuButton groupBy;
  @FXML private Button fitButton;

  TimelineController(Explorer explorer, Swatches swatches, Messages messages) {
    this.explorer = explorer;
    this.swatches = swatches;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    timeline.setLanguage(explorer.language());
    timeline.setAccessibleRoleDescription(messages.text("timeline.heading"));
    timeline.setDescribed(id -> explorer.view().details().brief(id));
    timeline.setOnSelect(explorer::select);
    timeline.paletteProperty().bind(swatches.paletteProperty());
    timeline.chartProperty().bind(explorer.chronology().chartProperty());
    timeline.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
    timeline.asOfDayProperty().bind(explorer.asOfProperty().map(asOf ->
        explorer.view().chart().isEmpty() ? Optional.empty() : Optional.of(asOf.day())));
    timeline.selectedIdProperty().bind(explorer.history().currentProperty().map(id -> id.orElse("")));
    fillGroupings();
    fitButton.setTooltip(new Tooltip(TimelineKey.FIT_ALL.tip(messages)));
    overview.setLanguage(explorer.language());
    overview.setAccessibleText(messages.text("overview.heading"));
    overview.paletteProperty().bind(swatches.paletteProperty());
    overview.chartProperty().bind(timeline.chartProperty());
    overview.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
    empty.visibleProperty().bind(explorer.viewProperty().map(view -> view.chart().isEmpty())
        .flatMap(isEmpty -> explorer.opening().readingProperty().map(reading -> isEmpty && reading.isEmpty())));
    timeline.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
        .subscribe(this::takeFocus);
    empty.textProperty().bind(explorer.viewProperty()
        .map(view -> messages.text(view.open().name().isEmpty() ? "timeline.nothing" : "timeline.empty")));
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

  /// Lets the arrow keys work at once.
  private void takeFocus(boolean showing) {
    if (showing) {
      timeline.requestFocus();
    }
  }

  @FXML
  void fit() {
    timeline.fitAll();
  }
}
