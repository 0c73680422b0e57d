package entente.view.sheets;

import entente.disk.Replacement;
import entente.explorer.Explorer;
import entente.explorer.FileText;
import entente.explorer.OpenDossier;
import entente.format.Problem;
import entente.format.ProblemList;
import entente.language.Language;
import entente.language.Messages;
import entente.view.parts.Dialogs;
import entente.view.parts.FlowLabel;
import entente.view.parts.Theme;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Lists what is wrong in a file, and shows each place in the file's text. Stays open while the user mends the file, and follows it.
public final class ProblemsWindow {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 620;
  private static final String SLOT = "problem list";

  private final Explorer explorer;
  private final Dialogs dialogs;
  private final Messages messages;
  private final FlowLabel heading = new FlowLabel();
  private final Label more = new Label();
  private final ListView<Problem> list = new ListView<>();
  private final SourceView source = new SourceView();
  private final SplitPane panes = new SplitPane(list);
  private final IntegerBinding letters; // in a row of the source
  private final Stage stage = new Stage();

  /// Is not shown yet.
  public ProblemsWindow(Explorer explorer, Theme theme, Dialogs dialogs, Messages messages, Window owner) {
    this.explorer = explorer;
    this.dialogs = dialogs;
    this.messages = messages;
    prepareList();
    source.setId("problemSource");
    source.setAccessibleText(messages.text("problems.source"));
    panes.setOrientation(Orientation.VERTICAL);
    panes.getStyleClass().add("panes");
    more.getStyleClass().add("problem-more");
    var content = new BorderPane(panes, head(), null, more, null);
    content.getStyleClass().addAll("window", "problems");
    double scale = theme.textScale();
    var scene = new Scene(content, Math.min(WIDTH * scale, owner.getWidth()), Math.min(HEIGHT * scale, owner.getHeight()));
    theme.dress(scene);
    letters = Bindings.createIntegerBinding(
        () -> SourceView.letters(scene.getWidth(), theme.textScale()), scene.widthProperty(), theme.preferencesProperty());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> { // lists would take it for an end of editing
      if (press.getCode() == KeyCode.ESCAPE) {
        stage.close();
      }
    });
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), this::copy);
    stage.initOwner(owner);
    stage.setScene(scene);
    stage.titleProperty().bind(heading.textProperty());
    explorer.opening().inQuestion().when(stage.showingProperty()).subscribe(this::fill);
    letters.subscribe(this::read);
  }

  /// Shows the list, or brings it to the front.
  public void show() {
    stage.show();
    stage.toFront();
    list.requestFocus();
  }

  /// Closes it.
  public void close() {
    stage.close();
  }

  private void prepareList() {
    list.setId("problemList");
    list.setAccessibleText(messages.text("problems.heading"));
    list.setCellFactory(_ -> new ProblemCell(messages, list));
    list.setPlaceholder(new Label(messages.text("problems.none")));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::mark);
  }

  private HBox head() {
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    var head = new HBox(heading, button("problems.copy", this::copy), button("problems.copyAll", () -> copy(list.getItems())),
        button("problems.export", this::export), closeButton());
    head.getStyleClass().add("problems-head");
    return head;
  }

  private Button closeButton() {
    var button = new Button(messages.text("sheet.close"));
    button.setId("problems-close");
    button.getStyleClass().add("quiet");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> stage.close());
    return button;
  }

  private Button button(String key, Runnable action) {
    var button = new Button(messages.text(key));
    button.setId(key.replace("problems.", "problems-"));
    button.getStyleClass().add("quiet");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void fill(OpenDossier dossier) {
    heading.setText(messages.text("problems.of", dossier.problemCount(), dossier.name()));
    say(dossier.moreProblems() > 0 ? messages.text("problems.more", dossier.moreProblems()) : "");
    list.setItems(FXCollections.observableList(
        dossier.problems().stream().sorted(Comparator.comparing(Problem::consequence)).toList())); // within those in the order of the file
    list.getSelectionModel().selectFirst();
    read();
  }

  /// Reads the text of the file in rows as long as there is room for.
  private void read() {
    explorer.opening().readText(explorer.opening().inQuestion().getValue().file(), letters.get(), this::show);
  }

  /// Says something below the list.
  private void say(String words) {
    more.setText(words);
    more.setVisible(!words.isEmpty());
    more.setManaged(more.isVisible());
  }

  private void export() {
    List<Problem> problems = List.copyOf(list.getItems());
    dialogs.chooseProblemList(stage, messages.text("problems.heading") + ".csv").ifPresent(path -> {
      boolean isTable = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      explorer.derive(SLOT, _ -> written(path, stream -> {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        if (isTable) {
          ProblemList.writeCsv(problems, messages.language(), writer);
        } else {
          ProblemList.writeText(problems, messages.language(), writer);
        }
      }), failure -> failure.ifPresent(this::say));
    });
  }

  /// What went wrong, if anything did.
  private Optional<String> written(Path path, Replacement.Content content) {
    try {
      Replacement.write(path, content);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(messages.text("problems.export.failed", path, String.valueOf(e.getMessage())));
    }
  }

  private void show(Optional<FileText> text) {
    text.ifPresent(source::show);
    if (text.isEmpty()) {
      panes.getItems().remove(source);
    } else if (!panes.getItems().contains(source)) {
      panes.getItems().add(source);
    }
    mark(list.getSelectionModel().getSelectedItem());
  }

  private void mark(Problem problem) {
    Optional.ofNullable(problem).ifPresent(p -> source.mark(p.line(), p.column()));
  }

  private void copy() {
    copy(list.getSelectionModel().getSelectedItems());
  }

  private void copy(List<Problem> problems) {
    Language language = messages.language();
    dialogs.copy(problems.stream().map(problem -> problem.line(language)).collect(Collectors.joining("\n")));
  }
}
