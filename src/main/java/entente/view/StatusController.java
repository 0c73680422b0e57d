package entente.view;

import entente.chart.Chart;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.explorer.Explorer;
import entente.explorer.OpenDossier;
import entente.language.Messages;
import entente.time.DateWords;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.PopOver;

/// The status bar: how much there is, what lies outside the window, problems of the file, the as-of day.
final class StatusController {
  private final Explorer explorer;
  private final Messages messages;
  @FXML private Label statusCount;
  @FXML private Label outside;
  @FXML private Button problemsButton;
  @FXML private Label asOfDate;

  StatusController(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    var words = DateWords.in(explorer.language());
    statusCount.textProperty().bind(explorer.viewProperty().map(view -> counts(view.dossier())));
    outside.textProperty().bind(Bindings.createStringBinding(
        () -> outside(explorer.view().chart(), explorer.visibleProperty().get()), explorer.viewProperty(), explorer.visibleProperty()));
    asOfDate.textProperty().bind(explorer.viewProperty().map(view -> messages.text("status.asOf", words.day(view.asOf().day()))));
    asOfDate.visibleProperty().bind(explorer.viewProperty().map(view -> !view.dossier().lists().events().isEmpty()));
    asOfDate.managedProperty().bind(asOfDate.visibleProperty());
    problemsButton.textProperty().bind(explorer.viewProperty().map(view -> problems(view.open())));
    problemsButton.visibleProperty().bind(explorer.viewProperty().map(view -> view.open().problemCount() > 0));
    problemsButton.managedProperty().bind(problemsButton.visibleProperty());
  }

  private String counts(Dossier dossier) {
    int events = dossier.lists().events().size();
    return messages.text("status.counts", events, events, dossier.lists().people().size(), dossier.lists().sources().size());
  }

  private String outside(Chart chart, Span visible) {
    Chart.Tally tally = chart.tally(visible);
    return messages.text("status.outside", tally.before(), tally.after());
  }

  private String problems(OpenDossier open) {
    return messages.text(open.isPartial() && open.isReadable() ? "status.partial" : "status.remarks", open.problemCount());
  }

  @FXML
  void showProblems() {
    var popOver = new PopOver(new ProblemList(explorer.view().open(), messages));
    popOver.setTitle(problemsButton.getText());
    popOver.getRoot().getStyleClass().add("root"); // where the sheets define their colours
    popOver.getRoot().getStylesheets().setAll(problemsButton.getScene().getStylesheets());
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.show(problemsButton);
  }
}
