package entente.view.query;

import entente.language.Messages;
import entente.query.Choices;
import entente.query.Comparison;
import entente.query.Query;
import entente.query.QueryField;
import entente.search.Folding;
import entente.view.parts.FlowLabel;
import entente.view.parts.StillCaret;
import entente.words.QueryWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The choices of one field: each with how many events have it among those that pass all else that is asked for, found by typing. A click
/// or Space includes one or takes it back; with Alt, or by the minus key, it is excluded. Where values compare, one of them can be the
/// least or the most that is asked for. Lines keep their places as long as the pane is there, whatever the counts become.
public final class FacetPane extends VBox {
  private static final List<Comparison> BOUNDS = List.of(Comparison.IS, Comparison.AT_LEAST, Comparison.AT_MOST);
  private static final int LONGEST_NUMBER = 18; // digits

  private final QueryField field;
  private final QueryWords words;
  private final Counting counting;
  private final Messages messages;
  private final Consumer<Query> onChange;
  private final TextField find = new TextField();
  private final Label nothing = new Label();
  private final ListView<FacetLine> list = new ListView<>();
  private final ToggleGroup bounds = new ToggleGroup();
  private Query query = Query.All.EVERYTHING;
  private List<FacetLine> lines = List.of(); // also those out of sight while something is sought
  private Set<String> included = Set.of();
  private Set<String> excluded = Set.of();
  private Comparison comparison = Comparison.IS;

  /// How a value stands in the query.
  enum Standing {
    OPEN,
    INCLUDED,
    EXCLUDED
  }

  /// Shows no choices before it is told a query.
  ///
  /// @param field no field of dates, for which there is the [Histogram]
  /// @param onChange takes the query when something is chosen
  public FacetPane(QueryField field, QueryWords words, Counting counting, Messages messages, Consumer<Query> onChange) {
    super();
    this.field = field;
    this.words = words;
    this.counting = counting;
    this.messages = messages;
    this.onChange = onChange;
    getStyleClass().add("facets");
    makeFind();
    makeList();
    getChildren().add(find);
    if (field.isCompared()) {
      getChildren().add(comparisons());
    }
    getChildren().addAll(list, new FlowLabel(messages.text("facets.hint"), "count"));
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private void makeFind() {
    StillCaret.in(find);
    find.setId("facetFind");
    find.getStyleClass().add("field");
    String name = words.field(field);
    find.setPromptText(name);
    find.setAccessibleText(messages.text("facets.find", name));
    find.textProperty().subscribe((_, _) -> fill());
    find.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
        list.requestFocus();
        select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        press.consume();
      } else if (press.getCode() == KeyCode.ENTER && !find.getText().isBlank() && !list.getItems().isEmpty()) {
        choose(firstSought(), press.isAltDown());
        press.consume();
      } else if (press.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
        find.clear();
        press.consume();
      }
    });
  }

  private void makeList() {
    list.setId("facetList");
    list.setAccessibleText(words.field(field));
    nothing.getStyleClass().add("placeholder");
    list.setPlaceholder(nothing);
    list.setCellFactory(_ -> new FacetCell(messages, this::standing, this::choose));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.addEventHandler(KeyEvent.KEY_TYPED, typed -> { // which goes on with what is sought
      if (!typed.getCharacter().isBlank() && Character.isLetterOrDigit(typed.getCharacter().codePointAt(0))) {
        find.requestFocus();
        find.appendText(typed.getCharacter());
        typed.consume();
      }
    });
  }

  private void press(KeyEvent press) {
    FacetLine line = list.getSelectionModel().getSelectedItem();
    switch (press.getCode()) {
      case SPACE, ENTER -> chooseIf(line, press.isAltDown());
      case MINUS, SUBTRACT -> chooseIf(line, /* isExcluding= */ true);
      case UP -> {
        if (list.getSelectionModel().getSelectedIndex() > 0) {
          return;
        }
        find.requestFocus();
        find.end();
      }
      default -> {
        return;
      }
    }
    press.consume();
  }

  private FlowPane comparisons() {
    var pane = new FlowPane();
    pane.getStyleClass().add("choice");
    String scale = field.choices() instanceof Choices.Numbers ? "counted." : field == QueryField.GRADE ? "graded." : "ranked.";
    for (Comparison each : BOUNDS) {
      String key = each == Comparison.IS ? "facets.is" : "facets." + scale + each.name();
      var button = new RadioButton(messages.text(key));
      button.setToggleGroup(bounds);
      button.setUserData(each);
      button.setOnAction(_ -> compare(each));
      pane.getChildren().add(button);
    }
    return pane;
  }

  /// Shows how the values stand in a query, and counts among what passes the rest of it.
  public void show(Query next) {
    Comparison before = comparison;
    boolean isOfSame = !lines.isEmpty() && next.without(field).equals(query.without(field));
    query = next;
    mark();
    count(isOfSame && before == comparison);
  }

  /// @param isSame whether that is known already
  private void count(boolean isSame) {
    if (isSame) {
      return;
    }
    nothing.setText(messages.text("facets.counting"));
    Comparison by = comparison;
    counting.ask(query, (facets, progress) -> FacetLine.all(facets, field, by, words, progress), counted -> {
      lines = withAsked(lines.isEmpty() ? counted : inPlace(counted));
      nothing.setText(messages.text("facets.nothing"));
      fill();
    });
  }

  /// Brings the keyboard to where one types what is sought.
  public void start() {
    find.requestFocus();
  }

  private void mark() {
    Optional<Query.Condition> bound = bound(query);
    comparison = bound.map(Query.Condition::comparison).orElse(comparison);
    included = bound.map(condition -> Set.copyOf(condition.values())).orElseGet(() -> Set.copyOf(query.included(field)));
    excluded = Set.copyOf(query.excluded(field));
    if (bound.isEmpty() && !included.isEmpty()) {
      comparison = Comparison.IS;
    }
    Comparison now = comparison;
    bounds.getToggles().stream().filter(toggle -> now == toggle.getUserData()).findFirst().ifPresent(this::choose);
    list.refresh();
  }

  private void choose(Toggle toggle) {
    bounds.selectToggle(toggle);
  }

  /// The condition that something is at least or at most so.
  private Optional<Query.Condition> bound(Query of) {
    return conditions(of).stream().filter(condition -> condition.comparison() != Comparison.IS).findFirst();
  }

  private List<Query.Condition> conditions(Query of) {
    return of.chips().stream().filter(Query.Condition.class::isInstance).map(Query.Condition.class::cast)
        .filter(condition -> condition.field() == field).toList();
  }

  /// Those known before in their places with what they count now, then the others.
  private List<FacetLine> inPlace(List<FacetLine> counted) {
    Map<String, FacetLine> left = HashMap.newHashMap(counted.size());
    counted.forEach(line -> left.put(line.value(), line));
    List<FacetLine> all = new ArrayList<>(lines.size());
    for (FacetLine line : lines) {
      FacetLine now = left.remove(line.value());
      all.add(line.counted(now == null ? 0 : now.count()));
    }
    counted.stream().filter(line -> left.containsKey(line.value())).forEach(all::add);
    return Collections.unmodifiableList(all);
  }

  /// Those counted, then what the query names that no event has: what is asked for at least need not be there.
  private List<FacetLine> withAsked(List<FacetLine> counted) {
    Set<String> missing = new TreeSet<>(included);
    counted.forEach(line -> missing.remove(line.value()));
    List<FacetLine> all = new ArrayList<>(counted);
    missing.forEach(value -> all.add(FacetLine.of(value, 0, 0, words.value(field, value))));
    return Collections.unmodifiableList(all);
  }

  private void fill() {
    FacetLine chosen = list.getSelectionModel().getSelectedItem();
    List<FacetLine> shown = sought();
    list.setItems(FXCollections.observableList(shown));
    list.getSelectionModel().clearSelection();
    for (int i = 0; chosen != null && i < shown.size(); i++) {
      if (shown.get(i).value().equals(chosen.value())) {
        list.getSelectionModel().select(i);
        break;
      }
    }
  }

  /// What is called as is sought, with what it lies in.
  private List<FacetLine> sought() {
    String words = Folding.of(find.getText());
    if (words.isEmpty()) {
      return lines;
    }
    List<FacetLine> found = new ArrayList<>();
    Set<String> values = new HashSet<>();
    int outer = 0; // what is less deep than what was found and stands before it contains it
    for (FacetLine line : lines.reversed()) {
      boolean isFound = line.has(words);
      if (isFound || line.depth() < outer) {
        found.add(line);
        values.add(line.value());
        outer = line.depth();
      }
    }
    String number = find.getText().strip();
    if (field.choices() instanceof Choices.Numbers && isNumber(number) && !values.contains(number)) {
      found.add(FacetLine.of(number, 0, 0, number)); // a number that no event has can still be the least
    }
    return Collections.unmodifiableList(found.reversed());
  }

  /// The first that is called so itself, not only one in which such a one lies.
  private FacetLine firstSought() {
    String words = Folding.of(find.getText());
    return list.getItems().stream().filter(line -> line.has(words)).findFirst().orElseGet(list.getItems()::getFirst);
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 1 || !text.startsWith("0"));
  }

  private Standing standing(FacetLine line) {
    return included.contains(line.value()) ? Standing.INCLUDED : excluded.contains(line.value()) ? Standing.EXCLUDED : Standing.OPEN;
  }

  private void select(int index) {
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - 1));
  }

  private void chooseIf(FacetLine line, boolean isExcluding) {
    if (line != null) {
      choose(line, isExcluding);
    }
  }

  private void choose(FacetLine line, boolean isExcluding) {
    String value = line.value();
    Standing standing = standing(line);
    if (isExcluding) {
      change(standing == Standing.EXCLUDED ? query.taking(field, value) : query.excluding(field, value));
    } else if (comparison != Comparison.IS) {
      change(standing == Standing.INCLUDED ? unbound(query) : asking(comparison, value));
    } else {
      change(standing == Standing.INCLUDED ? query.taking(field, value) : query.including(field, value));
    }
  }

  /// Compares with the one value that is chosen, if there is one, and else with that which will be.
  private void compare(Comparison by) {
    boolean isSame = by == comparison;
    comparison = by;
    if (included.size() == 1) {
      change(asking(by, included.iterator().next()));
    }
    count(isSame);
  }

  private Query asking(Comparison by, String value) {
    return unbound(query).and(new Query.Condition(field, by, List.of(value)));
  }

  /// The query without what it asks for at the field; what it excludes stays.
  private Query unbound(Query of) {
    Query without = of;
    for (Query.Condition condition : conditions(of)) {
      without = without.without(condition);
    }
    return without;
  }

  private void change(Query next) {
    show(next);
    onChange.accept(next);
  }
}
