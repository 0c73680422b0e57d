package entente.view;

import entente.explorer.Explorer;
import entente.explorer.OpenDossier;
import entente.explorer.Opening;
import entente.explorer.Opening.Reading;
import entente.explorer.Session;
import entente.format.Problem;
import entente.language.Messages;
import entente.view.parts.FlowLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// What the user has to know of the file: how far it has been read, that it could not be, that what is shown is not all or not the latest.
/// Nothing is there, and nothing is built, while there is nothing to say.
final class Notices {
  private static final Duration PATIENCE = Duration.millis(300);

  private final Pane pane;
  private final Explorer explorer;
  private final Opening opening;
  private final Messages messages;
  private final Runnable showProblems;
  private final PauseTransition wait = new PauseTransition(PATIENCE);
  private Optional<Progress> progress = Optional.empty();

  /// The line that shows how far reading has come.
  private record Progress(HBox line, Label text, ProgressBar bar) {}

  /// @param showProblems shows the list of problems
  Notices(Pane pane, Explorer explorer, Messages messages, Runnable showProblems) {
    this.pane = pane;
    this.explorer = explorer;
    this.opening = explorer.opening();
    this.messages = messages;
    this.showProblems = showProblems;
    wait.setOnFinished(_ -> {
      progress = opening.readingProperty().get().map(_ -> progressLine());
      fill();
    });
    opening.readingProperty().subscribe(this::follow);
    opening.refusedProperty().subscribe(this::fill);
    opening.brokenProperty().subscribe(this::fill);
    explorer.viewProperty().subscribe(this::fill);
    explorer.part(Session::dismissed).subscribe(this::fill);
    explorer.unfiltered().namesProperty().subscribe(this::fill);
    fill(); // what is open already may have something to say
  }

  /// Waits before it shows anything, since most files are read at once.
  private void follow(Optional<Reading> reading) {
    if (reading.isEmpty()) {
      wait.stop();
      if (progress.isPresent()) {
        progress = Optional.empty();
        fill();
      }
    } else if (progress.isPresent()) {
      show(reading.get(), progress.get());
    } else {
      wait.play();
    }
  }

  private Progress progressLine() {
    var text = new Label();
    text.setId("readingText");
    var bar = new ProgressBar();
    bar.setId("readingProgress");
    var cancel = button("notice.cancel", opening::cancel);
    cancel.setId("cancelReading");
    var line = new Progress(line(text, bar, cancel), text, bar);
    opening.readingProperty().get().ifPresent(reading -> show(reading, line));
    return line;
  }

  private void show(Reading reading, Progress line) {
    boolean isRead = reading.fraction() >= 1;
    line.text().setText(isRead ? messages.text("notice.preparing", reading.file().name())
        : messages.text("notice.reading", reading.file().name(), reading.fraction()));
    line.bar().setProgress(isRead ? ProgressBar.INDETERMINATE_PROGRESS : reading.fraction());
    line.bar().setAccessibleText(line.text().getText());
  }

  private void fill() {
    List<Node> lines = new ArrayList<>();
    progress.map(Progress::line).ifPresent(lines::add);
    banner().ifPresent(lines::add);
    pane.getChildren().setAll(lines);
  }

  /// The most pressing of what there is to say.
  private Optional<Node> banner() {
    Optional<OpenDossier> refused = opening.refusedProperty().get();
    Optional<OpenDossier> broken = opening.brokenProperty().get();
    OpenDossier open = explorer.view().open();
    if (refused.isPresent()) {
      return refused.map(dossier -> banner(messages.text("notice.refused", dossier.name(), why(dossier)), opening::dismiss));
    } else if (broken.isPresent()) {
      return broken.filter(explorer.session()::isNews).map(dossier -> banner(messages.text("notice.broken", dossier.name(), why(dossier)),
          () -> dismiss(dossier)));
    }
    List<String> unfiltered = explorer.unfiltered().namesProperty().get();
    if (!unfiltered.isEmpty()) {
      return Optional.of(banner(messages.text("notice.unfiltered", String.join(", ", unfiltered)), List.of(),
          explorer.unfiltered()::dismiss));
    }
    return Optional.of(open).filter(OpenDossier::isPartial).filter(explorer.session()::isNews)
        .map(dossier -> banner(messages.text("notice.partial", dossier.problemCount()), () -> dismiss(dossier)));
  }

  private Node banner(String text, Runnable close) {
    var problems = button("notice.problems", showProblems);
    problems.setId("bannerProblems");
    return banner(text, List.of(problems), close);
  }

  private Node banner(String text, List<Node> actions, Runnable close) {
    var label = new FlowLabel(text);
    label.setId("bannerText");
    var done = button("notice.close", close);
    done.setId("bannerClose");
    HBox line = line(label, actions.toArray(Node[]::new));
    line.getChildren().add(done);
    line.setId("banner");
    line.getStyleClass().add("notice-warning");
    return line;
  }

  /// Where the file is wrong and why; of a file that could not even be read there is no place.
  private String why(OpenDossier dossier) {
    Problem first = dossier.problems().getFirst();
    String message = first.message(messages.language());
    return first.key().startsWith("file.") ? message : messages.text("notice.place", first.line(), first.column(), message);
  }

  private void dismiss(OpenDossier dossier) {
    explorer.update(session -> session.dismissing(dossier));
  }

  private static HBox line(Label text, Node... after) {
    var line = new HBox(text);
    line.getStyleClass().add("notice");
    line.getChildren().addAll(after);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }

  private Button button(String key, Runnable action) {
    var button = new Button(messages.text(key));
    button.getStyleClass().add("quiet");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
