package entente.view.timeline;

import entente.chart.Plot;
import entente.chart.Scenery;
import entente.chart.TextMeasure;
import entente.explorer.Chronology;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.text.Text;

/// What the timeline shows around its lanes, and quick ways to certain times.
final class ViewMenu {
  private static final List<TimelineKey> TIMES =
      List.of(TimelineKey.FIT_ALL, TimelineKey.FIT_SELECTION, TimelineKey.THIS_YEAR, TimelineKey.TEN_YEARS,
          TimelineKey.FIVE_YEARS, TimelineKey.TWO_YEARS);

  private static final double MOST_OF_WIDTH = 0.7; // the rest is for marks and edges

  private final Explorer explorer;
  private final Messages messages;
  private final Consumer<TimelineKey> timeline;
  private final WindowKeys keys;
  private final Supplier<List<String>> withheld;

  /// @param timeline does what a key of the timeline stands for
  /// @param keys what else can be done from here
  /// @param withheld names what has made way for the lanes
  ViewMenu(Explorer explorer, Messages messages, Consumer<TimelineKey> timeline, WindowKeys keys, Supplier<List<String>> withheld) {
    this.explorer = explorer;
    this.messages = messages;
    this.timeline = timeline;
    this.keys = keys;
    this.withheld = withheld;
  }

  /// Fills a button's menu each time it opens.
  void install(MenuButton button) {
    button.setOnShowing(_ -> fill(button));
    fill(button);
  }

  private void fill(MenuButton button) {
    var items = button.getItems();
    items.clear();
    items.add(times());
    items.add(new SeparatorMenuItem());
    items.add(part(Chronology.MAKING_WAY, withheld.get().isEmpty() ? messages.text("view.makingWay")
        : messages.text("view.withheld", String.join(", ", withheld.get())), button));
    Scenery around = explorer.scenery();
    if (!around.offices().isEmpty()) {
      items.add(part(Chronology.OFFICES, around.officesName(), button));
    }
    if (!around.eras().isEmpty()) {
      items.add(part(Chronology.ERAS, messages.text("view.eras"), button));
    }
    for (Plot plot : around.plots()) {
      items.add(part(plot.id(), plot.unit().isEmpty() ? plot.name() : plot.name() + ", " + plot.unit(), button));
    }
    items.add(part(Chronology.OVERVIEW, messages.text("view.overview"), button));
    items.add(new SeparatorMenuItem());
    var signs = new MenuItem(messages.text("view.legend"));
    signs.setOnAction(_ -> keys.run(WindowKey.SIGNS));
    items.add(signs);
  }

  private Menu times() {
    var times = new Menu(messages.text("view.times"));
    for (TimelineKey time : TIMES) {
      var item = new MenuItem(time.tip(messages));
      item.setOnAction(_ -> timeline.accept(time));
      times.getItems().add(item);
    }
    var stretch = new MenuItem(WindowKey.STRETCH.words(messages));
    stretch.setOnAction(_ -> keys.run(WindowKey.STRETCH));
    times.getItems().add(stretch);
    return times;
  }

  /// A long name stands on several lines, so that the menu is no wider than the window.
  private CheckMenuItem part(String id, String name, MenuButton button) {
    var measure = new Text();
    measure.setFont(button.getFont());
    double room = button.getScene() == null ? Double.MAX_VALUE : button.getScene().getWidth() * MOST_OF_WIDTH;
    List<String> lines = new ArrayList<>();
    String rest = name;
    while (!rest.isEmpty()) {
      List<String> next = TextMeasure.lines(rest, room, text -> {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
      });
      String line = next.size() == 1 ? rest : next.getFirst();
      lines.add(line);
      rest = rest.substring(line.length()).strip();
    }
    var item = new CheckMenuItem(String.join("\n", lines));
    item.setMnemonicParsing(false);
    item.setSelected(!explorer.session().hidden().contains(id));
    item.setOnAction(_ -> explorer.update(session -> session.toggled(id)));
    return item;
  }
}
