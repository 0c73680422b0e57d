package entente.view.query;

import entente.language.Messages;
import entente.query.Period;
import entente.query.Query;
import entente.query.QueryField;
import entente.time.Bounds;
import entente.time.DateReader;
import entente.time.DateReader.Order;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.Entered;
import entente.time.Reading;
import entente.view.parts.FlowLabel;
import entente.view.parts.StillCaret;
import entente.words.QueryWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The choice of a time: how many events there are when, among those that pass all else that is asked for; a stretch of it is dragged, or
/// its ends are typed as people type dates. Events either can have been then, or certainly were.
public final class Histogram extends VBox {
  private static final int MOST_BARS = 60;

  private final long first;
  private final long last;
  private final QueryWords words;
  private final Counting counting;
  private final Messages messages;
  private final Consumer<Query> onChange;
  private final DateReader reader;
  private final HistogramStrip strip;
  private final ToggleGroup certainty = new ToggleGroup();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final FlowLabel understood = new FlowLabel("", "count");
  private final FlowPane readings = new FlowPane();
  private Query query = Query.All.EVERYTHING;
  private QueryField field = QueryField.DATE;
  private boolean isCounted;

  /// Shows no events before it is told a query.
  ///
  /// @param first day of the time that is offered, since 1970-01-01
  /// @param last no earlier
  /// @param onChange takes the query when another time is chosen
  public Histogram(long first, long last, QueryWords words, Counting counting, Messages messages, Consumer<Query> onChange) {
    super();
    this.first = first;
    this.last = last;
    this.words = words;
    this.counting = counting;
    this.messages = messages;
    this.onChange = onChange;
    this.reader = new DateReader(messages.language(), Order.DAY_FIRST);
    this.strip = new HistogramStrip(first, last, DateWords.in(messages.language()), messages, this::drag);
    getStyleClass().add("histogram");
    readings.getStyleClass().add("chips");
    understood.setId("histogramUnderstood");
    getChildren().setAll(strip, ends(), certainties(), understood, readings, new FlowLabel(messages.text("histogram.hint"), "count"));
  }

  private HBox ends() {
    var line = new HBox(labelled(from, "histogramFrom", "histogram.from"), from, labelled(to, "histogramTo", "histogram.to"), to);
    line.getStyleClass().add("histogram-ends");
    return line;
  }

  private Label labelled(TextField end, String id, String key) {
    StillCaret.in(end);
    end.setId(id);
    end.getStyleClass().add("field");
    end.setAccessibleText(messages.text(key));
    end.setPromptText(messages.text("histogram.any"));
    end.setOnAction(_ -> enter());
    end.focusedProperty().subscribe(isFocused -> {
      if (!isFocused) {
        enter();
      }
    });
    HBox.setHgrow(end, Priority.ALWAYS);
    var label = new Label(messages.text(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(end);
    return label;
  }

  private FlowPane certainties() {
    var pane = new FlowPane(certainty("histogram.possibly", QueryField.DATE), certainty("histogram.certainly", QueryField.CERTAINLY));
    pane.getStyleClass().add("choice");
    return pane;
  }

  private RadioButton certainty(String key, QueryField of) {
    var button = new RadioButton(messages.text(key));
    button.setToggleGroup(certainty);
    button.setUserData(of);
    button.setSelected(of == field);
    button.setOnAction(_ -> {
      List<String> values = query.included(field);
      field = of;
      change(values.isEmpty() ? rest(query) : rest(query).and(Query.Condition.of(of, values.toArray(String[]::new))));
    });
    return button;
  }

  /// Shows the time that a query asks for, and counts among what passes the rest of it.
  public void show(Query next) {
    boolean isSame = isCounted && rest(next).equals(rest(query));
    query = next;
    field = next.included(QueryField.CERTAINLY).isEmpty() ? next.included(QueryField.DATE).isEmpty() ? field : QueryField.DATE
        : QueryField.CERTAINLY;
    certainty.getToggles().stream().filter(toggle -> field == toggle.getUserData()).forEach(certainty::selectToggle);
    List<String> values = next.included(field);
    Optional<Period> period = values.size() == 1 ? Period.of(values.getFirst()) : Optional.empty();
    strip.choose(period.map(Histogram::start).orElse(null), period.map(Histogram::end).orElse(null));
    from.setText(period.map(Period::from).map(Edtf::toString).orElse(""));
    to.setText(period.map(Period::to).map(Edtf::toString).orElse(""));
    readings.getChildren().clear();
    understood.setText(values.isEmpty() ? "" : String.join(", ", values.stream().map(value -> words.value(field, value)).toList()));
    if (!isSame) {
      isCounted = true;
      int bars = (int) Math.min(MOST_BARS, last - first + 1);
      counting.ask(rest(next), (facets, progress) -> facets.histogram(QueryField.DATE, first, last, bars, progress), strip::show);
    }
  }

  private static long start(Period period) {
    Edtf date = period.from();
    return date == null ? Bounds.PAST : date.bounds(Reading.WITHIN, Bounds.PAST).earliestStart();
  }

  private static long end(Period period) {
    Edtf date = period.to();
    return date == null ? Bounds.FUTURE : date.bounds(Reading.WITHIN, Bounds.PAST).latestEnd();
  }

  /// The query without the time it asks for; what it excludes stays.
  private static Query rest(Query of) {
    Query rest = of;
    for (QueryField each : List.of(QueryField.DATE, QueryField.CERTAINLY)) {
      List<String> values = rest.included(each);
      rest = values.isEmpty() ? rest : rest.without(Query.Condition.of(each, values.toArray(String[]::new)));
    }
    return rest;
  }

  private void drag(@Nullable Edtf start, @Nullable Edtf end) {
    ask(start, end);
  }

  private void ask(@Nullable Edtf start, @Nullable Edtf end) {
    Query rest = rest(query);
    if (start == null && end == null) {
      change(rest);
    } else {
      Period period = start != null && start.equals(end) ? Period.of(start) : Period.between(start, end);
      change(rest.and(Query.Condition.of(field, period.toString())));
    }
  }

  private void change(Query next) {
    boolean isOther = !next.equals(query);
    show(next);
    if (isOther) {
      onChange.accept(next);
    }
  }

  /// Takes what is typed, once both ends are dates or nothing.
  private void enter() {
    List<String> values = query.included(field);
    Optional<Period> period = values.size() == 1 ? Period.of(values.getFirst()) : Optional.empty();
    boolean isAsShown = from.getText().equals(period.map(Period::from).map(Edtf::toString).orElse(""))
        && to.getText().equals(period.map(Period::to).map(Edtf::toString).orElse(""));
    if (!isAsShown && isRead(from) && isRead(to)) {
      ask(date(from), date(to));
    }
  }

  /// Whether an end is a date or nothing; else what is wrong is said, or which dates it can be.
  private boolean isRead(TextField end) {
    readings.getChildren().clear();
    if (end.getText().isBlank()) {
      return true;
    }
    return switch (reader.read(end.getText())) {
      case Entered.Sure(Edtf date, _) when !(date instanceof EdtfInterval) -> true;
      case Entered.Unsure(List<Entered.Sure> all) -> {
        all.forEach(reading -> readings.getChildren().add(reading(end, reading)));
        yield refuse("asOf.which");
      }
      default -> refuse("asOf.notUnderstood");
    };
  }

  private boolean refuse(String key) {
    understood.setText(messages.text(key));
    return false;
  }

  private Button reading(TextField end, Entered.Sure reading) {
    var button = new Button(reading.words());
    button.getStyleClass().add("chip-first");
    button.setOnAction(_ -> {
      end.setText(reading.date().toString());
      enter();
    });
    return button;
  }

  private @Nullable Edtf date(TextField end) {
    return reader.read(end.getText()) instanceof Entered.Sure(Edtf date, _) ? date : null;
  }
}
