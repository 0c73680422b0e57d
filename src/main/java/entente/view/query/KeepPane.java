package entente.view.query;

import entente.explorer.KeptFilters;
import entente.language.Messages;
import entente.query.Query;
import entente.view.parts.StillCaret;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where one types under what name a filter is to be kept.
final class KeepPane extends VBox {

  /// @param filter what is kept, in place of what was kept under the same name
  KeepPane(KeptFilters kept, Query filter, Messages messages) {
    super();
    getStyleClass().add("as-of-pane");
    var field = new TextField();
    var heading = new Label(messages.text("filter.name"));
    heading.setLabelFor(field);
    StillCaret.in(field);
    field.setId("filterName");
    field.setAccessibleText(heading.getText());
    field.setOnAction(_ -> {
      if (!field.getText().isBlank()) {
        kept.keep(field.getText().strip(), filter);
        getScene().getWindow().hide();
      }
    });
    getChildren().setAll(heading, field);
  }
}
