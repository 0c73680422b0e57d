package entente.view.sheets;

import entente.dossier.Event;
import entente.dossier.Statement.Outcome;
import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.words.EntityWords;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The marks of the rows of the table of events, and what can become of what was announced.
public final class StateList extends VBox {

  /// In the language of some words.
  public StateList(Messages messages, EntityWords words) {
    super();
    getStyleClass().add("grade-list");
    getChildren().add(new FlowLabel(messages.text("signs.rows"), "section-heading"));
    for (Event.Status status : Event.Status.values()) {
      add(words.word(status), status.key());
    }
    add(messages.text("signs.later"), "later");
    getChildren().addAll(new FlowLabel(messages.text("signs.outcomes"), "section-heading"),
        new FlowLabel(Arrays.stream(Outcome.Status.values()).map(words::word).collect(Collectors.joining(" · "))));
  }

  private void add(String words, String state) {
    var mark = new Region();
    mark.getStyleClass().add("status-mark");
    var line = new HBox(mark, new FlowLabel(words));
    line.getStyleClass().add("state");
    line.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
    getChildren().add(line);
  }
}
