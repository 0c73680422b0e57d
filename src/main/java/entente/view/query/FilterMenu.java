package entente.view.query;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.query.Query;
import entente.query.QueryField;
import entente.view.parts.WindowKey;
import entente.words.QueryWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be added to a filter: the fields, words, the filters that are kept; and ways to type it, to keep it and to be rid of it.
final class FilterMenu {
  /// What most people ask for, so that the menu has room on a small screen.
  private static final Set<QueryField> USUAL = EnumSet.of(QueryField.KIND, QueryField.PARTY, QueryField.PERSON, QueryField.RANK,
      QueryField.PLACE, QueryField.TOPIC, QueryField.DATE, QueryField.IS);

  private final Explorer explorer;
  private final KeptQueries.Store store;
  private final Messages messages;
  private final Supplier<Actions> actions;

  /// What the bar does.
  ///
  /// @param words what the fields are called
  /// @param type lets one type the filter
  /// @param choose shows the choices of a field
  /// @param say lets one type words that events must have
  /// @param keep shows what is kept
  record Actions(QueryWords words, Runnable type, Consumer<QueryField> choose, Runnable say, Runnable keep) {}

  FilterMenu(Explorer explorer, KeptQueries.Store store, Messages messages, Supplier<Actions> actions) {
    this.explorer = explorer;
    this.store = store;
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
    items.clear();
    items.add(item(WindowKey.FILTER.tip(messages), now.type()));
    items.add(new SeparatorMenuItem());
    USUAL.forEach(field -> items.add(choosing(field, now)));
    items.add(item(messages.text("query.words"), now.say()));
    var more = new Menu(messages.text("filter.more"));
    for (QueryField field : QueryField.values()) {
      if (!USUAL.contains(field) && field != QueryField.QUERY) { // those stand below by their names
        more.getItems().add(choosing(field, now));
      }
    }
    items.add(more);
    items.add(new SeparatorMenuItem());
    store.all().getValue().forEach(kept -> items.add(applying(kept)));
    items.add(item(messages.text("filter.kept"), now.keep()));
    MenuItem all = item(WindowKey.CLEAR_FILTERS.tip(messages), () -> explorer.filter(Query.All.EVERYTHING));
    all.setDisable(explorer.filterProperty().get().isAll());
    items.add(all);
  }

  private static MenuItem choosing(QueryField field, Actions now) {
    return item(now.words().field(field), () -> now.choose().accept(field));
  }

  /// Filters by what is kept; what the open dossier does not know cannot be chosen.
  private MenuItem applying(KeptQueries.Kept kept) {
    if (explorer.view().columns().reader().read(kept.query()) instanceof Query query) {
      return item(kept.name(), () -> explorer.filter(query));
    }
    MenuItem unknown = item(kept.name(), () -> { });
    unknown.setDisable(true);
    return unknown;
  }

  private static MenuItem item(String name, Runnable action) {
    var item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
