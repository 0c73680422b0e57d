package entente.view.sheets;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.view.parts.GradeLabel;
import entente.words.GradeWords;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What the signs of evidence mean: the grades, letter by letter, and whether a source says something itself.
public final class GradeList extends VBox {
  private final GridPane all = new GridPane();

  /// In a language.
  public GradeList(Messages messages) {
    super();
    getStyleClass().add("grade-list");
    var words = new GradeWords(messages.language());
    all.getStyleClass().add("grades-listed");
    getChildren().setAll(new FlowLabel(messages.text("signs.evidence"), "section-heading"), new FlowLabel(messages.text("details.basis")),
        new FlowLabel(messages.text("signs.grades")), all);
    list(GradeWords.LETTERS, words::reliability);
    list(GradeWords.DIGITS, words::credibility);
  }

  private void list(List<String> signs, Function<String, String> words) {
    for (String sign : signs) {
      all.addRow(all.getRowCount(), new GradeLabel(sign), new FlowLabel(words.apply(sign)));
    }
  }
}
