package entente.view.query;

import entente.chart.Span;
import entente.explorer.Explorer;
import entente.explorer.Explorer.View;
import entente.explorer.KeptFilters;
import entente.explorer.Session;
import entente.language.Messages;
import entente.query.Choices;
import entente.query.Facets;
import entente.query.Query;
import entente.query.QueryField;
import entente.view.parts.Bubble;
import entente.view.parts.ChipLine;
import entente.view.parts.Shown;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.words.QueryWords;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// The bar above the view: what the events are filtered by, as a chip for each part, or as the line in which it is typed.
public final class FilterController {
  private final Explorer explorer;
  private final WindowKeys keys;
  private final FilterStore store;
  private final Messages messages;
  private final Map<Object, FilterChip> shown = new HashMap<>(); // by what the chip is about
  private QueryWords words;
  private QueryLine line;
  @FXML private StackPane bar;
  @FXML private ChipLine chips;
  @FXML private MenuButton add;

  /// Shows nothing yet.
  ///
  /// @param kept the filters that the user keeps
  public FilterController(Explorer explorer, WindowKeys keys, KeptFilters kept, Messages messages) {
    this.explorer = explorer;
    this.keys = keys;
    this.store = new FilterStore(explorer, kept);
    this.messages = messages;
    this.words = new QueryWords(explorer.view().dossier(), explorer.language());
    this.line = line(explorer.view());
  }

  @FXML
  void initialize() {
    keys.on(WindowKey.FILTER, this::type);
    keys.on(WindowKey.CLEAR_FILTERS, () -> explorer.filter(Query.All.EVERYTHING));
    add.setAccessibleText(WindowKey.FILTER_BY.words(messages));
    new FilterMenu(explorer, store, messages, this::menuActions).install(add);
    explorer.viewProperty().subscribe(this::begin);
    explorer.filterProperty().subscribe((_, filter) -> show(filter));
  }

  private FilterMenu.Actions menuActions() {
    return new FilterMenu.Actions(words, this::type, field -> choose(field, add), () -> sayWords(new Query.Words(""), add), this::keep);
  }

  /// Speaks of another dossier.
  private void begin(View view) {
    words = new QueryWords(view.dossier(), explorer.language());
    line = line(view);
    bar.getChildren().setAll(chips, line);
    bar.setVisible(!view.dossier().lists().events().isEmpty());
    bar.setManaged(bar.isVisible());
    showLine(/* isTyped= */ false);
    shown.clear();
    show(explorer.filterProperty().get());
  }

  private QueryLine line(View view) {
    var made = new QueryLine(view.columns().reader(), words, counting("completion"), messages, new QueryLine.Actions() {
      @Override
      public void apply(Query next) {
        explorer.filter(next);
      }

      @Override
      public void undo() {
        explorer.update(Session::undone);
      }

      @Override
      public void redo() {
        explorer.update(Session::redone);
      }

      @Override
      public void leave() {
        showLine(/* isTyped= */ false);
        add.requestFocus();
      }

      @Override
      public void pass(boolean isOn) {
        leave();
        add.requestFocusTraversal(isOn ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
      }
    });
    made.setMaxHeight(Region.USE_PREF_SIZE);
    made.focusWithinProperty().subscribe((_, isWithin) -> {
      if (!isWithin && made.isAsApplied()) { // what cannot be read is not forgotten
        showLine(/* isTyped= */ false);
      }
    });
    return made;
  }

  private void type() {
    showLine(/* isTyped= */ true);
    line.start();
  }

  private void showLine(boolean isTyped) {
    line.setVisible(isTyped); // each keeps its room, so that nothing moves
    chips.setVisible(!isTyped);
  }

  /// A chip that stays is told what it says now, since its choices may be open.
  private void show(Query filter) {
    line.show(filter);
    int left = indexOfLeaving();
    List<Node> next = new ArrayList<>(List.of(add));
    Map<Object, FilterChip> stay = new HashMap<>();
    for (Query part : filter.chips()) {
      Object about = about(part);
      FilterChip chip = Optional.ofNullable(shown.get(about)).filter(_ -> !stay.containsKey(about))
          .orElseGet(() -> new FilterChip(messages));
      chip.show(words.chip(part), part instanceof Query.Not, () -> open(part, chip),
          () -> explorer.filter(explorer.filterProperty().get().without(part)));
      stay.putIfAbsent(about, chip);
      next.add(chip);
      chip.maxWidthProperty().bind(chips.widthProperty());
    }
    shown.clear();
    shown.putAll(stay);
    chips.getChildren().setAll(next);
    if (left >= 0) { // the keyboard was at a cross that may be gone
      Node near = chips.near(Math.min(left, next.size() - 1));
      if (near instanceof FilterChip chip) {
        chip.focusCross();
      } else {
        near.requestFocus();
      }
    }
  }

  private int indexOfLeaving() {
    List<Node> now = chips.getChildren();
    return now.stream().filter(node -> node instanceof FilterChip chip && chip.isLeaving()).mapToInt(now::indexOf).findFirst().orElse(-1);
  }

  /// The field of a condition, with whether it excludes; else the part itself.
  private static Object about(Query part) {
    return part instanceof Query.Condition condition ? condition.field()
        : part instanceof Query.Not(Query.Condition condition) ? List.of(condition.field()) : part;
  }

  private void open(Query part, Node chip) {
    switch (part) {
      case Query.Condition condition -> choose(condition.field(), chip);
      case Query.Not(Query.Condition condition) -> choose(condition.field(), chip);
      case Query.Words said -> sayWords(said, chip);
      default -> type();
    }
  }

  /// Shows the choices of a field.
  private void choose(QueryField field, Node at) {
    if (field.choices() instanceof Choices.Dates) {
      Span all = explorer.view().chart().extent();
      var times = new Histogram((long) Math.floor(all.from()), (long) Math.ceil(all.to()), words, counting("histogram"), messages,
          explorer::filter);
      open(times, at, times::show);
    } else {
      var pane = new FacetPane(field, words, counting("facets"), messages, explorer::filter);
      open(pane, at, pane::show);
      pane.start();
    }
  }

  private void sayWords(Query.Words said, Node at) {
    var pane = new WordsPane(messages, explorer::filter);
    open(pane, at, filter -> pane.show(filter, filter.chips().contains(said) ? said : Query.All.EVERYTHING));
  }

  private void keep() {
    var pane = new KeptQueries(store, explorer.view().columns().reader(), messages, explorer::filter);
    open(pane, add, pane::show);
  }

  /// Shows something in a bubble at a node.
  ///
  /// @param follow shows a filter there
  private void open(Region content, Node at, Consumer<Query> follow) {
    follow.accept(explorer.filterProperty().get());
    explorer.filterProperty().when(Shown.in(content)).subscribe((_, filter) -> follow.accept(filter));
    var bubble = new PopOver();
    bubble.setContentNode(content);
    Bubble.show(bubble, at, ArrowLocation.TOP_LEFT);
  }

  private Counting counting(String slot) {
    return new Counting() {
      @Override
      public <T> void ask(Query query, BiFunction<Facets, Progress, T> work, Consumer<T> then) {
        var facets = new Facets(explorer.view().columns(), query, explorer.asOfProperty().get().day());
        explorer.derive(slot, progress -> work.apply(facets, progress), then);
      }
    };
  }
}
