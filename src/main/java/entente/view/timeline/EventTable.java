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
import entente.view.parts.AfterNextPulse;
import entente.view.parts.ShortText;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The events of the timeline as a table: the same that pass the filter, the same selection. Rows are made as they come into sight, and
/// sorting happens in the background where there are many.
final class EventTable {
  private static final String SLOT = "table";
  private static final int ABOVE = 3; // so many rows stand above one that is brought into sight
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private static final PseudoClass OF_ANOTHER_DAY = PseudoClass.getPseudoClass("of-another-day");
  private static final int MOST_SELECTED = 500;

  private static final Map<Event.Status, PseudoClass> STATES = Arrays.stream(Event.Status.values())
      .collect(Collectors.toMap(Function.identity(), status -> PseudoClass.getPseudoClass(status.key())));

  private final Explorer explorer;
  private final TableView<Integer> table;
  private final EventColumns columns;
  private final MemberNumbers numbers = new MemberNumbers(Members.NONE);
  private Sorted shown; // belongs together: the dossier may already be another one
  private final List<Row> made = new ArrayList<>(); // as many as have ever been in sight at once
  private boolean isMeasured;
  private Optional<Request> asked = Optional.empty();
  private boolean isFollowing; // while the table shows a selection made elsewhere, it makes none of its own

  /// What the table shows or is about to show.
  private record Request(Chart chart, TableOrder order) {}

  /// @param places of events in the order, -1 for none
  private record Sorted(Items items, EventRows rows, Members order, Members places) {}

  EventTable(Explorer explorer, Messages messages, TableView<Integer> table, ObservableValue<Double> textScale) {
    this.explorer = explorer;
    this.table = table;
    this.columns = new EventColumns(explorer, messages, table, textScale);
    this.shown = new Sorted(explorer.view().chart().items(), new EventRows(explorer.view().dossier(), explorer.language()), Members.NONE,
        Members.NONE);
    table.setAccessibleText(messages.text("table.heading"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setPlaceholder(new Label()); // that there is nothing is said over either view
    table.setItems(numbers);
    for (Column column : Column.values()) {
      fill(columns.of(column), column);
    }
    table.setRowFactory(_ -> row());
    columns.install();
    explorer.part(Session::tableOrder).subscribe((_, _) -> ask());
    explorer.part(session -> session.isOfAnotherDay(explorer.view()))
        .subscribe(is -> table.pseudoClassStateChanged(OF_ANOTHER_DAY, is));
    explorer.chartProperty().subscribe(this::ask);
    explorer.selectedProperty().subscribe(this::follow);
    table.visibleProperty().subscribe(this::ask);
    table.heightProperty().subscribe(this::keepInSight);
    table.getSelectionModel().getSelectedIndices().subscribe(this::choose);
  }

  private void fill(TableColumn<Integer, String> filled, Column column) {
    filled.setCellFactory(_ -> switch (column) {
      case STATUS -> new StatusCell();
      case DATE -> new MarkedCell(columns.of(Column.STATUS).visibleProperty().map(isShown -> !isShown));
      default -> new Cell();
    });
    filled.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown.rows().text(cell.getValue(), column)));
  }

  private Row row() {
    var row = new Row();
    made.add(row);
    return row;
  }

  /// Lets the keyboard choose the column to sort by; the present one is turned round.
  void chooseOrder() {
    columns.chooseOrder();
  }

  /// Lets the keyboard choose which columns are to be seen.
  void chooseColumns() {
    columns.choose();
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
    boolean isOther = !shown.items().equals(sorted.items()) || !isMeasured;
    shown = sorted;
    numbers.show(sorted.order());
    if (isOther) {
      isMeasured = true;
      var measured = new WordWidths();
      columns.measure(column -> measured.of(column, columns.of(column).getText(), sorted.rows(), sorted.order()));
    }
    isFollowing = false;
    follow();
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
      bring(selected[selected.length - 1]);
    }
    isFollowing = false;
  }

  /// Brings a row into sight, unless it is.
  private void bring(int place) {
    table.applyCss();
    table.layout(); // so that it is known how much is in sight
    if (!isInSight(place)) {
      table.scrollTo(Math.max(0, place - ABOVE));
    }
  }

  private boolean isInSight(int place) {
    return made.stream().filter(row -> row.getIndex() == place && row.isVisible() && row.getParent() != null).anyMatch(row -> {
      Parent port = row.getParent().getParent();
      Bounds at = port.sceneToLocal(row.localToScene(row.getLayoutBounds()));
      return at.getMinY() >= -1 && at.getMaxY() <= port.getLayoutBounds().getHeight() + 1;
    });
  }

  /// Where there is less height than before, as under the band of another as-of day, what is selected does not fall out of it.
  private void keepInSight(Number before, Number now) {
    int place = table.getSelectionModel().getSelectedIndex();
    if (now.doubleValue() < before.doubleValue() && place >= 0 && isInSight(place)) {
      new AfterNextPulse(() -> bring(place)).start();
    }
  }

  private String id(int place) {
    return shown.items().id(shown.order().get(place));
  }

  /// The chosen rows with the columns that the user wants to see, in their order, whether there is room for all of them or not.
  Function<Progress, TextTable> chosen() {
    Sorted sorted = shown;
    int[] places = table.getSelectionModel().getSelectedIndices().stream().mapToInt(place -> place).toArray();
    List<Column> wanted = explorer.session().table().columns();
    List<String> names = wanted.stream().map(column -> columns.of(column).getText()).toList();
    AsOf day = explorer.asOfProperty().get();
    return progress -> new TextTable(names, Arrays.stream(places).peek(progress::check)
        .mapToObj(place -> sorted.rows().texts(sorted.order().get(place), wanted, day)).toList());
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
      super(columns.of(Column.STATUS).visibleProperty());
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
