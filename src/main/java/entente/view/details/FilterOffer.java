package entente.view.details;

import entente.dossier.EntityKind;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.query.Query;
import entente.query.QueryField;
import entente.view.parts.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/// On the page of something that events can be filtered by: to see only what has to do with it, or all without that. The rest of the
/// filter stays; a second click takes it back.
final class FilterOffer {
  private final Explorer explorer;
  private final QueryField field;
  private final String id;
  private final ToggleButton only;
  private final ToggleButton without;
  private final Wrapping line = new Wrapping("chips");

  private FilterOffer(Explorer explorer, QueryField field, String id, Messages messages) {
    this.explorer = explorer;
    this.field = field;
    this.id = id;
    this.only = button("onlyThis", messages.text("filter.onlyThis"), filter -> filter.without(field).including(field, id));
    this.without = button("withoutThis", messages.text("filter.withoutThis"), filter -> filter.excluding(field, id));
    line.add(only);
    line.add(without);
    show(explorer.filterProperty().get());
  }

  /// That for an entity; empty for what is no value of a field.
  static Optional<FilterOffer> of(String id, Explorer explorer, Messages messages) {
    return explorer.view().dossier().find(id).flatMap(entity -> QueryField.naming(EntityKind.of(entity)))
        .map(field -> new FilterOffer(explorer, field, id, messages));
  }

  private ToggleButton button(String name, String words, UnaryOperator<Query> change) {
    var button = new ToggleButton(words);
    button.setId(name);
    button.getStyleClass().setAll("filter-chip");
    button.setOnAction(_ -> explorer.update(session ->
        session.with(button.isSelected() ? change.apply(session.filter()) : session.filter().taking(field, id))));
    return button;
  }

  /// Where it stands on the page.
  Node node() {
    return line;
  }

  /// Follows the filter.
  void show(Query filter) {
    only.setSelected(filter.included(field).equals(List.of(id)));
    without.setSelected(filter.excluded(field).contains(id));
  }
}
