package entente.view;

import entente.explorer.OpenDossier;
import entente.language.Messages;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is wrong in a file: place, what is wrong, what would be right; as text that can be selected and copied.
final class ProblemList extends VBox {
  ProblemList(OpenDossier open, Messages messages) {
    super();
    getStyleClass().add("problems");
    var list = new TextArea(open.problems().stream().map(p -> p.line(messages.language())).collect(Collectors.joining("\n")));
    list.setEditable(false);
    list.setWrapText(true);
    list.setAccessibleText(messages.text("problems.heading"));
    setVgrow(list, Priority.ALWAYS);
    getChildren().add(list);
    if (open.moreProblems() > 0) {
      getChildren().add(new Label(messages.text("problems.more", open.moreProblems())));
    }
  }
}
