package entente.view;

import entente.chart.Chart;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.explorer.Explorer;
import entente.explorer.OpenDossier;
import entente.explorer.Session;
import entente.language.Messages;
import entente.view.parts.Dialogs;
import entente.view.parts.Shown;
import entente.view.parts.Theme;
import entente.view.parts.WholeText;
import entente.view.sheets.ProblemsWindow;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The status bar: how much there is, what lies outside the window, problems of the file, and in a small window the as-of day.
final class StatusController {
  private final Explorer explorer;
  private final Theme theme;
  private final Dialogs dialogs;
  private final Messages messages;
  private final BooleanProperty isShort = new SimpleBooleanProperty();
  private Optional<ProblemsWindow> window = Optional.empty();
  @FXML private Label statusCount;
  @FXML private Label outside;
  @FXML private Button problemsButton;
  @FXML private HBox rightEnd;

  StatusController(Explorer explorer, Theme theme, Dialogs dialogs, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    ReadOnlyObjectProperty<Chart> chart = explorer.chartProperty();
    ObservableValue<String> counts = Bindings.createStringBinding(
        () -> counts(chart.get(), explorer.view().dossier()), chart, explorer.viewProperty());
    statusCount.textProperty().bind(Bindings.createStringBinding(
        () -> isShort.get() ? events(chart.get(), explorer.view().dossier()) : counts.getValue(), counts, isShort));
    ObservableValue<Boolean> isTable = explorer.part(Session::isTableShown);
    ObservableValue<String> leftOut = Bindings.createStringBinding(
        () -> leftOut(chart.get(), explorer.visibleProperty().get(), isTable.getValue()), chart, explorer.visibleProperty(), isTable);
    ObservableValue<String> unseen = Bindings.createStringBinding(
        () -> joined(outside(chart.get(), explorer.visibleProperty().get()), leftOut.getValue()),
        chart, explorer.visibleProperty(), leftOut);
    Tooltip all = WholeText.tip(Bindings.createStringBinding(
        () -> counts.getValue() + "\n" + unseen.getValue(), counts, unseen));
    statusCount.tooltipProperty().bind(isShort.map(is -> is ? all : null));
    outside.tooltipProperty().bind(statusCount.tooltipProperty());
    outside.textProperty().bind(Bindings.createStringBinding(() -> isShort.get() ? leftOut.getValue() : unseen.getValue(),
        isShort, leftOut, unseen));
    outside.visibleProperty().bind(outside.textProperty().isNotEmpty());
    outside.managedProperty().bind(outside.visibleProperty());
    ObservableValue<OpenDossier> inQuestion = explorer.opening().inQuestion();
    problemsButton.textProperty().bind(inQuestion.map(this::problems));
    problemsButton.visibleProperty().bind(inQuestion.map(open -> open.problemCount() > 0));
    problemsButton.managedProperty().bind(problemsButton.visibleProperty());
  }

  private String events(Chart chart, Dossier dossier) {
    return messages.count("status.events", dossier.lists().events().size(), chart.size());
  }

  private String counts(Chart chart, Dossier dossier) {
    Dossier.Lists lists = dossier.lists();
    return String.join(" · ", events(chart, dossier),
        messages.count("status.people", lists.people().size()), messages.count("status.sources", lists.sources().size()));
  }

  private String outside(Chart chart, Span visible) {
    Chart.Tally tally = chart.tally(visible);
    return messages.text("status.outside", tally.before(), tally.after());
  }

  /// What is not in sight wherever one looks.
  private String leftOut(Chart chart, Span visible, boolean isTable) {
    Chart.Tally tally = chart.tally(visible);
    return joined(unlessNone("status.far", tally.far()), unlessNone("status.filtered", tally.filtered()),
        unlessNone("status.lanesLeftOut", isTable ? 0 : chart.lanesLeftOut()));
  }

  private String unlessNone(String key, int count) {
    return count == 0 ? "" : messages.text(key, count);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String problems(OpenDossier open) {
    String key = !open.isReadable() ? "status.unreadable" : open.isPartial() ? "status.partial" : "status.problems";
    return messages.text(key, open.problemCount());
  }

  /// Shows the list of problems in a window of its own.
  @FXML
  void showProblems() {
    if (window.isEmpty()) {
      var made = new ProblemsWindow(explorer, theme, dialogs, messages, problemsButton.getScene().getWindow());
      Shown.in(problemsButton).subscribe((_, _) -> made.close()); // it belongs to a content that is no longer shown
      window = Optional.of(made);
    }
    window.get().show();
  }

  /// Makes room for the as-of day at the end, and for its band beside it.
  void take(AsOfBand band, AsOfButton day) {
    rightEnd.getChildren().addAll(band, day);
  }

  /// Says less, so that one line is enough, and the rest in a tip.
  BooleanProperty shortProperty() {
    return isShort;
  }
}
