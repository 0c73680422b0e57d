package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.time.DateWords;
import entente.view.parts.FlowLabel;
import entente.view.parts.Icon;
import entente.view.parts.Theme;
import entente.view.parts.WholeText;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that everything is read as of another day than the latest, and leads back to that. Where the window has room for a thin band of its
/// own, that is what it is; elsewhere it is a small button in another line, which names the day itself and keeps room for it.
final class AsOfBand extends HBox {
  private static final double HEIGHT = 2.3; // in sizes of text
  private static final String TO_LATEST = "M2 8 H10.5 M7 4.5 L10.5 8 L7 11.5 M13.5 3.5 V12.5";

  private final ObservableValue<Boolean> hasRoom;
  private final ObservableValue<Double> height;

  /// @param hasRoom whether it is a band of its own
  /// @param textScale how many times the usual size text has
  AsOfBand(Explorer explorer, Messages messages, ObservableValue<Boolean> hasRoom, ObservableValue<Double> textScale) {
    super();
    this.hasRoom = hasRoom;
    this.height = textScale.map(scale -> Math.rint(HEIGHT * Theme.FONT_SIZE * scale));
    var words = DateWords.in(explorer.language());
    var text = new FlowLabel();
    text.setId("asOfBandText");
    text.textProperty().bind(sentence(explorer, messages));
    text.setMaxWidth(Double.MAX_VALUE);
    text.visibleProperty().bind(hasRoom);
    text.managedProperty().bind(hasRoom);
    setHgrow(text, Priority.ALWAYS);
    var back = new Button();
    back.setId("backToLatest");
    back.getStyleClass().add("quiet");
    back.textProperty().bind(explorer.viewProperty().map(view -> messages.text("asOf.reset", words.day(view.asOf().day()))));
    back.setGraphic(new Icon(TO_LATEST));
    back.contentDisplayProperty().bind(hasRoom.map(has -> has ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> explorer.readAsOfLatest());
    back.setTooltip(WholeText.tip(Bindings.createStringBinding(() -> hasRoom.getValue() ? text.getText()
        : back.getText() + "\n" + text.getText(), hasRoom, back.textProperty(), text.textProperty())));
    setId("asOfBand");
    getStyleClass().add("as-of-band");
    getChildren().setAll(text, back);
    visibleProperty().bind(explorer.part(session -> session.isOfAnotherDay(explorer.view())));
    managedProperty().bind(Bindings.createBooleanBinding(() -> isVisible() || !hasRoom.getValue(), visibleProperty(), hasRoom));
    minHeightProperty().bind(Bindings.createDoubleBinding(
        () -> hasRoom.getValue() ? height.getValue() : USE_COMPUTED_SIZE, hasRoom, height));
    maxHeightProperty().bind(minHeightProperty());
  }

  /// What it says of the as-of day while that is not the latest.
  static ObservableValue<String> sentence(Explorer explorer, Messages messages) {
    var words = DateWords.in(explorer.language());
    return explorer.asOfProperty().map(asOf ->
        messages.text(asOf.isAnythingLater() ? "asOf.band" : "asOf.day", words.day(asOf.day())));
  }

  /// The height that it will take from what is below it once it is there, in pixels.
  ObservableValue<Double> kept() {
    return Bindings.createObjectBinding(
        () -> hasRoom.getValue() && !isVisible() ? height.getValue() : 0, hasRoom, visibleProperty(), height);
  }
}
