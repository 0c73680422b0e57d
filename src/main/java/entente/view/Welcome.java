package entente.view;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// In place of a dossier while none is open: the ways to one.
final class Welcome extends VBox {

  Welcome(DossierMenu menu, Messages messages) {
    super();
    getStyleClass().add("welcome");
    setId("welcome");
    var heading = new Label(messages.text("open.none"));
    heading.getStyleClass().add("heading");
    var hint = new FlowLabel(messages.text("open.hint"), "welcome-hint");
    getChildren().addAll(heading, hint, button(messages.text("open.button"), menu::choose));
    menu.dossiers().forEach((name, file) -> getChildren().add(button(name, () -> menu.open(file))));
  }

  private static Button button(String text, Runnable action) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
