package entente.view;

import entente.explorer.Detail;
import entente.explorer.Explorer;
import entente.language.Messages;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Shows the detail of what is selected.
final class DetailsController {
  private final Explorer explorer;
  private final Swatches swatches;
  private final Browser browser;
  private final Messages messages;
  @FXML private ScrollPane scroll;
  @FXML private VBox pane;

  DetailsController(Explorer explorer, Swatches swatches, Browser browser, Messages messages) {
    this.explorer = explorer;
    this.swatches = swatches;
    this.browser = browser;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    explorer.history().currentProperty().subscribe(this::show);
    explorer.viewProperty().subscribe((_, _) -> show(explorer.selection())); // read anew, the same entity may have more to say
  }

  private void show(Optional<String> selection) {
    Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    boolean following = focused instanceof LinkText;
    Optional<Detail> detail = selection.map(id -> explorer.view().details().of(id));
    if (detail.isPresent()) {
      new DetailParts(pane, explorer::select, browser, swatches, messages).show(detail.get());
    } else {
      var nothing = new Label(messages.text("details.nothing"));
      nothing.getStyleClass().add("placeholder");
      pane.getChildren().setAll(nothing);
    }
    scroll.setVvalue(0);
    if (following) { // the link that was followed is gone; the keyboard goes on from the top of the page
      scroll.requestFocus();
    }
  }
}
