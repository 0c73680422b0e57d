package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    timeline.chartProperty().bind(explorer.viewProperty().map(Explorer.View::chart));
    timeline.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
    timeline.asOfDayProperty().bind(explorer.viewProperty().map(view ->
        view.chart().isEmpty() ? Optional.empty() : Optional.of(view.asOf().day())));
    timeline.selectedIdProperty().bind(explorer.history().currentProperty().map(id -> id.orElse("")));
    fitButton.setTooltip(new Tooltip(TimelineKey.FIT_ALL.tip(messages)));
    overview.setLanguage(explorer.language());
    overview.setAccessibleText(messages.text("overview.heading"));
    overview.paletteProperty().bind(swatches.paletteProperty());
    overview.chartProperty().bind(timeline.chartProperty());
    overview.visibleRangeProperty().bindBidirectional(explorer.visibleProperty());
    empty.visibleProperty().bind(explorer.viewProperty().map(view -> view.chart().isEmpty()));
    timeline.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
        .subscribe(this::takeFocus);
  }

  /// Lets the arrow keys work at once.
  void takeFocus() {
    timeline.requestFocus();
  }

  @FXML
  void fit() {
    timeline.fitAll();
  }
}
