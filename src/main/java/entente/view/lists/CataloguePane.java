package entente.view.lists;

import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.listing.Catalogue;
import entente.listing.Catalogue.Group;
import entente.listing.Catalogue.Initial;
import entente.listing.Catalogue.Order;
import entente.listing.CatalogueKind;
import entente.listing.Catalogues;
import entente.listing.TextTable;
import entente.query.Passing;
import entente.view.lists.CatalogueLines.Line;
import entente.view.parts.AtRest;
import entente.view.parts.Copies;
import entente.view.parts.FlowLabel;
import entente.view.parts.Icon;
import entente.view.parts.StillCaret;
import entente.view.parts.Swatches;
import entente.words.Alphabet;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One list of the left pane: a heading with the number of entries and the order they stand in, a box to filter it, and the list itself.
final class CataloguePane extends VBox {
  private static final int MANY = 200; // so many need an index of letters
  private static final String ORDER_GLYPH = "M3 4 H13 M3 8 H10.5 M3 12 H8";

  private final CatalogueKind kind;
  private final Explorer explorer;
  private final Messages messages;
  private final String key;
  private final Label count = new Label();
  private final FlowLabel nothing = new FlowLabel();
  private final TextField filter = new TextField();
  private final List<CatalogueCell> cells = new ArrayList<>(); // as many as have ever been in sight at once
  private final ListView<Line> list = new ListView<>();
  private final MenuButton orders = new MenuButton("", new Icon(ORDER_GLYPH));
  private final LetterStrip letters;
  private final AtRest rest = new AtRest(this::fill);
  private CatalogueLines lines = new CatalogueLines(List.of());
  private List<Initial> initials = List.of();
  private boolean following; // while the list shows a selection made elsewhere, it makes none of its own

  CataloguePane(CatalogueKind kind, Explorer explorer, Swatches swatches, Copies copies, Messages messages) {
    super();
    this.kind = kind;
    this.explorer = explorer;
    this.messages = messages;
    this.key = kind.name().toLowerCase(Locale.ROOT);
    this.letters = new LetterStrip(this::go, swatches.textScale());
    getStyleClass().add("list");
    makeOrders();
    makeFilter();
    makeList(swatches);
    copies.offerRows(list, this::chosen);
    var listed = new HBox(list, letters);
    HBox.setHgrow(list, Priority.ALWAYS);
    getChildren().setAll(heading(), filterLine(), listed);
    VBox.setVgrow(listed, Priority.ALWAYS);
    explorer.viewProperty().subscribe(_ -> begin());
    filter.textProperty().subscribe((_, text) -> {
      explorer.update(session -> session.with(session.lists().filtered(kind, text)));
      fill();
    });
    explorer.part(this::order).subscribe((_, _) -> fill());
    explorer.asOfProperty().subscribe((_, _) -> readAnew());
    if (kind != CatalogueKind.SOURCES) { // of which not only events are counted
      explorer.passingProperty().subscribe((_, _) -> countAnew());
    }
    explorer.currentProperty().subscribe(selection -> follow(selection, this::isInSight));
  }

  /// Puts the keyboard into the box that filters the list.
  void startFiltering() {
    filter.requestFocus();
    filter.selectAll();
  }

  /// Opens the menu of orders.
  void chooseOrder() {
    orders.show();
  }

  private HBox heading() {
    var heading = new Label(messages.text("list.heading." + key));
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(heading, count, orders);
    line.getStyleClass().add("pane-heading");
    return line;
  }

  private void makeOrders() {
    orders.setId(key + "Order");
    orders.getStyleClass().addAll("tool", "order");
    orders.setTooltip(new Tooltip(messages.text("list.order")));
    var group = new ToggleGroup();
    for (Order each : kind.orders()) {
      var item = new RadioMenuItem(name(each));
      item.setToggleGroup(group);
      item.setOnAction(_ -> explorer.update(session -> session.with(session.lists().with(kind, each))));
      orders.getItems().add(item);
    }
    explorer.part(this::order).subscribe(order -> {
      group.selectToggle(group.getToggles().get(kind.orders().indexOf(order)));
      orders.setAccessibleText(messages.text("list.order") + ": " + name(order));
    });
  }

  private Order order(Session session) {
    return session.lists().order(kind);
  }

  private String name(Order each) {
    boolean isReliability = kind == CatalogueKind.SOURCES && each == Order.RANK;
    return messages.text(isReliability ? "list.reliability" : "list.order." + each.name().toLowerCase(Locale.ROOT));
  }

  private HBox filterLine() {
    var line = new HBox(filter);
    line.getStyleClass().add("filter-line");
    HBox.setHgrow(filter, Priority.ALWAYS);
    return line;
  }

  private void makeFilter() {
    StillCaret.in(filter);
    filter.setId(key + "Filter");
    filter.setText(explorer.session().lists().filter(kind));
    filter.getStyleClass().add("field");
    filter.setPromptText(messages.text("list.filter." + key));
    filter.setAccessibleText(messages.text("list.filter." + key));
    filter.setTooltip(new Tooltip(filter.getPromptText())); // which a narrow pane cuts
    filter.setOnKeyPressed(press -> {
      if (press.getCode() == KeyCode.DOWN && lines.entries() > 0) {
        list.requestFocus();
        list.getSelectionModel().select(1);
        press.consume();
      } else if (press.getCode() == KeyCode.ESCAPE) {
        filter.clear();
      }
    });
  }

  private void makeList(Swatches swatches) {
    list.setId(key + "List");
    list.setAccessibleText(messages.text("list.heading." + key));
    nothing.getStyleClass().add("placeholder");
    list.setPlaceholder(nothing);
    list.setCellFactory(_ -> {
      var cell = new CatalogueCell(kind, swatches, messages, explorer.asOfProperty(),
          (entry, asOf) -> explorer.view().catalogues().of(kind).among(explorer.passingProperty().get()).line(entry, asOf));
      cells.add(cell);
      return cell;
    });
    swatches.paletteProperty().subscribe(() -> {
      cells.clear(); // all are made anew
      list.refresh();
    });
    list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
      if (!following) {
        choose(before.intValue(), now.intValue());
      }
    });
  }

  private Function<Progress, TextTable> chosen() {
    Catalogues catalogues = explorer.view().catalogues();
    AsOf asOf = explorer.asOfProperty().get();
    List<Catalogue.Entry> entries = list.getSelectionModel().getSelectedItems().stream().filter(Line.Item.class::isInstance)
        .map(line -> ((Line.Item) line).entry()).toList();
    Passing events = explorer.passingProperty().get();
    return progress -> catalogues.of(kind, progress).among(events).table(entries, asOf);
  }

  /// Selects what stands in a line. Keys pass over headings, which nothing can be said of.
  private void choose(int before, int line) {
    if (line >= 0 && line < lines.size()) {
      switch (lines.get(line)) {
        case Line.Item(var _, Catalogue.Entry entry) -> explorer.select(entry.entity().id());
        case Line.Heading _ -> list.getSelectionModel().select(line > 0 && line < before ? line - 1 : line + 1);
      }
    }
  }

  /// Follows the as-of day, which what is in sight does by itself: groups and the order of many only once the day rests, since they take
  /// longer than a frame.
  private void readAnew() {
    if (order(explorer.session()) != Order.NAME || explorer.view().catalogues().isMoving()) {
      if (explorer.view().catalogues().isQuick()) {
        rest.ask();
      } else {
        rest.askLater();
      }
    }
  }

  /// Follows the filter of events.
  private void countAnew() {
    cells.forEach(CatalogueCell::update);
    if (order(explorer.session()) != Order.NAME) {
      fill();
    }
  }

  /// Shows a dossier that has just been opened; a large one takes its time, in which nothing of the last may stay.
  private void begin() {
    if (!explorer.view().catalogues().isQuick()) {
      show(new Filled(List.of(), List.of()));
      count.setText(""); // it is not known yet
    }
    fill();
  }

  private void fill() {
    Catalogues catalogues = explorer.view().catalogues();
    String text = filter.getText();
    Order wanted = order(explorer.session());
    AsOf asOf = explorer.asOfProperty().get();
    Passing events = explorer.passingProperty().get();
    explorer.derive("list " + key, progress -> {
      Catalogue all = catalogues.of(kind, progress).among(events);
      List<Group> groups = all.groups(text, wanted, asOf, progress);
      boolean isIndexed = wanted == Order.NAME && groups.stream().mapToInt(group -> group.entries().size()).sum() >= MANY;
      return new Filled(groups, isIndexed ? all.initials(groups, asOf, progress) : List.of());
    }, this::show);
  }

  /// @param initials where letters begin; none where it has no index
  private record Filled(List<Group> groups, List<Initial> initials) {}

  /// Goes to where a letter begins.
  private void go(String letter) {
    int top = cells.stream().mapToInt(CatalogueCell::getIndex).filter(this::isInSight).min().orElse(0);
    list.scrollTo(lines.lineOf(letter, initials, top));
  }

  private void show(Filled filled) {
    lines = new CatalogueLines(filled.groups());
    initials = filled.initials();
    letters.show(initials.stream().map(Initial::letter).distinct()
        .sorted(Comparator.comparing(letter -> Alphabet.key(letter, explorer.language()), Arrays::compareUnsigned)).toList());
    following = true;
    list.setItems(lines);
    following = false;
    int all = explorer.view().catalogues().size(kind);
    nothing.setText(messages.text((all == 0 ? "list.empty." : "list.none.") + key));
    nothing.setVisible(all == 0 || !filter.getText().isBlank());
    count.setText(lines.entries() == all ? messages.number(all) : messages.text("list.count", lines.entries(), all));
    follow(explorer.selection(), _ -> false); // all may stand elsewhere now
  }

  private boolean isInSight(int line) {
    return cells.stream().filter(cell -> cell.getIndex() == line && cell.isVisible())
        .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
        .anyMatch(at -> at.getMinY() >= 0 && at.getMaxY() <= list.getHeight());
  }

  /// Marks what is selected, if it is in this list.
  ///
  /// @param isInSight whether a line need not be brought there
  private void follow(Optional<String> selection, IntPredicate isInSight) {
    following = true;
    int line = selection.flatMap(explorer.view().dossier()::find).filter(kind::holds).map(lines::indexOf).orElse(-1);
    if (line < 0) {
      list.getSelectionModel().clearSelection();
    } else if (line != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().select(line);
      if (!isInSight.test(line)) {
        list.scrollTo(line);
      }
    }
    following = false;
  }
}
