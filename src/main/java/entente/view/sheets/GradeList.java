package entente.view.sheets;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.words.GradeWords;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// What the signs of evidence mean: the grades, letter by letter, and whether a source says something itself.
public final class GradeList extends GridPane {

  /// In a language.
  public GradeList(Messages messages) {
    super();
    getStyleClass().add("grade-list");
    var words = new GradeWords(messages.language());
    add(new FlowLabel(messages.text("signs.evidence"), "section-heading"), 0, 0, 2, 1);
    add(new FlowLabel(messages.text("details.basis")), 0, 1, 2, 1);
    add(new FlowLabel(messages.text("signs.grades")), 0, 2, 2, 1);
    list(GradeWords.LETTERS, words::reliability);
    list(GradeWords.DIGITS, words::credibility);
  }

  private void list(List<String> grades, Function<String, String> words) {
    for (String sign : grades) {
      var grade = new Label(sign);
      grade.getStyleClass().add("grade");
      grade.setMinWidth(Region.USE_PREF_SIZE);
      addRow(getRowCount(), grade, new FlowLabel(words.apply(sign)));
    }
  }
}
