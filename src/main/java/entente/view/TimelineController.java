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
  @FXML private Magnified magnifiedTimeline;
  @FXML private Magnified magnifiedOverview;
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
    magnifiedTimeline.factorProperty().bind(swatches.textScale());
    magnifiedOverview.factorProperty().bind(swatches.textScale());
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
