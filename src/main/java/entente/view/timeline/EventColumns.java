package entente.view.timeline;

import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.explorer.Session.TableOrder;
import entente.explorer.ShownTable;
import entente.language.Messages;
import entente.listing.EventRows.Column;
import entente.view.parts.ShortText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The columns of the table of events: those that the session wants and there is room for, in its order and widths. What the user drags,
/// chooses from the menu of a heading or sorts by becomes the session's.
final class EventColumns {
  private static final double SCROLL_BAR = 10;

  private final Explorer explorer;
  private final Messages messages;
  private final TableView<Integer> table;
  private final ObservableValue<Double> textScale;
  private final LeftOut leftOut;
  private final ContextMenu choices = new ContextMenu();
  private final Map<Column, TableColumn<Integer, String>> all = new EnumMap<>(Column.class);
  private final Map<Column, Double> words = new EnumMap<>(Column.class); // how wide all that is said in a column is
  private Map<Column, Double> widths = Map.of(); // as last shared out
  private Optional<Column> dragged = Optional.empty(); // since the mouse was pressed
  private boolean isArranging; // while the columns follow the session, it does not follow them

  EventColumns(Explorer explorer, Messages messages, TableView<Integer> table, ObservableValue<Double> textScale) {
    this.explorer = explorer;
    this.messages = messages;
    this.table = table;
    this.textScale = textScale;
    this.leftOut = new LeftOut(messages, mark -> orders(withoutRoom()).show(mark, Side.BOTTOM, 0, 0));
    for (Column column : Column.values()) {
      all.put(column, made(column));
    }
  }

  private TableColumn<Integer, String> made(Column column) {
    var made = new TableColumn<Integer, String>(messages.text("table." + column.name().toLowerCase(Locale.ROOT)));
    made.setUserData(column);
    made.getStyleClass().add("column-" + column.name().toLowerCase(Locale.ROOT));
    made.minWidthProperty().bind(textScale.map(scale -> ColumnWidths.of(column).least() * scale));
    made.setContextMenu(choices);
    return made;
  }

  /// Puts the columns into the table, their cells being there already, and follows the session and the user from then on.
  void install() {
    table.setColumnResizePolicy(asked -> {
      if (asked.getColumn() != null) {
        dragged = Optional.of((Column) asked.getColumn().getUserData());
      }
      return (asked.getColumn() == null && sum() <= asked.getContentWidth()) // then they stay as they are given
          || TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(asked);
    });
    table.getVisibleLeafColumns().subscribe(this::mark);
    table.skinProperty().subscribe(this::followHeadings);
    makeChoices();
    explorer.part(Session::table).subscribe(this::arrange);
    sortBy(explorer.session().tableOrder());
    table.getColumns().subscribe(this::takeOrder);
    table.widthProperty().subscribe(this::fit);
    textScale.subscribe(this::fit);
    table.setSortPolicy(_ -> {
      explorer.update(session -> session.with(sorted()));
      return true;
    });
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> dragged = Optional.empty());
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> takeWidth());
    table.setOnContextMenuRequested(request -> {
      if (request.isKeyboardTrigger()) {
        choose();
        request.consume();
      }
    });
  }

  TableColumn<Integer, String> of(Column column) {
    return Objects.requireNonNull(all.get(column));
  }

  /// Those that the user wants to see, in their order, whether there is room for them or not.
  List<TableColumn<Integer, String>> wanted() {
    return explorer.session().table().columns().stream().map(this::of).toList();
  }

  /// Learns anew how wide what the columns say is.
  ///
  /// @param width of all that a column says
  void measure(ToDoubleFunction<Column> width) {
    all.keySet().forEach(column -> words.put(column, width.applyAsDouble(column)));
    fit();
  }

  /// What the headings say; where they say nothing, rows stand as usual.
  private TableOrder sorted() {
    return table.getSortOrder().stream().findFirst()
        .map(column -> new TableOrder((Column) column.getUserData(), column.getSortType() == SortType.ASCENDING)).orElse(TableOrder.USUAL);
  }

  private void sortBy(TableOrder next) {
    TableColumn<Integer, ?> column = of(next.column());
    column.setSortType(next.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  /// Follows the session.
  private void arrange(ShownTable shown) {
    isArranging = true;
    Stream<Column> others = all.keySet().stream().filter(column -> !shown.columns().contains(column));
    List<TableColumn<Integer, String>> next = Stream.concat(shown.columns().stream(), others).map(this::of).toList();
    if (!table.getColumns().equals(next)) {
      table.getColumns().setAll(next);
    }
    if (!sorted().equals(shown.order())) {
      sortBy(shown.order());
    }
    isArranging = false;
    fit();
    choices.getItems().stream().filter(CheckMenuItem.class::isInstance).map(CheckMenuItem.class::cast)
        .forEach(item -> item.setSelected(shown.columns().contains((Column) item.getUserData())));
  }

  /// Takes the order into which the user has dragged the columns.
  private void takeOrder() {
    if (!isArranging) {
      List<Column> wanted = explorer.session().table().columns();
      List<Column> next = table.getColumns().stream().map(column -> (Column) column.getUserData()).filter(wanted::contains).toList();
      explorer.update(session -> session.with(session.table().withColumns(next)));
    }
  }

  private double sum() {
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  /// Takes the width to which the user has dragged a column. What has made way for it stays as it is until the room is shared out anew.
  private void takeWidth() {
    dragged.ifPresent(column -> {
      ShownTable next = explorer.session().table().dragged(column, of(column).getWidth() / textScale.getValue());
      widths = shared(next);
      explorer.update(session -> session.with(next));
    });
    dragged = Optional.empty();
  }

  private Map<Column, Double> shared(ShownTable shown) {
    double scale = textScale.getValue();
    Map<Column, Double> shared =
        ColumnWidths.shared((table.getWidth() - SCROLL_BAR) / scale, shown, column -> words.getOrDefault(column, 0.0));
    shared.replaceAll((_, width) -> Math.floor(width * scale));
    double rest = table.getWidth() - SCROLL_BAR - shared.values().stream().mapToDouble(width -> width).sum();
    shown.columns().stream().filter(shared::containsKey).reduce((_, last) -> last)
        .ifPresent(last -> shared.merge(last, Math.max(0, rest), Double::sum));
    return shared;
  }

  /// Shares the width among the columns. Leaves out those for which there is no room.
  private void fit() {
    if (table.getWidth() > 0) {
      Map<Column, Double> next = shared(explorer.session().table());
      all.forEach((column, each) -> each.setVisible(next.containsKey(column)));
      if (!next.equals(widths)) { // else they stay as they may have been dragged
        widths = next;
        next.forEach((column, width) -> give(of(column), width));
      }
    }
  }

  private static void give(TableColumn<Integer, ?> column, double width) {
    column.setPrefWidth(0); // else it would keep what the toolkit gave it when others were shown or left out
    column.setPrefWidth(width);
  }

  private List<TableColumn<Integer, String>> withoutRoom() {
    return wanted().stream().filter(column -> !column.isVisible()).toList();
  }

  /// Puts the mark of what is left out, if anything is, into the last heading.
  private void mark() {
    table.getColumns().forEach(column -> column.setGraphic(null));
    if (!withoutRoom().isEmpty() && !table.getVisibleLeafColumns().isEmpty()) {
      leftOut.say(withoutRoom().stream().map(TableColumn::getText).toList());
      table.getVisibleLeafColumns().getLast().setGraphic(leftOut);
    }
  }

  /// Lets the keyboard choose the column to sort by; the present one is turned round.
  void chooseOrder() {
    show(orders(wanted()));
  }

  /// Lets the keyboard choose what is to be seen.
  void choose() {
    show(choices);
  }

  private void show(ContextMenu menu) {
    Bounds there = table.localToScreen(table.getLayoutBounds());
    menu.show(table, there.getMinX(), there.getMinY());
  }

  private ContextMenu orders(List<TableColumn<Integer, String>> columns) {
    var menu = new ContextMenu();
    for (TableColumn<Integer, String> column : columns) {
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

  private void makeChoices() {
    List<MenuItem> items = new ArrayList<>();
    all.forEach((column, each) -> {
      var item = new CheckMenuItem(each.getText());
      item.setUserData(column);
      item.setDisable(column == Column.TITLE);
      item.setOnAction(_ -> explorer.update(session -> session.with(session.table().toggled(column))));
      items.add(item);
    });
    var reset = new MenuItem(messages.text("table.reset"));
    reset.setOnAction(_ -> explorer.update(session -> session.with(session.table().reset())));
    choices.getItems().setAll(items);
    choices.getItems().addAll(new SeparatorMenuItem(), reset);
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
}
