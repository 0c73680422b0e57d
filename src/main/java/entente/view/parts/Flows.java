package entente.view.parts;

import entente.language.LongText;
import entente.words.Piece;
import entente.words.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Makes lines of text that wrap, with the names in them as links.
///
/// @param follow goes to an entity
/// @param more the words that lead from the beginning of a long text to all of it
/// @param showAll shows all of a text
public record Flows(Consumer<String> follow, Browser browser, String more, Consumer<String> showAll) {
  private static final char NO_BREAK = '\u00A0'; // where letters change their shape JavaFX would show what is behind a break twice

  /// A line of pieces, each in its own direction, among them in that of the interface.
  public TextFlow of(List<Piece> pieces, String styleClass) {
    var flow = new WordFlow();
    flow.getStyleClass().add(styleClass);
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Words(String text)) {
      flow.beginAsIn(text);
    }
    pieces.forEach(piece -> flow.getChildren().addAll(nodes(piece)));
    return flow;
  }

  /// A line that leads to all of a text.
  public TextFlow all(String text) {
    var flow = new WordFlow();
    flow.getChildren().setAll(link(more, () -> showAll.accept(text)));
    return flow;
  }

  private List<? extends Node> nodes(Piece piece) {
    return switch (piece) {
      case Piece.Words(String text) -> whole(text, words(LongText.beginning(text)));
      case Piece.Amount(String text, String exact) -> List.of(new AmountText(text.replace(' ', NO_BREAK), exact));
      case Piece.Name(String text, String id) -> name(text, () -> follow.accept(id));
      case Piece.Address(String text, WebAddress to) -> whole(text, outward(text, to.ascii()));
    };
  }

  /// Follows the first link among pieces, if there is one.
  public void followFirst(List<Piece> pieces) {
    pieces.stream().flatMap(piece -> action(piece).stream()).findFirst().ifPresent(Runnable::run);
  }

  private Optional<Runnable> action(Piece piece) {
    return switch (piece) {
      case Piece.Words _, Piece.Amount _ -> Optional.empty();
      case Piece.Name(_, String id) -> Optional.of(() -> follow.accept(id));
      case Piece.Address(_, WebAddress to) -> Optional.of(() -> browser.show(to.ascii()));
    };
  }

  /// What is shown of a text, and where that is not all of it a link to it.
  private List<? extends Node> whole(String text, List<? extends Node> shown) {
    if (!LongText.isCut(text)) {
      return shown;
    }
    List<Node> parts = new ArrayList<>(shown);
    parts.addAll(words(" "));
    parts.addAll(link(more, () -> showAll.accept(text)));
    return parts;
  }

  /// Plain words, as parts of a flow.
  static List<Text> words(String text) {
    return Scripts.parts(text).stream().map(part -> {
      var words = new Text(part.shown());
      words.setUserData(part.said());
      words.getStyleClass().add("words");
      return words;
    }).toList();
  }

  /// A link, as parts of a flow, the first of which can have the focus.
  public static List<LinkText> link(String text, Runnable action) {
    return link(text, text, action);
  }

  private static List<LinkText> link(String text, String name, Runnable action) {
    List<LinkText> parts = Scripts.parts(LongText.beginning(text)).stream().map(part -> {
      var link = new LinkText(part.shown(), name, action);
      link.setUserData(part.said());
      return link;
    }).toList();
    parts.stream().skip(1).forEach(part -> part.setFocusTraversable(false));
    return parts;
  }

  /// A name looks like the text around it until it is pointed at.
  private static List<LinkText> name(String text, Runnable action) {
    List<LinkText> parts = link(text, action);
    parts.forEach(part -> part.getStyleClass().add("name"));
    return parts;
  }

  /// A link out of the application says where it leads, to a pointer that rests on it and to a screen reader.
  private List<LinkText> outward(String text, String url) {
    String shown = LongText.beginning(url);
    List<LinkText> parts = link(text, LongText.beginning(text) + ", " + shown, () -> browser.show(url));
    parts.forEach(part -> part.setOnMouseEntered(_ -> {
      Tooltip.install(part, WholeText.tip(new SimpleStringProperty(shown)));
      part.setOnMouseEntered(null);
    }));
    return parts;
  }
}
