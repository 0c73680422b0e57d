package entente.view.query;

import entente.dossier.KeptQuery;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.language.Messages;
import entente.query.Query;
import entente.query.QueryField;
import entente.view.parts.WindowKey;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// What a filter can be added to: the fields, the filters kept in the dossier and by the user, and ways to type one, keep it and be rid of it.
final class FilterMenu {
  private final Explorer explorer;
  private final KeptFilters kept;
  private final Messages messages;
  private final Supplier<Actions> actions;

  /// What the bar does.
  ///
  /// @param called what the fields are called
  /// @param type lets one type the filter
  /// @param choose shows the choices of a field
  /// @param open shows something in a bubble at the menu
  record Actions(Called called, Runnable type, Consumer<QueryField> choose, Consumer<Region> open) {}

  FilterMenu(Explorer explorer, KeptFilters kept, Messages messages, Supplier<Actions> actions) {
    this.explorer = explorer;
    this.kept = kept;
    this.messages = messages;
    this.actions = actions;
  }

  /// Fills a button's menu each time it opens.
  void install(MenuButton button) {
    button.setOnShowing(_ -> fill(button.getItems()));
    button.getItems().add(new MenuItem()); // a menu without any does not open
  }

  private void fill(List<MenuItem> items) {
    Actions now = actions.get();
    Query filter = explorer.filterProperty().get();
    items.clear();
    items.add(item(WindowKey.FILTER.tip(messages), now.type()));
    items.add(new SeparatorMenuItem());
    for (QueryField field : QueryField.values()) {
      if (field != QueryField.QUERY) { // which stand below by their names
        items.add(item(now.called().field(field), () -> now.choose().accept(field)));
      }
    }
    items.add(new SeparatorMenuItem());
    for (KeptQuery query : explorer.view().dossier().head().queries()) {
      Query asked = Query.Condition.of(QueryField.QUERY, query.id());
      items.add(applying(now.called().value(QueryField.QUERY, query.id()), asked.toString()));
    }
    kept.filters().forEach((name, query) -> items.add(applying(name, query)));
    items.add(item(messages.text("filter.keep"), () -> now.open().accept(new KeepPane(kept, filter, messages)), filter.isAll()));
    if (!kept.filters().isEmpty()) {
      items.add(forgetting(kept.filters()));
    }
    items.add(item(WindowKey.CLEAR_FILTERS.tip(messages), () -> explorer.filter(Query.All.EVERYTHING), filter.isAll()));
  }

  /// Filters by what is kept; what this dossier does not know cannot be chosen.
  private MenuItem applying(String name, String text) {
    return explorer.view().columns().reader().read(text) instanceof Query query ? item(name, () -> explorer.filter(query))
        : item(name, () -> { }, true);
  }

  private Menu forgetting(Map<String, String> filters) {
    var menu = new Menu(messages.text("filter.forget"));
    filters.keySet().forEach(name -> menu.getItems().add(item(name, () -> kept.forget(name))));
    return menu;
  }

  private static MenuItem item(String name, Runnable action, boolean isDisabled) {
    MenuItem item = item(name, action);
    item.setDisable(isDisabled);
    return item;
  }

  private static MenuItem item(String name, Runnable action) {
    var item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
