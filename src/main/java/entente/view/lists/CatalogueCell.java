package entente.view.lists;

import entente.chart.Ink;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.listing.Catalogue;
import entente.listing.Catalogue.Entry;
import entente.listing.CatalogueKind;
import entente.view.lists.CatalogueLines.Line;
import entente.view.parts.Swatches;
import entente.view.parts.WholeText;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// Shows an entry of a list with what is said below its name, how much is recorded of it and when; or the heading of a group.
public final class CatalogueCell extends ListCell<Line> {
  /// A list narrower than this has room for names only.
  private static final double NARROW = 235;
  private static final double INDENT = 14;
  private static final double DOT = 5;
  private static final int DEEPEST = 4;

  private final Swatches swatches;
  private final Messages messages;
  private final CatalogueKind kind;
  private final BiFunction<Entry, AsOf, Catalogue.Line> lines;
  private final DoubleProperty scale = new SimpleDoubleProperty(1); // bound likewise
  private final ObjectProperty<AsOf> asOf = new SimpleObjectProperty<>(); // bound, so that it holds no cell that is not needed any more
  private final Label name = WholeText.wrapping("person-name");
  private final Label below = WholeText.label("person-post");
  private final VBox texts = new VBox(name, below);
  private final Label grade = styled("grade");
  private final Label seen = styled("activity");
  private final Sparkline sparkline = new Sparkline();
  private final Label count = styled("activity");
  private final HBox item;
  private final Content content;
  private Optional<Heading> heading = Optional.empty(); // few of the cells ever show one

  /// @param lines what is said of an entry as of a day
  CatalogueCell(CatalogueKind kind, Swatches swatches, Messages messages, ObservableValue<AsOf> asOf,
      BiFunction<Entry, AsOf, Catalogue.Line> lines) {
    super();
    this.swatches = swatches;
    this.messages = messages;
    this.kind = kind;
    this.lines = lines;
    this.asOf.bind(asOf);
    this.asOf.subscribe((_, _) -> update());
    texts.getStyleClass().add("person-texts");
    texts.setMinWidth(0);
    grade.setMinWidth(USE_PREF_SIZE);
    seen.setMinWidth(USE_PREF_SIZE);
    count.setMinWidth(USE_PREF_SIZE);
    var when = new VBox(seen, row("activities", sparkline, count));
    when.getStyleClass().add("person-when");
    when.setMinWidth(USE_PREF_SIZE);
    item = row("person", texts, when, grade);
    HBox.setHgrow(texts, Priority.ALWAYS);
    content = new Content(item);
    setGraphic(content);
    setPrefWidth(0); // as wide as the list, never wider
    scale.bind(swatches.textScale());
    scale.subscribe((_, _) -> show(getItem()));
    sparkline.visibleProperty().bind(kind == CatalogueKind.SOURCES ? widthProperty().lessThan(0)
        : widthProperty().greaterThan(scale.multiply(NARROW)));
    sparkline.managedProperty().bind(sparkline.visibleProperty());
  }

  private static Label styled(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static HBox row(String styleClass, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add(styleClass);
    return row;
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    show(empty ? null : line);
    setMouseTransparent(line instanceof Line.Heading);
  }

  /// Says the same of an entry anew, as it may be another thing by now. Nothing else of it is painted.
  void update() {
    if (getItem() instanceof Line.Item(Optional<Integer> ink, Entry entry)) {
      say(entry, ink.orElse(Ink.NONE));
      content.settle();
    }
  }

  private void show(@Nullable Line line) {
    switch (line) {
      case Line.Heading of -> show(of);
      case Line.Item(Optional<Integer> ink, Entry entry) -> show(entry, ink.orElse(Ink.NONE));
      case null -> {
        setVisible(null);
        setAccessibleText(null);
      }
    }
    content.settle();
  }

  private void setVisible(@Nullable Node shown) {
    content.getChildren().forEach(row -> row.setVisible(row.equals(shown)));
  }

  private void show(Line.Heading of) {
    Heading shown = heading.orElseGet(() -> {
      var made = new Heading(scale);
      heading = Optional.of(made);
      content.add(made);
      return made;
    });
    shown.show(of, swatches, messages);
    setVisible(shown);
    setAccessibleText(messages.text("list.group.spoken", of.name(), of.size()));
  }

  private void show(Entry entry, int ink) {
    texts.setPadding(entry.depth() == 0 ? Insets.EMPTY : new Insets(0, 0, 0, scale.get() * INDENT * Math.min(entry.depth(), DEEPEST)));
    setVisible(item);
    say(entry, ink);
  }

  private void say(Entry entry, int ink) {
    Catalogue.Line line = lines.apply(entry, asOf.get());
    name.setText(line.name());
    seen.setText(line.seen());
    show(seen, !line.seen().isEmpty());
    count.setText(messages.number(line.count()));
    sparkline.show(line.parts(), swatches.color(ink).getValue(), scale.get());
    below.setText(line.below());
    show(below, !line.below().isEmpty());
    grade.setText(line.grade());
    show(grade, !line.grade().isEmpty());
    String what = Stream.of(line.name(), line.below(), line.grade(), line.seen().isEmpty() ? "" : messages.text("list.seen", line.seen()))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    setAccessibleText(messages.text(spoken(), what, line.count()));
  }

  private String spoken() {
    return kind == CatalogueKind.SOURCES ? "list.source.spoken" : "list.entry.spoken";
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /// The name of a group, with its colour and how many are in it.
  private static final class Heading extends HBox {
    private final Circle dot = new Circle();
    private final Label group = WholeText.wrapping("party-name");
    private final Label size = styled("count");

    Heading(DoubleProperty scale) {
      super();
      getStyleClass().add("party-heading");
      getChildren().setAll(dot, group, size);
      group.setMaxWidth(Double.MAX_VALUE);
      setHgrow(group, Priority.ALWAYS);
      dot.radiusProperty().bind(scale.multiply(DOT));
    }

    void show(Line.Heading of, Swatches swatches, Messages messages) {
      CatalogueCell.show(dot, of.ink().isPresent());
      of.ink().ifPresent(ink -> dot.setFill(swatches.color(ink).getValue()));
      group.setText(of.name());
      size.setText(messages.number(of.size()));
    }
  }

  /// Holds what a cell shows apart from it: what changes inside is laid out there, while the cell, being as high as all others, need not be
  /// laid out and thereby styled anew for each line that scrolls into sight.
  private static final class Content extends Pane {
    Content(HBox row) {
      super();
      add(row);
    }

    final void add(HBox row) {
      row.setManaged(false);
      getChildren().add(row);
    }

    /// Lays out what has changed. The flow around the cells keeps a mark that it has to be laid out, and while it does, no pulse comes for
    /// what asks inside.
    void settle() {
      if (getWidth() > 0) {
        getChildren().forEach(row -> ((HBox) row).layout());
      }
    }

    @Override
    protected void layoutChildren() {
      getChildren().forEach(row -> row.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
  }
}
