package entente.view.query;

import entente.language.Messages;
import entente.query.Query;
import entente.search.Folding;
import entente.view.parts.StillCaret;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where the words are typed that events must have.
public final class WordsPane extends VBox {
  private final TextField field = new TextField();
  private Query query = Query.All.EVERYTHING;
  private Query words = Query.All.EVERYTHING; // the part of the query that is changed here

  /// Empty before it is told a query.
  ///
  /// @param onChange takes the query when other words are entered; without any when the field is empty
  public WordsPane(Messages messages, Consumer<Query> onChange) {
    super();
    getStyleClass().add("as-of-pane");
    StillCaret.in(field);
    field.setId("queryWords");
    field.getStyleClass().add("field");
    field.setAccessibleText(messages.text("query.words"));
    var heading = new Label(messages.text("query.words"));
    heading.setLabelFor(field);
    field.setOnAction(_ -> {
      Query next = Folding.of(field.getText()).isEmpty() ? Query.All.EVERYTHING : new Query.Words(field.getText());
      Query whole = query.without(words).and(next);
      show(whole, next);
      onChange.accept(whole);
    });
    getChildren().setAll(heading, field);
  }

  /// Shows words of a query.
  ///
  /// @param part of the query: [Query.Words], else none are shown
  public void show(Query next, Query part) {
    query = next;
    words = part;
    field.setText(part instanceof Query.Words(String text) ? text : "");
  }
}
