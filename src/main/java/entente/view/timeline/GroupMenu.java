package entente.view.timeline;

import entente.explorer.Arrangement;
import entente.explorer.Explorer;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.language.Messages;
import entente.view.parts.NameFinder;
import entente.words.Piece;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// By what the lanes are grouped, in which order they stand, and a way to each of them: letters typed while the menu is open look for one.
final class GroupMenu {
  private final Explorer explorer;
  private final Messages messages;
  private final Consumer<String> show;

  /// @param show brings the lane with an id into sight
  GroupMenu(Explorer explorer, Messages messages, Consumer<String> show) {
    this.explorer = explorer;
    this.messages = messages;
    this.show = show;
  }

  /// Fills a button's menu, and lets the button say how lanes are grouped.
  void install(MenuButton button) {
    var groupings = new ToggleGroup();
    for (Grouping grouping : Grouping.values()) {
      var item = choice(messages.text("group." + name(grouping)), groupings, now -> now.grouping() == grouping);
      item.setOnAction(_ -> explorer.update(session -> session.withGrouping(grouping)));
      button.getItems().add(item);
    }
    button.getItems().add(new SeparatorMenuItem());
    var orders = new ToggleGroup();
    for (LaneOrder order : LaneOrder.values()) {
      var item = choice(messages.text("lanes.order." + name(order)), orders, now -> now.first().isEmpty() && now.order() == order);
      item.setOnAction(_ -> explorer.update(session -> session.with(session.arrangement().in(order))));
      button.getItems().add(item);
    }
    var byHand = choice(messages.text("lanes.order.hand"), orders, now -> !now.first().isEmpty());
    byHand.visibleProperty().bind(explorer.arrangementProperty().map(now -> !now.first().isEmpty()));
    var find = new MenuItem(messages.text("lanes.find"));
    find.setOnAction(_ -> find(button, ""));
    button.getItems().addAll(List.of(byHand, new SeparatorMenuItem(), find));
    button.textProperty().bind(explorer.arrangementProperty().map(now -> messages.text("groupBy." + name(now.grouping()))));
    find.parentPopupProperty().subscribe(popup -> {
      if (popup != null) {
        popup.addEventHandler(KeyEvent.KEY_TYPED, key -> typed(button, key));
      }
    });
  }

  private RadioMenuItem choice(String text, ToggleGroup group, Predicate<Arrangement> isChosen) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    explorer.arrangementProperty().subscribe(now -> item.setSelected(isChosen.test(now)));
    return item;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void typed(MenuButton button, KeyEvent key) {
    String text = key.getCharacter();
    if (!text.isBlank() && text.codePoints().noneMatch(Character::isISOControl) && !key.isShortcutDown()) {
      key.consume();
      button.hide();
      find(button, text);
    }
  }

  private void find(MenuButton button, String typed) {
    List<Piece.Name> lanes = explorer.chartProperty().get().lanes().stream().map(lane -> new Piece.Name(lane.name(), lane.id())).toList();
    NameFinder.show(new NameFinder.Words(messages.text("lanes.heading"), messages.text("lanes.prompt"), typed), lanes, button, show);
  }
}
