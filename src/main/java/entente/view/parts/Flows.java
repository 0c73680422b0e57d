package entente.view.parts;

import entente.language.LongText;
import entente.words.Piece;
import entente.words.WebAddress;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  /// Left-to-right marks around a name in a script written the other way keep the punctuation and numbers beside it in their place.
  public static final String MARK = "\u200E";

  /// A line of pieces.
  public TextFlow of(List<Piece> pieces, String styleClass) {
    var flow = new WordFlow();
    flow.getStyleClass().add(styleClass);
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
      case Piece.Words(String text) when LongText.isCut(text) -> cut(text);
      case Piece.Words(String text) -> words(text);
      case Piece.Name(String text, String id) -> link(text, () -> follow.accept(id));
      case Piece.Address(String text, WebAddress to) -> outward(text, to.ascii());
    };
  }

  private List<Node> cut(String text) {
    List<Node> parts = new ArrayList<>(words(LongText.beginning(text) + " "));
    parts.addAll(link(more, () -> showAll.accept(text)));
    return parts;
  }

  /// Plain words, as parts of a flow.
  static List<Text> words(String text) {
    return Scripts.parts(marked(text)).stream().map(part -> {
      var words = new Text(part);
      words.getStyleClass().add("words");
      return words;
    }).toList();
  }

  /// A link, as parts of a flow, the first of which can have the focus.
  public static List<LinkText> link(String text, Runnable action) {
    return link(text, text, action);
  }

  private static List<LinkText> link(String text, String name, Runnable action) {
    List<LinkText> parts = Scripts.parts(marked(LongText.beginning(text))).stream().map(part -> new LinkText(part, name, action)).toList();
    parts.stream().skip(1).forEach(part -> part.setFocusTraversable(false));
    return parts;
  }

  /// A link out of the application says where it leads, to a pointer that rests on it and to a screen reader.
  private List<LinkText> outward(String text, String url) {
    List<LinkText> parts = link(text, text + ", " + url, () -> browser.show(url));
    parts.forEach(part -> part.setOnMouseEntered(_ -> {
      Tooltip tip = WholeText.tip();
      tip.setText(url);
      Tooltip.install(part, tip);
      part.setOnMouseEntered(null);
    }));
    return parts;
  }

  private static String marked(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? MARK + text + MARK : text;
  }
}
