package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.Items;
import entente.chart.Members;
import entente.dossier.Event;
import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.explorer.Session.TableOrder;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.listing.TextTable;
import entente.view.parts.ShortText;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The events of the timeline as a table: the same that pass the filter, the same selection. Rows are made as they come into sight, and
/// sorting happens in the background where there are many.
final class EventTable {
  private static final String SLOT = "table";
  private static final double SCROLL_BAR = 16;
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private static final PseudoClass OF_ANOTHER_DAY = PseudoClass.getPseudoClass("of-another-day");
  private static final int MOST_SELECTED = 500;

  private static final Map<Event.Status, PseudoClass> STATES = Arrays.stream(Event.Status.values())
      .collect(Collectors.toMap(Function.identity(), status -> PseudoClass.getPseudoClass(status.key())));

  private final Explorer explorer;
  private final TableView<Integer> table;
  private final ObservableValue<Double> textScale;
  private final Messages messages;
  private final LeftOut leftOut;
  private final MemberNumbers numbers = new MemberNumbers(Members.NONE);
  private Sorted shown; // belongs together: the dossier may already be another one
  private final Map<Column, Double> words = new EnumMap<>(Column.class); // how wide all that is said in a column is
  private Map<Column, Double> widths = Map.of();
  private Optional<Request> asked = Optional.empty();
  private boolean isFollowing; // while the table shows a selection made elsewhere, it makes none of its own

  /// What the table shows or is about to show.
  private record Request(Chart chart, TableOrder order) {}

  /// @param places of events in the order, -1 for none
  private record Sorted(Items items, EventRows rows, Members order, Members places) {}

  EventTable(Explorer explorer, Messages messages, TableView<Integer> table, ObservableValue<Double> textScale) {
    this.explorer = explorer;
    this.table = table;
    this.textScale = textScale;
    this.messages = messages;
    this.leftOut = new LeftOut(messages, mark -> orders(hidden()).show(mark, Side.BOTTOM, 0, 0));
    this.shown = new Sorted(explorer.view().chart().items(), new EventRows(explorer.view().dossier(), explorer.language()), Members.NONE,
        Members.NONE);
    table.setAccessibleText(messages.text("table.heading"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label()); // that there is nothing is said over either view
    table.setItems(numbers);
    for (Column column : Column.values()) {
      table.getColumns().add(made(column));
    }
    table.getVisibleLeafColumns().subscribe(this::mark);
    table.skinProperty().subscribe(this::followHeadings);
    table.setRowFactory(_ -> new Row());
    table.widthProperty().subscribe(this::fit);
    textScale.subscribe(this::fit);
    sortBy(explorer.session().tableOrder());
    table.setSortPolicy(_ -> {
      explorer.update(session -> session.with(sorted()));
      return true;
    });
    explorer.part(Session::tableOrder).subscribe((_, next) -> {
      fit();
      if (!sorted().equals(next)) {
        sortBy(next);
      }
      ask();
    });
    explorer.part(session -> session.isOfAnotherDay(explorer.view()))
        .subscribe(is -> table.pseudoClassStateChanged(OF_ANOTHER_DAY, is));
    explorer.chartProperty().subscribe(this::ask);
    explorer.selectedProperty().subscribe(this::follow);
    table.visibleProperty().subscribe(this::ask);
    table.getSelectionModel().getSelectedIndices().subscribe(this::choose);
  }

  private void sortBy(TableOrder next) {
    TableColumn<Integer, ?> column = column(next.column());
    column.setSortType(next.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  /// What the headings say; where they say nothing, rows stand as usual.
  private TableOrder sorted() {
    return table.getSortOrder().stream().findFirst()
        .map(column -> new TableOrder((Column) column.getUserData(), column.getSortType() == SortType.ASCENDING)).orElse(TableOrder.USUAL);
  }

  private TableColumn<Integer, ?> column(Column column) {
    return table.getColumns().stream().filter(each -> each.getUserData() == column).findFirst().orElseThrow();
  }

  private List<TableColumn<Integer, ?>> hidden() {
    return table.getColumns().stream().filter(column -> !column.isVisible()).toList();
  }

  /// Puts the mark of what is left out, if anything is, into the last heading.
  private void mark() {
    table.getColumns().forEach(column -> column.setGraphic(null));
    if (!hidden().isEmpty()) {
      leftOut.say(hidden().stream().map(TableColumn::getText).toList());
      table.getVisibleLeafColumns().getLast().setGraphic(leftOut);
    }
  }

  /// Shares the width among the columns. Leaves out those for which there is no room.
  private void fit() {
    if (table.getWidth() > 0) {
      double scale = textScale.getValue();
      Map<Column, Double> next = ColumnWidths.shared((table.getWidth() - SCROLL_BAR) / scale,
          explorer.session().tableOrder().column(), column -> words.getOrDefault(column, 0.0));
      next.replaceAll((_, width) -> Math.floor(width * scale));
      table.getColumns().forEach(column -> column.setVisible(next.containsKey((Column) column.getUserData())));
      if (!next.equals(widths)) { // else they stay as they may have been dragged
        widths = next;
        next.forEach((column, width) -> {
          column(column).setPrefWidth(0); // else it would keep what the toolkit gave it when others were shown or left out
          column(column).setPrefWidth(width);
        });
      }
    }
  }

  private void measure() {
    var measured = new WordWidths();
    table.getColumns().forEach(each -> {
      var column = (Column) each.getUserData();
      words.put(column, measured.of(column, each.getText(), shown.rows(), shown.order()));
    });
  }

  private TableColumn<Integer, String> made(Column column) {
    var made = new TableColumn<Integer, String>(messages.text("table." + column.name().toLowerCase(Locale.ROOT)));
    made.setUserData(column);
    made.getStyleClass().add("column-" + column.name().toLowerCase(Locale.ROOT));
    made.minWidthProperty().bind(textScale.map(scale -> ColumnWidths.of(column).least() * scale));
    made.setCellFactory(_ -> switch (column) {
      case STATUS -> new StatusCell();
      case DATE -> new MarkedCell(column(Column.STATUS).visibleProperty().map(isShown -> !isShown));
      case TITLE, KIND, SIDE, LEVEL, PLACE, PARTICIPANTS -> new Cell();
    });
    made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown.rows().text(cell.getValue(), column)));
    return made;
  }

  /// Lets the keyboard choose the column to sort by; the present one is turned round.
  void chooseOrder() {
    Bounds there = table.localToScreen(table.getLayoutBounds());
    orders(table.getColumns()).show(table, there.getMinX(), there.getMinY());
  }

  private ContextMenu orders(List<TableColumn<Integer, ?>> columns) {
    var menu = new ContextMenu();
    for (TableColumn<Integer, ?> column : columns) {
      var item = new CheckMenuItem(column.getText());
      boolean isChosen = table.getSortOrder().stream().findFirst().filter(column::equals).isPresent();
      item.setSelected(isChosen);
      item.setOnAction(_ -> {
        column.setSortType(isChosen && column.getSortType() == SortType.ASCENDING ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
      });
      menu.getItems().add(item);
    }
    return menu;
  }

  /// Sorts anew if what is to be shown has changed; out of sight nothing is sorted.
  private void ask() {
    var request = new Request(explorer.chartProperty().get(), explorer.session().tableOrder());
    boolean isOne = request.chart().items().equals(explorer.view().chart().items()); // the two change one after the other
    if (table.isVisible() && isOne && asked.filter(request::equals).isEmpty()) {
      asked = Optional.of(request);
      var rows = new EventRows(explorer.view().dossier(), explorer.language());
      explorer.derive(SLOT, progress -> sorted(rows, request, progress), this::show);
    }
  }

  private static Sorted sorted(EventRows rows, Request request, Progress progress) {
    Members order = rows.order(request.chart(), request.order().column(), request.order().ascending(), progress);
    int[] places = new int[request.chart().items().size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < order.size(); i++) {
      places[order.get(i)] = i;
    }
    return new Sorted(request.chart().items(), rows, order, Members.of(places));
  }

  private void show(Sorted sorted) {
    isFollowing = true;
    boolean isOther = !shown.items().equals(sorted.items()) || words.isEmpty();
    shown = sorted;
    numbers.show(sorted.order());
    if (isOther) {
      measure();
      fit();
    }
    isFollowing = false;
    follow();
  }

  /// Cuts headings as cells are cut. They are made anew whenever other columns are shown.
  private void followHeadings(@Nullable Skin<?> skin) {
    if (skin != null) {
      table.getChildrenUnmodifiable().stream().filter(part -> part.getStyleClass().contains("column-header-background"))
          .map(Parent.class::cast).forEach(row -> row.needsLayoutProperty().subscribe(isAsked -> {
            if (!isAsked) {
              table.getColumns().forEach(this::tellHeading);
            }
          }));
    }
  }

  private void tellHeading(TableColumn<?, ?> column) {
    if (column.getStyleableNode() instanceof Parent heading) {
      heading.getChildrenUnmodifiable().stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(label -> {
        Object text = label.getProperties().computeIfAbsent(ShortText.class, _ -> heading(label, column));
        ((ShortText) text).say(column.getText());
      });
    }
  }

  private static ShortText heading(Label label, TableColumn<?, ?> column) {
    var text = new ShortText(label);
    text.leave(column.graphicProperty().flatMap(mark -> ((Region) mark).widthProperty()).orElse(0));
    return text;
  }

  private void follow() {
    if (isFollowing || !table.isVisible()) {
      return;
    }
    isFollowing = true;
    var model = table.getSelectionModel();
    model.clearSelection();
    int[] selected = explorer.selected().stream().flatMapToInt(id -> shown.items().find(id).stream())
        .map(item -> item < shown.places().size() ? shown.places().get(item) : -1).filter(place -> place >= 0).toArray();
    if (selected.length > 0) {
      model.selectIndices(selected[0], selected);
      model.select(selected[selected.length - 1]);
      table.applyCss();
      table.layout(); // so that it knows how much is in sight
      table.scrollTo(Math.max(0, selected[selected.length - 1] - 3));
    }
    isFollowing = false;
  }

  private String id(int place) {
    return shown.items().id(shown.order().get(place));
  }

  /// The chosen rows with all that the table can say of them, whether there is room for it or not.
  Function<Progress, TextTable> chosen() {
    Sorted sorted = shown;
    int[] places = table.getSelectionModel().getSelectedIndices().stream().mapToInt(place -> place).toArray();
    List<Column> columns = table.getColumns().stream().map(column -> (Column) column.getUserData()).toList();
    List<String> names = table.getColumns().stream().map(TableColumn::getText).toList();
    AsOf day = explorer.asOfProperty().get();
    return progress -> new TextTable(names, Arrays.stream(places).peek(progress::check)
        .mapToObj(place -> sorted.rows().texts(sorted.order().get(place), columns, day)).toList());
  }

  private void choose() {
    if (isFollowing) {
      return;
    }
    List<Integer> chosen = table.getSelectionModel().getSelectedIndices();
    List<String> inTable = chosen.stream().limit(MOST_SELECTED).map(this::id).toList();
    List<String> ids = new ArrayList<>(explorer.selected());
    ids.retainAll(inTable);
    List<String> added = new ArrayList<>(inTable);
    added.removeAll(ids);
    boolean isUpwards = !ids.isEmpty() && !added.isEmpty() && inTable.indexOf(added.getFirst()) < inTable.indexOf(ids.getLast());
    ids.addAll(isUpwards ? added.reversed() : added); // the one chosen last at the end; the table knows only later which that is
    if (!ids.isEmpty()) {
      isFollowing = true;
      explorer.select(ids);
      isFollowing = false;
    }
  }

  /// A text, and a tip with the whole of it where it is cut.
  private static class Cell extends TableCell<Integer, String> {
    final ShortText text = new ShortText(this);

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      text.say(empty ? null : item);
    }
  }

  /// A text behind a mark for the status as on the timeline, where that is wanted.
  private static class MarkedCell extends Cell {
    MarkedCell(ObservableValue<Boolean> isWanted) {
      super();
      var mark = new Region();
      mark.getStyleClass().add("status-mark");
      graphicProperty().bind(
          Bindings.createObjectBinding(() -> isEmpty() || !isWanted.getValue() ? null : mark, emptyProperty(), isWanted));
      text.leave(graphicProperty().flatMap(_ -> mark.minWidthProperty()).orElse(0));
    }
  }

  /// The word for the status on the as-of day.
  private final class StatusCell extends MarkedCell {
    private final ObjectProperty<AsOf> asOf = asOf();

    StatusCell() {
      super(column(Column.STATUS).visibleProperty());
      asOf.subscribe((_, _) -> say());
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      say();
    }

    private void say() {
      if (!isEmpty() && getIndex() < numbers.size()) {
        text.say(shown.rows().text(numbers.get(getIndex()), Column.STATUS, asOf.get()));
      }
    }
  }

  /// The as-of day for what is shown: bound, so that it holds nothing that is not needed any more.
  private ObjectProperty<AsOf> asOf() {
    var asOf = new SimpleObjectProperty<AsOf>();
    asOf.bind(explorer.asOfProperty());
    return asOf;
  }

  /// An event. One that did not come about, or not yet, looks so, and one later than the as-of day does.
  private final class Row extends TableRow<Integer> {
    private final ObjectProperty<AsOf> asOf = asOf();

    Row() {
      super();
      asOf.subscribe((_, _) -> dim());
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
      super.updateItem(item, empty);
      STATES.forEach((status, state) -> pseudoClassStateChanged(state, !empty && item != null && shown.rows().status(item) == status));
      dim();
    }

    /// Until it is laid out anew a row may still have what stood there in another dossier.
    private void dim() {
      boolean isOne = !isEmpty() && getIndex() < numbers.size();
      pseudoClassStateChanged(LATER, isOne && shown.rows().isLater(numbers.get(getIndex()), asOf.get()));
    }
  }
}
