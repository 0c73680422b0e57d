package entente.view;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.time.DateWords;
import entente.view.parts.Bubble;
import entente.view.parts.WholeText;
import entente.view.sheets.AsOfPane;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Says as of which day everything is read, and lets the user choose another one.
final class AsOfButton extends Button {
  private static final PseudoClass OF_ANOTHER_DAY = PseudoClass.getPseudoClass("of-another-day");
  private static final int MANY_STOPS = 4;

  private final Explorer explorer;
  private final Messages messages;

  AsOfButton(Explorer explorer, Messages messages) {
    super();
    this.explorer = explorer;
    this.messages = messages;
    setId("asOfDate");
    getStyleClass().add("as-of-day");
    setMinWidth(USE_PREF_SIZE);
    var words = DateWords.in(explorer.language());
    textProperty().bind(explorer.asOfProperty().map(asOf -> messages.text("asOf.day", words.day(asOf.day()))));
    visibleProperty().bind(explorer.viewProperty().map(view -> !view.dossier().lists().isTimeless()));
    managedProperty().bind(visibleProperty());
    ObservableValue<Boolean> isOfAnotherDay = explorer.part(session -> session.isOfAnotherDay(explorer.view()));
    isOfAnotherDay.subscribe(is -> pseudoClassStateChanged(OF_ANOTHER_DAY, is));
    ObservableValue<String> sentence = AsOfBand.sentence(explorer, messages);
    setTooltip(WholeText.tip(Bindings.createStringBinding(
        () -> (isOfAnotherDay.getValue() ? sentence.getValue() + "\n" : "") + messages.text("asOf.tip"), isOfAnotherDay, sentence)));
    setOnAction(_ -> choose());
  }

  /// Lets the user type the day, or go to one on which something changed.
  void choose() {
    var popOver = new PopOver();
    boolean isAbove = localToScene(0, 0).getY() < getScene().getHeight() / 2;
    popOver.setContentNode(new AsOfPane(explorer, messages, popOver::hide, isAbove ? MANY_STOPS : 1)); // below there is little room
    Bubble.show(popOver, this, isAbove ? ArrowLocation.TOP_RIGHT : ArrowLocation.BOTTOM_RIGHT);
  }
}
