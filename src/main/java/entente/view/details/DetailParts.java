package entente.view.details;

import entente.language.LongText;
import entente.language.Messages;
import entente.page.Detail;
import entente.page.Detail.Exhibit;
import entente.page.Detail.Fact;
import entente.page.Detail.Known;
import entente.page.Detail.Line;
import entente.page.Detail.Part;
import entente.page.Detail.Proof;
import entente.page.Detail.Row;
import entente.page.Detail.Section;
import entente.page.Detail.Tone;
import entente.view.parts.CopyKey;
import entente.view.parts.FlowLabel;
import entente.view.parts.Flows;
import entente.view.parts.GradeLabel;
import entente.view.parts.Icon;
import entente.view.parts.Links;
import entente.view.parts.Swatches;
import entente.view.parts.TwoEnds;
import entente.view.parts.WordFlow;
import entente.view.parts.Wrapping;
import entente.words.GradeWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// Builds a detail out of the few parts it is made of: heading, lines, sections of pictures and rows, evidence.
final class DetailParts {
  private static final int ROWS_AT_FIRST = 8;
  private static final double ENOUGH_FOR_NAMES = 0.5; // of the width of a row
  private static final int ROWS_MORE = 50;
  private static final int EXHIBITS_AT_FIRST = 12;
  private static final int PASSAGES_AT_FIRST = 5;
  private static final String COPY = "M6 6 V2.5 H13.5 V10 H10 M2.5 6 H10 V13.5 H2.5 Z";
  private static final String DONE = "M2.5 8.5 L6.5 12.5 L13.5 4";
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final Duration SEEN = Duration.seconds(1.5);

  private final Flows flows;
  private final Swatches swatches;
  private final Pictures pictures;
  private final Copying copying;
  private final Above above;
  private final PairChoice pair;
  private final PartStrip strip;
  private final Messages messages;
  private final Tooltip citeTip; // of every page, since a tip is a window of its own

  DetailParts(Flows flows, Swatches swatches, Copying copying, Above above, PairChoice pair, PartStrip strip,
      Messages messages) {
    this.flows = flows;
    this.swatches = swatches;
    this.pictures = new Pictures(flows, swatches, messages);
    this.copying = copying;
    this.above = above;
    this.pair = pair;
    this.strip = strip;
    this.messages = messages;
    this.citeTip = new Tooltip(CopyKey.CITE.tip(messages));
  }

  /// @param offer stands below the heading
  List<Node> of(Detail detail, Optional<Node> offer) {
    List<Node> nodes = new ArrayList<>(List.of(top(detail), title(detail.title())));
    if (LongText.isCut(detail.title())) {
      nodes.add(flows.all(detail.title()));
    }
    if (!detail.pair().isEmpty()) {
      nodes.add(pair.of(detail.pair()));
    }
    detail.lines().forEach(line -> nodes.add(line(line)));
    if (!detail.facts().isEmpty()) {
      var grid = new FactGrid();
      detail.facts().forEach(fact -> grid.add(new FlowLabel(fact.label(), "fact-label"), fact(fact)));
      nodes.add(grid);
    }
    offer.ifPresent(nodes::add);
    nodes.addAll(parts(detail));
    return nodes;
  }

  /// Sections part by part, and above them a strip that leads to each part, where there are several.
  private List<Node> parts(Detail detail) {
    List<Node> nodes = new ArrayList<>();
    List<PartStrip.Stop> stops = new ArrayList<>();
    int sources = detail.proof().map(proof -> proof.exhibits().size()).orElse(0);
    for (Part part : Part.values()) {
      List<Section> sections = detail.sections().stream().filter(section -> section.part() == part).toList();
      int start = nodes.size();
      sections.forEach(section -> nodes.add(section(section)));
      if (part == Part.EVIDENCE) {
        detail.proof().ifPresent(proof -> nodes.add(proof(proof)));
      }
      int count = switch (part) {
        case OVERVIEW, AROUND -> 0;
        case SAID -> sections.stream().mapToInt(section -> section.rows().size()).sum();
        case EVIDENCE -> sources;
      };
      if (!sections.isEmpty() || count > 0) {
        stops.add(new PartStrip.Stop(part, count, nodes.get(start)));
      }
    }
    strip.show(stops);
    if (stops.size() > 1) {
      nodes.getFirst().getStyleClass().add("first-section"); // the strip has a rule of its own
      nodes.addFirst(strip);
    }
    return nodes;
  }

  private Node top(Detail detail) {
    var chips = new Wrapping("chips");
    for (int i = 0; i < detail.chips().size(); i++) {
      chips.add(new FlowLabel(detail.chips().get(i), i == 0 ? "chip-first" : "chip"));
    }
    HBox.setHgrow(chips, Priority.ALWAYS);
    var icon = new Icon(COPY);
    var cite = new Button("", icon);
    cite.setId("citeButton");
    cite.getStyleClass().addAll("tool", "cite");
    cite.setAccessibleText(CopyKey.CITE.words(messages));
    cite.setTooltip(citeTip);
    cite.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var seen = new PauseTransition(SEEN);
    seen.setOnFinished(_ -> icon.setContent(COPY));
    cite.setOnAction(_ -> {
      copying.copy(detail.citation());
      icon.setContent(DONE);
      seen.playFromStart();
    });
    var top = new HBox(chips, cite);
    top.getStyleClass().add("detail-top");
    return top;
  }

  private static Node title(String text) {
    var title = new FlowLabel(text, "detail-title");
    title.setId("detailTitle");
    return title;
  }

  private Region fact(Fact fact) {
    var box = new VBox();
    box.getStyleClass().add("fact");
    fact.known().ifPresentOrElse(known -> date(fact, known, box), () -> fill(box, listing(fact.label(), fact.rows()), 0, ROWS_AT_FIRST));
    return box;
  }

  /// Why a date is thought to be so is told to whoever asks.
  private void date(Fact fact, Known known, VBox box) {
    var line = new Wrapping("date-line"); // the basis goes below a date that leaves no room beside it
    fact.rows().forEach(row -> {
      var date = new FlowLabel(row.head().getFirst().text(), "fact-date");
      date.setId("detailDate");
      line.add(date);
    });
    if (!known.reasons().isEmpty()) {
      line.add(unfolding(known.basis().isEmpty() ? messages.text("details.why") : known.basis(), known.reasons(), box));
    } else if (!known.basis().isEmpty()) {
      line.add(new FlowLabel(known.basis(), "basis"));
    }
    box.getChildren().add(line);
    known.rivals().forEach(rival -> box.getChildren().add(line(rival)));
  }

  private Node unfolding(String words, List<Line> lines, VBox box) {
    var arrow = new Region();
    arrow.getStyleClass().add("unfolding-arrow");
    var link = new HBox(new FlowLabel(words, "basis"), arrow);
    link.getStyleClass().add("unfolding");
    var more = new VBox();
    lines.forEach(line -> more.getChildren().add(line(line)));
    Links.install(link, messages.text("details.basisWhy", words), () -> {
      boolean isOpen = !box.getChildren().remove(more);
      if (isOpen) {
        box.getChildren().add(more);
      }
      link.pseudoClassStateChanged(OPEN, isOpen);
    });
    return link;
  }

  private Node line(Line line) {
    return flows.of(line.pieces(), line.tone() == Tone.PLAIN ? "line" : "line-" + line.tone().name().toLowerCase(Locale.ROOT));
  }

  private Node section(Section section) {
    VBox box = section.heading().isEmpty() ? new VBox() : sectionBox(section.heading(), section.count());
    section.pictures().forEach(picture -> box.getChildren().add(pictures.of(picture)));
    List<Row> rows = section.rows();
    box.getChildren().add(section.beside() == 0 ? rows(section.heading(), rows)
        : new TwoColumns(rows(section.heading(), rows.subList(0, section.beside())),
            rows(section.heading(), rows.subList(section.beside(), rows.size()))));
    return box;
  }

  private Region rows(String heading, List<Row> rows) {
    var box = new VBox();
    box.getStyleClass().add("rows");
    fill(box, listing(heading, rows), 0, ROWS_AT_FIRST);
    return box;
  }

  /// What stands below a heading, perhaps very much.
  ///
  /// @param links where one of them leads, the first of these on Enter
  private record Listing<T>(String heading, List<T> all, Function<T, Node> make, Function<T, List<Piece>> links) {}

  private Listing<Row> listing(String heading, List<Row> rows) {
    return new Listing<>(heading, rows, this::row, Row::pieces);
  }

  /// Shows the next of many and a link to more, step by step; where there are very many, another to all of them.
  private <T> void fill(VBox box, Listing<T> listing, int from, int count) {
    List<T> all = listing.all();
    int to = Math.min(all.size(), from + count);
    all.subList(from, to).forEach(one -> box.getChildren().add(listing.make().apply(one)));
    int rest = all.size() - to;
    if (rest > 0) {
      var line = new WordFlow();
      String words = rest <= ROWS_MORE ? messages.text("details.more", rest) : messages.text("details.moreOf", ROWS_MORE, rest);
      line.getChildren().addAll(Flows.link(words, () -> {
        fill(box, listing, to, ROWS_MORE);
        line.getChildren().getFirst().requestFocusTraversal(TraversalDirection.NEXT); // to the first link of what has come
        box.getChildren().remove(line);
      }));
      if (rest > ROWS_MORE) {
        line.getChildren().add(new Text(" · "));
        line.getChildren().addAll(Flows.link(messages.text("details.all", all.size()),
            () -> above.show(listing.heading(), new WholeList<>(listing.heading(), all, listing.make(),
                one -> flows.followFirst(listing.links().apply(one))))));
      }
      box.getChildren().add(line);
    }
  }

  private static VBox sectionBox(String heading, String count) {
    var box = new VBox(new TwoEnds(new FlowLabel(heading, "section-heading"), new FlowLabel(count, "count")));
    box.getStyleClass().add("section");
    return box;
  }

  private Node row(Row row) {
    var texts = new VBox();
    add(texts, row.head(), "row-head");
    add(texts, row.below(), "row-below");
    var box = new HBox();
    box.getStyleClass().add("row");
    row.ink().ifPresent(ink -> {
      var dot = new Circle(4.5);
      dot.fillProperty().bind(swatches.color(ink));
      box.getChildren().add(dot);
    });
    Node all = row.aside().isEmpty() ? texts : new TwoEnds(texts, flows.of(row.aside(), "aside")).withEnough(ENOUGH_FOR_NAMES);
    HBox.setHgrow(all, Priority.ALWAYS);
    box.getChildren().add(all);
    return box;
  }

  private void add(VBox texts, List<Piece> pieces, String styleClass) {
    if (!pieces.isEmpty()) {
      texts.getChildren().add(flows.of(pieces, styleClass));
    }
  }

  private Node proof(Proof proof) {
    VBox box = sectionBox(messages.text("details.evidence"), proof.summary());
    var list = new VBox();
    list.setId("evidenceList");
    list.getStyleClass().add("evidence");
    list.setAccessibleText(messages.text("details.evidence"));
    if (proof.exhibits().isEmpty()) {
      list.getChildren().add(new FlowLabel(messages.text("details.noEvidence"), "nothing"));
    }
    fill(list, new Listing<>(messages.text("details.evidence"), proof.exhibits(), this::exhibit,
        exhibit -> List.of(exhibit.source())), 0, EXHIBITS_AT_FIRST);
    box.getChildren().add(list);
    return box;
  }

  private Node exhibit(Exhibit exhibit) {
    var texts = new VBox();
    add(texts, List.of(exhibit.source()), "row-head");
    add(texts, exhibit.origin(), "row-below");
    var passages = new VBox();
    passages.getStyleClass().add("passages");
    fill(passages, new Listing<>(exhibit.source().text(), exhibit.passages(), passage -> flows.of(passage, "row-below"),
        Function.identity()), 0,
        PASSAGES_AT_FIRST);
    texts.getChildren().add(passages);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var card = new HBox(texts);
    card.getStyleClass().add("exhibit");
    var grades = new VBox();
    grades.getStyleClass().add("grades");
    for (String words : exhibit.grades()) {
      var grade = new GradeLabel(words);
      String meaning = messages.text("details.grade", words, new GradeWords(messages.language()).of(words));
      grade.setAccessibleText(meaning);
      grade.setTooltip(new Tooltip(meaning));
      grades.getChildren().add(grade);
    }
    card.getChildren().add(grades);
    copying.offer(card, exhibit::citation);
    return card;
  }
}
