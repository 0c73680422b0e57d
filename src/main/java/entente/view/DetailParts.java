package entente.view;

import entente.explorer.Detail;
import entente.explorer.Detail.Exhibit;
import entente.explorer.Detail.Line;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Proof;
import entente.explorer.Detail.Row;
import entente.explorer.Detail.Section;
import entente.explorer.Detail.Tone;
import entente.language.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Builds a detail out of the few parts it is made of: heading, lines, sections of rows, evidence.
final class DetailParts {
  private static final int ROWS_AT_FIRST = 12;

  private final VBox pane;
  private final Consumer<String> follow;
  private final Browser browser;
  private final Swatches swatches;
  private final Messages messages;

  DetailParts(VBox pane, Consumer<String> follow, Browser browser, Swatches swatches, Messages messages) {
    this.pane = pane;
    this.follow = follow;
    this.browser = browser;
    this.swatches = swatches;
    this.messages = messages;
  }

  void show(Detail detail) {
    pane.getChildren().setAll(chips(detail.chips()), title(detail.title()));
    if (!detail.date().isEmpty()) {
      pane.getChildren().add(date(detail));
    }
    detail.lines().forEach(line -> pane.getChildren().add(line(line)));
    detail.sections().forEach(section -> pane.getChildren().add(section(section)));
    pane.getChildren().add(proof(detail.proof()));
  }

  private static Node chips(List<String> words) {
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (int i = 0; i < words.size(); i++) {
      chips.getChildren().add(label(words.get(i), i == 0 ? "chip-first" : "chip"));
    }
    return chips;
  }

  private static Node title(String text) {
    Label title = label(text, "detail-title");
    title.setId("detailTitle");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    return title;
  }

  private static Node date(Detail detail) {
    Label date = label(detail.date(), "detail-date");
    date.setId("detailDate");
    date.setWrapText(true);
    date.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(date, Priority.SOMETIMES);
    var line = new HBox(date);
    line.getStyleClass().add("date-line");
    if (!detail.basis().isEmpty()) {
      Label basis = label(detail.basis(), "basis");
      basis.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(basis);
    }
    return line;
  }

  private Node line(Line line) {
    return flow(line.pieces(), line.tone() == Tone.PLAIN ? "line" : "line-" + line.tone().name().toLowerCase(Locale.ROOT));
  }

  private Node section(Section section) {
    VBox box = sectionBox(section.heading(), section.count());
    section.rows().stream().limit(ROWS_AT_FIRST).forEach(row -> box.getChildren().add(row(row)));
    List<Row> rest = section.rows().subList(Math.min(ROWS_AT_FIRST, section.rows().size()), section.rows().size());
    if (!rest.isEmpty()) {
      var more = new LinkText(messages.text("details.more", rest.size()));
      var line = new TextFlow(more);
      more.onFollow(() -> {
        box.getChildren().remove(line);
        rest.forEach(row -> box.getChildren().add(row(row)));
      });
      box.getChildren().add(line);
    }
    return box;
  }

  private static VBox sectionBox(String heading, String count) {
    Label name = label(heading, "section-heading");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var box = new VBox(new HBox(name, label(count, "count")));
    box.getStyleClass().add("section");
    return box;
  }

  private Node row(Row row) {
    var texts = new VBox(flow(row.head(), "row-head"));
    if (!row.below().isEmpty()) {
      texts.getChildren().add(flow(row.below(), "row-below"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    var box = new HBox();
    box.getStyleClass().add("row");
    row.ink().ifPresent(ink -> {
      var dot = new Circle(4.5);
      dot.fillProperty().bind(swatches.color(ink));
      box.getChildren().add(dot);
    });
    box.getChildren().add(texts);
    return box;
  }

  private Node proof(Proof proof) {
    VBox box = sectionBox(messages.text("details.evidence"), proof.summary());
    var list = new VBox();
    list.setId("evidenceList");
    list.getStyleClass().add("evidence");
    list.setAccessibleText(messages.text("details.evidence"));
    if (proof.exhibits().isEmpty()) {
      list.getChildren().add(label(messages.text("details.noEvidence"), "row-below"));
    }
    proof.exhibits().forEach(exhibit -> list.getChildren().add(exhibit(exhibit)));
    box.getChildren().add(list);
    return box;
  }

  private Node exhibit(Exhibit exhibit) {
    var texts = new VBox(flow(List.of(exhibit.source()), "row-head"));
    if (!exhibit.below().isEmpty()) {
      texts.getChildren().add(flow(exhibit.below(), "row-below"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    var card = new HBox(texts);
    card.getStyleClass().add("exhibit");
    if (!exhibit.grade().isEmpty()) {
      Label grade = label(exhibit.grade(), "grade");
      grade.setMinWidth(Region.USE_PREF_SIZE);
      grade.setAccessibleText(messages.text("details.grade", exhibit.grade()));
      card.getChildren().add(grade);
    }
    return card;
  }

  private TextFlow flow(List<Piece> pieces, String styleClass) {
    var flow = new TextFlow();
    flow.getStyleClass().add(styleClass);
    flow.setMinWidth(0);
    pieces.forEach(piece -> flow.getChildren().add(node(piece)));
    return flow;
  }

  private Node node(Piece piece) {
    return switch (piece) {
      case Piece.Words(String text) -> words(text);
      case Piece.Name(String text, String id) -> link(text, () -> follow.accept(id));
      case Piece.Address(String text, String url) -> link(text, () -> browser.show(url));
    };
  }

  private static Text words(String text) {
    var words = new Text(text);
    words.getStyleClass().add("words");
    return words;
  }

  private static LinkText link(String text, Runnable action) {
    var link = new LinkText(text);
    link.onFollow(action);
    return link;
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
