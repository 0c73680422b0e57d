package entente.view.sheets;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.listing.Stop;
import entente.time.Bounds;
import entente.time.DateReader;
import entente.time.DateReader.Order;
import entente.time.DateWords;
import entente.time.Days;
import entente.time.Edtf;
import entente.time.Entered;
import entente.time.Reading;
import entente.view.parts.FlowLabel;
import entente.view.parts.LineLabel;
import entente.view.parts.StillCaret;
import entente.words.EntityWords;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where one types the as-of day, in words or numbers of any kind, and sees how it was understood, or goes to a day near it on which
/// something changed.
public final class AsOfPane extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Explorer explorer;
  private final Messages messages;
  private final Runnable close;
  private final DateReader reader;
  private final TextField field = new TextField();
  private final Label understood = new Label();
  private final FlowPane choices = new FlowPane();

  /// Shows the present day.
  ///
  /// @param close called when a day has been chosen
  /// @param stops how many days are offered before and after the one shown
  public AsOfPane(Explorer explorer, Messages messages, Runnable close, int stops) {
    super();
    this.explorer = explorer;
    this.messages = messages;
    this.close = close;
    this.reader = new DateReader(explorer.language(), Order.DAY_FIRST);
    getStyleClass().add("as-of-pane");
    var heading = new Label(messages.text("asOf.heading"));
    heading.setLabelFor(field);
    StillCaret.in(field);
    field.setId("asOfField");
    field.setPromptText(messages.text("asOf.prompt"));
    field.setAccessibleText(messages.text("asOf.heading"));
    understood.setId("asOfUnderstood");
    understood.getStyleClass().add("count");
    choices.getStyleClass().add("chips");
    long start = explorer.view().asOf().day();
    var reset = new Button(messages.text("asOf.reset", DateWords.in(explorer.language()).day(start)));
    reset.setId("asOfReset");
    reset.getStyleClass().add("quiet");
    reset.setOnAction(_ -> {
      explorer.readAsOfLatest();
      close.run();
    });
    field.textProperty().subscribe(this::read);
    field.setOnAction(_ -> enter());
    getChildren().addAll(heading, field, understood, choices, reset);
    addStops(stops);
  }

  /// The days near the one shown that are worth a stop, each a button.
  private void addStops(int most) {
    long shown = explorer.asOfProperty().get().day();
    var wording = new EntityWords(explorer.view().dossier(), explorer.language());
    var words = DateWords.in(explorer.language());
    List<String> pair = explorer.view().details().pair(explorer.session().pair());
    List<Stop> stops = Stop.around(explorer.view().dossier(), pair, wording, shown, most);
    if (stops.isEmpty()) {
      return;
    }
    var list = new VBox();
    list.setId("asOfStops");
    list.getStyleClass().add("stops");
    for (Stop stop : stops) {
      var when = new Label(words.shortDay(stop.day()));
      when.getStyleClass().add("stop-day");
      var what = new LineLabel();
      what.setText(stop.words());
      HBox.setHgrow(what, Priority.ALWAYS);
      var button = new Button();
      button.getStyleClass().addAll("quiet", "stop");
      button.setGraphic(new HBox(when, what));
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setAccessibleText(when.getText() + " " + stop.words());
      button.setMaxWidth(Double.MAX_VALUE);
      button.pseudoClassStateChanged(HERE, stop.day() == shown);
      button.setOnAction(_ -> choose(stop.day()));
      list.getChildren().add(button);
    }
    getChildren().addAll(new FlowLabel(messages.text("asOf.stops"), "section-heading"), list);
  }

  private void read(String text) {
    choices.getChildren().clear();
    understood.setText(text.isBlank() ? "" : switch (reader.read(text)) {
      case Entered.Sure(Edtf date, String _) -> words(date);
      case Entered.Unsure(List<Entered.Sure> readings) -> {
        readings.forEach(reading -> choices.getChildren().add(choice(reading)));
        yield messages.text("asOf.which");
      }
      case Entered.NotUnderstood _ -> messages.text("asOf.notUnderstood");
    });
  }

  private Button choice(Entered.Sure reading) {
    var button = new Button(reading.words());
    button.getStyleClass().add("chip-first");
    button.setOnAction(_ -> take(reading.date()));
    return button;
  }

  private String words(Edtf date) {
    long day = last(date);
    return Days.isNear(day) ? DateWords.in(explorer.language()).day(day) : messages.text("asOf.tooFar");
  }

  private void enter() {
    if (reader.read(field.getText()) instanceof Entered.Sure(Edtf date, String _)) {
      take(date);
    }
  }

  private void take(Edtf date) {
    long day = last(date);
    if (Days.isNear(day)) {
      choose(day);
    }
  }

  private void choose(long day) {
    explorer.readAsOf(day);
    close.run();
  }

  /// Of a date that is vaguer than a day its last day: by then all of it has happened.
  private static long last(Edtf date) {
    return date.bounds(Reading.WITHIN, Bounds.PAST).latestEnd();
  }
}
