package entente.view;

import entente.chart.Chart;
import entente.dossier.Dossier;
import entente.explorer.Explorer;
import entente.explorer.OpenDossier;
import entente.language.Messages;
import entente.time.DateWords;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
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
  @FXML private Button asOfDate;

  StatusController(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    var words = DateWords.in(explorer.language());
    ReadOnlyObjectProperty<Chart> chart = explorer.chronology().chartProperty();
    statusCount.textProperty().bind(Bindings.createStringBinding(
        () -> counts(chart.get(), explorer.view().dossier()), chart, explorer.viewProperty()));
    outside.textProperty().bind(Bindings.createStringBinding(
        () -> outside(chart.get().tally(explorer.visibleProperty().get())), chart, explorer.visibleProperty()));
    asOfDate.textProperty().bind(explorer.asOfProperty().map(asOf -> messages.text("status.asOf", words.day(asOf.day()))));
    asOfDate.visibleProperty().bind(explorer.viewProperty().map(view -> !view.dossier().lists().events().isEmpty()));
    asOfDate.managedProperty().bind(asOfDate.visibleProperty());
    problemsButton.textProperty().bind(explorer.viewProperty().map(view -> problems(view.open())));
    problemsButton.visibleProperty().bind(explorer.viewProperty().map(view -> view.open().problemCount() > 0));
    problemsButton.managedProperty().bind(problemsButton.visibleProperty());
  }

  private String counts(Chart chart, Dossier dossier) {
    Dossier.Lists lists = dossier.lists();
    return messages.text("status.counts", chart.size(), lists.events().size(), lists.people().size(), lists.sources().size());
  }

  private String outside(Chart.Tally tally) {
    String outside = messages.text("status.outside", tally.before(), tally.after());
    return tally.filtered() == 0 ? outside : outside + " · " + messages.text("status.filtered", tally.filtered());
  }

  private String problems(OpenDossier open) {
    return messages.text(open.isPartial() && open.isReadable() ? "status.partial" : "status.remarks", open.problemCount());
  }

  @FXML
  void showProblems() {
    var popOver = new PopOver(new ProblemList(explorer.view().open(), messages));
    popOver.setTitle(problemsButton.getText());
    Bubble.show(popOver, problemsButton);
  }

  @FXML
  void chooseAsOf() {
    var popOver = new PopOver();
    popOver.setContentNode(new AsOfPane(explorer, messages, popOver::hide));
    Bubble.show(popOver, asOfDate);
  }
}
