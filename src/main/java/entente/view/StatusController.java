package entente.view;

import entente.chart.Chart;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.explorer.Explorer;
import entente.explorer.OpenDossier;
import entente.language.Messages;
import entente.time.DateWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The status bar: how much there is, what lies outside the window, problems of the file, the as-of day.
final class StatusController {
  private final Explorer explorer;
  private final Theme theme;
  private final Dialogs dialogs;
  private final Messages messages;
  private Optional<ProblemsWindow> window = Optional.empty();
  @FXML private Label statusCount;
  @FXML private Label outside;
  @FXML private Button problemsButton;
  @FXML private Label asOfDate;

  StatusController(Explorer explorer, Theme theme, Dialogs dialogs, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.dialogs = dialogs;
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
    ObservableValue<OpenDossier> inQuestion = explorer.opening().inQuestion();
    problemsButton.textProperty().bind(inQuestion.map(this::problems));
    problemsButton.visibleProperty().bind(inQuestion.map(open -> open.problemCount() > 0));
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
    return messages.text(!open.isReadable() ? "status.unreadable" : open.isPartial() ? "status.partial" : "status.remarks", open.problemCount());
  }

  /// Shows the list of problems in a window of its own.
  @FXML
  void showProblems() {
    if (window.isEmpty()) {
      window = Optional.of(new ProblemsWindow(explorer, theme, dialogs, messages, problemsButton.getScene().getWindow()));
    }
    window.get().show();
  }
}
