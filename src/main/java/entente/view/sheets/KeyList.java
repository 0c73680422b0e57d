package entente.view.sheets;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.view.parts.Shortcut;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// All that keyboard and mouse can do, in groups: what it is and the keys for it.
public final class KeyList extends GridPane {
  private static final List<Line> EVERYWHERE =
      List.of(new Line("Tab, Shift+Tab", "keys.everywhere.next"), new Line("Enter", "keys.everywhere.press"),
          new Line("Esc", "keys.everywhere.leave"));
  private static final List<String> MOUSE = List.of("click", "twice", "wheel", "scroll", "drag", "names", "sides");

  private final Messages messages;

  /// Keys that belong together.
  ///
  /// @param heading key of the text over them
  public record Group(String heading, List<? extends Shortcut> shortcuts) {}

  /// Lists keys.
  ///
  /// @param groups from top to bottom; what works everywhere and the mouse follow
  public KeyList(List<Group> groups, Messages messages) {
    super();
    this.messages = messages;
    getStyleClass().add("key-list");
    groups.forEach(each -> group(each.heading(), each.shortcuts().stream().map(this::line).toList()));
    group("keys.everywhere", EVERYWHERE.stream().map(line -> new Line(line.keys(), messages.text(line.words()))).toList());
    group("keys.mouse", MOUSE.stream().map(this::mouse).toList());
  }

  /// A line of the list.
  ///
  /// @param keys empty for none
  private record Line(String keys, String words) {}

  private Line line(Shortcut shortcut) {
    String keys = shortcut.combinations().stream().map(key -> Shortcut.text(key, messages)).distinct().limit(2)
        .collect(Collectors.joining(messages.text("keys.or")));
    return new Line(keys, shortcut.words(messages));
  }

  private Line mouse(String name) {
    return new Line(messages.text("keys.mouse." + name + ".key"), messages.text("keys.mouse." + name));
  }

  private void group(String heading, List<Line> lines) {
    add(new FlowLabel(messages.text(heading), "section-heading"), 0, getRowCount(), 2, 1);
    for (Line line : lines) {
      var keys = new Label(line.keys().isEmpty() ? messages.text("keys.none") : line.keys());
      keys.getStyleClass().add(line.keys().isEmpty() ? "key-words" : "key");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      addRow(getRowCount(), keys, new FlowLabel(line.words(), "key-words"));
    }
  }
}
