package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.time.DateWords;
import entente.view.parts.FlowLabel;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that everything is read as of another day than the latest, and leads back to that.
final class AsOfBand extends HBox {
  AsOfBand(Explorer explorer, Messages messages) {
    super();
    var words = DateWords.in(explorer.language());
    var text = new FlowLabel();
    text.setId("asOfBandText");
    text.textProperty().bind(explorer.asOfProperty().map(asOf -> messages.text(
        asOf.day() < explorer.view().asOf().day() ? "asOf.band" : "asOf.after", words.day(asOf.day()))));
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var back = new Button();
    back.setId("asOfBandReset");
    back.getStyleClass().add("quiet");
    back.textProperty().bind(explorer.viewProperty().map(view -> messages.text("asOf.reset", words.day(view.asOf().day()))));
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> explorer.readAsOfLatest());
    setId("asOfBand");
    getStyleClass().addAll("notice", "as-of-band");
    getChildren().setAll(text, back);
    visibleProperty().bind(explorer.part(session -> session.isOfAnotherDay(explorer.view())));
    managedProperty().bind(visibleProperty());
  }
}
