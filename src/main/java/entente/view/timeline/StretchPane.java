package entente.view.timeline;

import entente.chart.Span;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.time.DateReader;
import entente.time.DateReader.Order;
import entente.time.DateWords;
import entente.time.Days;
import entente.time.Edtf;
import entente.time.Entered;
import entente.time.Reading;
import entente.view.parts.StillCaret;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where one types from when to when time is to be in sight, in words or numbers of any kind.
final class StretchPane extends VBox {
  private final Language language;
  private final Messages messages;
  private final Consumer<Span> take;
  private final DateReader reader;
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final Label wrong = new Label();

  /// @param shown what is in sight
  /// @param take called with what is to be in sight
  StretchPane(Span shown, Language language, Messages messages, Consumer<Span> take) {
    super();
    this.language = language;
    this.messages = messages;
    this.take = take;
    this.reader = new DateReader(language, Order.DAY_FIRST);
    getStyleClass().add("as-of-pane");
    wrong.setId("stretchWrong");
    wrong.getStyleClass().add("count");
    wrong.setWrapText(true);
    var apply = new Button(messages.text("stretch.apply"));
    apply.setId("stretchApply");
    apply.setOnAction(_ -> apply());
    getChildren().addAll(labelled(from, "From", first(shown)), from, labelled(to, "To", last(shown)), to, wrong, apply);
  }

  /// The first day of which something is in sight.
  static long first(Span span) {
    return (long) Math.floor(span.from());
  }

  /// The last such day.
  static long last(Span span) {
    return Math.max(first(span), (long) Math.ceil(span.to()) - 1);
  }

  private Label labelled(TextField field, String end, long day) {
    var label = new Label(messages.text("stretch." + end.toLowerCase(Locale.ROOT)));
    label.setLabelFor(field);
    StillCaret.in(field);
    field.setId("stretch" + end);
    field.setAccessibleText(label.getText());
    field.setText(DateWords.in(language).day(day));
    field.setOnAction(_ -> apply());
    field.textProperty().subscribe((_, _) -> wrong.setText(""));
    return label;
  }

  /// Shows what was typed, or says what would be right.
  private void apply() {
    day(from, Bounds::earliestStart).ifPresent(first -> day(to, Bounds::latestEnd).ifPresent(last -> {
      if (last < first) {
        refuse(to, messages.text("stretch.reversed", DateWords.in(language).day(first)));
      } else {
        take.accept(new Span(first, last + 1.0));
      }
    }));
  }

  private Optional<Long> day(TextField field, ToLongFunction<Bounds> end) {
    return switch (reader.read(field.getText())) {
      case Entered.Sure(Edtf date, String _) -> {
        long day = end.applyAsLong(date.bounds(Reading.WITHIN, Bounds.PAST));
        yield Days.isNear(day) ? Optional.of(day) : refuse(field, messages.text("asOf.tooFar"));
      }
      case Entered.Unsure(List<Entered.Sure> readings) -> refuse(field, messages.text("stretch.unsure",
          readings.stream().map(Entered.Sure::words).collect(Collectors.joining("; "))));
      case Entered.NotUnderstood _ -> refuse(field, messages.text("stretch.notUnderstood"));
    };
  }

  private Optional<Long> refuse(TextField field, String why) {
    wrong.setText(why);
    field.requestFocus();
    field.selectAll();
    return Optional.empty();
  }
}
