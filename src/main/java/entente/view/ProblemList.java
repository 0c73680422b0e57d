package entente.view;

import entente.explorer.OpenDossier;
import entente.format.Problem;
import entente.language.Messages;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

/// What is wrong in a file: place, what is wrong, what would be right. Ctrl+C copies all of it.
final class ProblemList extends VBox {
  private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  ProblemList(OpenDossier open, Messages messages) {
    super();
    getStyleClass().add("problems");
    var list = new ListView<Problem>();
    list.getItems().setAll(open.problems());
    list.setCellFactory(_ -> new Cell(messages));
    list.setAccessibleText(messages.text("problems.heading"));
    getChildren().add(list);
    if (open.moreProblems() > 0) {
      getChildren().add(new Label(messages.text("problems.more", open.moreProblems())));
    }
    getChildren().add(new Label(messages.text("problems.copy")));
    setOnKeyPressed(key -> {
      if (COPY.match(key)) {
        var content = new ClipboardContent();
        content.putString(open.problems().stream().map(p -> p.line(messages.language())).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
      }
    });
  }

  private static final class Cell extends ListCell<Problem> {
    private final Messages messages;

    Cell(Messages messages) {
      super();
      this.messages = messages;
      setWrapText(true);
      setPrefWidth(0); // wraps at the width of the list
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setText(empty ? null : problem.line(messages.language()));
    }
  }
}
