package entente.view.query;

import entente.language.Messages;
import entente.query.Comparison;
import entente.query.Completion;
import entente.query.Query;
import entente.query.QueryField;
import entente.query.QueryProblem;
import entente.query.QueryReader;
import entente.search.Folding;
import entente.view.parts.StillCaret;
import entente.words.QueryWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A line in which a query is typed. What may stand at the caret drops down below it as one types; Enter applies the query and shows it as
/// it is written canonically. What cannot be read is underlined and explained, changes nothing, and stands there until it is mended or
/// given up. Belongs into a scene whose root is a [Pane], over which the list lies.
public final class QueryLine extends StackPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double LEAST_UNDERLINE = 6;

  private final QueryReader reader;
  private final QueryWords words;
  private final Counting counting;
  private final Messages messages;
  private final Actions actions;
  private final TextField field = new TextField();
  private final Region underline = new Region();
  private final QueryDrop drop;
  private Query query = Query.All.EVERYTHING; // the one in force
  private @Nullable QueryProblem problem; // of the text as it stands
  private Completion place = new Completion(0, 0, "", null, Comparison.IS, /* isExcluded= */ false);
  private Counted counted = new Counted(Query.All.EVERYTHING, null, Comparison.IS, List.of());
  private boolean isTyped; // rather than put there

  /// What the line does to the filter.
  public interface Actions {
    /// Filters by a query.
    void apply(Query next);

    /// Takes back the last change of the filter.
    void undo();

    /// Makes the change again that was taken back last.
    void redo();

    /// Brings the keyboard elsewhere.
    void leave();

    /// Brings the keyboard on to what stands behind the line or before it, as Tab does.
    void pass(boolean isOn);
  }

  /// The values of a field that are known, and the query among whose events they were counted.
  private record Counted(Query among, @Nullable QueryField field, Comparison by, List<FacetLine> lines) {}

  /// Shows the query that lets everything pass.
  ///
  /// @param reader reads what is typed
  public QueryLine(QueryReader reader, QueryWords words, Counting counting, Messages messages, Actions actions) {
    super();
    this.reader = reader;
    this.words = words;
    this.counting = counting;
    this.messages = messages;
    this.actions = actions;
    this.drop = new QueryDrop(messages, this::take);
    getStyleClass().add("query-line");
    StillCaret.in(field);
    field.setId("queryField");
    field.getStyleClass().add("field");
    field.setPromptText(messages.text("query.prompt"));
    field.setAccessibleText(messages.text("query.line"));
    underline.getStyleClass().add("query-underline");
    underline.setManaged(false);
    underline.setMouseTransparent(true);
    underline.setVisible(false);
    getChildren().setAll(field, underline);
    field.textProperty().subscribe((_, _) -> {
      isTyped = field.isFocused();
      forgive();
    });
    field.caretPositionProperty().subscribe((_, _) -> {
      requestLayout(); // the text may have moved within the field
      if (isTyped) {
        isTyped = false;
        complete(/* isAsked= */ false);
      }
    });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe(isFocused -> {
      if (!isFocused) {
        drop.close();
      } else if (problem != null) {
        tell(problem);
      }
    });
    sceneProperty().subscribe(this::move);
  }

  private void move(@Nullable Scene scene) {
    drop.leave();
    if (scene != null) {
      scene.widthProperty().when(sceneProperty().map(scene::equals)).subscribe((_, _) -> drop.close());
    }
  }

  /// Shows the query by which is filtered, unless another one is being typed.
  public void show(Query filter) {
    boolean isAsApplied = isAsApplied();
    query = filter;
    if (isAsApplied) {
      put(filter.toString());
    }
  }

  /// Brings the keyboard here.
  public void start() {
    field.requestFocus();
    field.selectAll();
  }

  /// Whether nothing is typed that is not applied yet.
  boolean isAsApplied() {
    return field.getText().equals(query.toString());
  }

  private void put(String text) {
    if (!text.equals(field.getText())) {
      field.setText(text);
      isTyped = false;
      field.end();
    }
    drop.close();
  }

  private void press(KeyEvent press) {
    boolean isDone = press.isShortcutDown() ? pressWithShortcut(press) : !press.isAltDown() && pressAlone(press);
    if (isDone) {
      press.consume();
    }
  }

  private boolean pressAlone(KeyEvent press) {
    KeyCode code = press.getCode();
    switch (code) {
      case ENTER -> enter();
      case TAB -> {
        return (drop.isOffering() && drop.first().map(this::take).orElse(false)) || pass(!press.isShiftDown());
      }
      case DOWN, UP -> {
        if (drop.isOffering()) {
          drop.move(code == KeyCode.DOWN ? 1 : -1);
        } else {
          complete(/* isAsked= */ true);
        }
      }
      case ESCAPE -> giveUp();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// What is not applied yet is not left for the chips, which do not say it.
  private boolean pass(boolean isOn) {
    boolean isAsApplied = isAsApplied();
    if (isAsApplied) {
      actions.pass(isOn);
    }
    return isAsApplied;
  }

  /// The filter is undone while it stands as it is applied, else what was typed.
  private boolean pressWithShortcut(KeyEvent press) {
    if (!isAsApplied()) {
      return false;
    }
    boolean isRedo = press.getCode() == KeyCode.Y || (press.getCode() == KeyCode.Z && press.isShiftDown());
    if (isRedo) {
      actions.redo();
    } else if (press.getCode() == KeyCode.Z) {
      actions.undo();
    }
    return isRedo || press.getCode() == KeyCode.Z;
  }

  private void enter() {
    if (!drop.isOffering() || !drop.chosen().map(this::take).orElse(false)) {
      apply();
    }
  }

  private void apply() {
    switch (reader.read(field.getText())) {
      case Query next -> {
        query = next;
        put(next.toString());
        actions.apply(next);
      }
      case QueryProblem wrong -> refuse(wrong);
    }
  }

  /// First away with the list, then with what is not applied, then out of the line.
  private void giveUp() {
    if (drop.isOffering()) {
      drop.close();
    } else if (isAsApplied()) {
      actions.leave();
    } else {
      put(query.toString());
    }
  }

  private void refuse(QueryProblem wrong) {
    problem = wrong;
    field.pseudoClassStateChanged(WRONG, true);
    String message = wrong.message(messages.language());
    field.setAccessibleText(messages.text("query.line.wrong", message));
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT); // what has the focus is read again
    field.positionCaret(wrong.text().offsetByCodePoints(0, wrong.position() + wrong.length()));
    tell(wrong);
    requestLayout();
  }

  private void tell(QueryProblem wrong) {
    drop.tell(wrong.message(messages.language()), field);
  }

  /// What is changed is not wrong before it is read again.
  private void forgive() {
    if (problem != null) {
      problem = null;
      field.pseudoClassStateChanged(WRONG, false);
      field.setAccessibleText(messages.text("query.line"));
      drop.close();
      requestLayout();
    }
  }

  /// Offers what may stand at the caret.
  ///
  /// @param isAsked whether also where nothing is begun
  private void complete(boolean isAsked) {
    String text = field.getText();
    place = reader.complete(text, field.getCaretPosition());
    QueryField of = place.field();
    if (of == null) {
      offer(place.begun().isEmpty() && !isAsked ? List.of() : fields(Folding.of(place.begun())), /* isChosen= */ isAsked);
      return;
    }
    Query among = others(text, of);
    Comparison by = place.comparison();
    if (counted.field() == of && counted.by() == by && counted.among().equals(among)) {
      offerValues(of);
      return;
    }
    drop.close();
    counting.ask(among, (facets, progress) -> FacetLine.all(facets, of, by, words, progress), lines -> {
      counted = new Counted(among, of, by, lines);
      if (text.equals(field.getText()) && field.isFocused()) {
        offerValues(of);
      }
    });
  }

  /// What else the text asks for, where that can be read; else what is asked for now.
  private Query others(String text, QueryField of) {
    int start = place.from();
    do {
      start = text.lastIndexOf(of.word(), start - 1);
    } while (start > 0 && !isTerm(text, start, of));
    String rest = start < 0 ? "" : text.substring(0, place.isExcluded() ? start - 1 : start) + text.substring(place.to());
    return reader.read(rest) instanceof Query others ? others.without(of) : query.without(of);
  }

  private boolean isTerm(String text, int start, QueryField of) {
    Completion word = reader.complete(text, start + of.word().length());
    return word.isOfFields() && word.from() == start;
  }

  private List<Suggestion> fields(String begun) {
    return Arrays.stream(QueryField.values())
        .filter(each -> each.word().startsWith(begun) || (" " + Folding.of(words.field(each))).contains(" " + begun))
        .map(each -> new Suggestion(each.word() + ":", words.field(each), OptionalInt.empty())).toList();
  }

  private void offerValues(QueryField of) {
    String begun = Folding.of(place.begun());
    Function<FacetLine, Suggestion> offer = line -> new Suggestion(quoted(of, line.value()), line.name(), OptionalInt.of(line.count()));
    offer(counted.lines().stream().filter(line -> begun.isEmpty() || line.has(begun))
        .sorted(Comparator.comparingInt((FacetLine line) -> -line.count())).map(offer).toList(), /* isChosen= */ true);
  }

  private static String quoted(QueryField of, String value) {
    return Query.Condition.of(of, value).toString().substring(of.word().length() + 1);
  }

  private void offer(List<Suggestion> offers, boolean isChosen) {
    drop.offer(offers, isChosen, field);
  }

  /// Puts what was chosen in the place of what was begun.
  ///
  /// @return whether that changes anything
  private boolean take(Suggestion offer) {
    String text = field.getText();
    String next = text.substring(0, place.from()) + offer.text() + text.substring(place.to());
    int caret = place.from() + offer.text().length();
    drop.close();
    if (next.equals(text)) {
      return false;
    }
    field.replaceText(place.from(), place.to(), offer.text());
    field.positionCaret(caret);
    isTyped = false;
    if (offer.count().isEmpty()) {
      complete(/* isAsked= */ false); // the values of the field
    } else {
      drop.close();
    }
    return true;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    QueryProblem wrong = problem;
    underline.setVisible(wrong != null);
    if (wrong != null && field.getSkin() instanceof TextInputControlSkin<?> skin) {
      int from = wrong.text().offsetByCodePoints(0, wrong.position());
      int to = wrong.text().offsetByCodePoints(from, wrong.length());
      Rectangle2D first = skin.getCharacterBounds(from);
      double end = to > from ? skin.getCharacterBounds(to - 1).getMaxX() : first.getMinX();
      double left = Math.clamp(first.getMinX(), 0, field.getWidth() - LEAST_UNDERLINE);
      double right = Math.clamp(end, left + LEAST_UNDERLINE, Math.max(left + LEAST_UNDERLINE, field.getWidth()));
      underline.resizeRelocate(snapPositionX(left), snapPositionY(Math.min(first.getMaxY(), field.getHeight() - 3)),
          snapSizeX(right - left), 2);
    }
  }
}
