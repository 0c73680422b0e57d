package entente.view.timeline;

import entente.chart.Box;
import entente.chart.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a timeline says to a screen reader: it is a list of which the selected item and some before and after it are there, whatever
/// the number of all. They lie unseen where their glyphs are.
final class TimelineSpeech {
  /// How many items before and after the selected one are there.
  static final int REACH = 10;

  private final TimelineView view;
  private final List<Spoken> items = new ArrayList<>();
  private boolean isStale = true;

  TimelineSpeech(TimelineView view) {
    this.view = view;
  }

  /// The nodes that stand for items, to be put on the timeline.
  List<Node> nodes() {
    IntStream.rangeClosed(0, 2 * REACH).forEach(_ -> items.add(new Spoken()));
    return List.copyOf(items);
  }

  /// Something about the items or the selection has changed.
  void changed() {
    isStale = true;
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /// The answer to a screen reader's question, null for one that a list does not answer.
  @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> (int) present().count();
      case ITEM_AT_INDEX -> present().skip(parameters[0] instanceof Integer index ? index : 0).findFirst().orElse(null);
      case FOCUS_ITEM -> present().filter(Spoken::isSelected).findFirst().orElse(null);
      case SELECTED_ITEMS -> FXCollections.observableArrayList(present().filter(Spoken::isSelected).toList());
      case MULTIPLE_SELECTION -> true;
      case TEXT -> present().filter(Spoken::isSelected).findFirst().map(Spoken::text).orElse(null);
      default -> null;
    };
  }

  private Stream<Spoken> present() {
    refresh();
    return items.stream().filter(item -> item.number >= 0);
  }

  private void refresh() {
    if (!isStale) {
      return;
    }
    isStale = false;
    Chart chart = view.chartProperty().get();
    OptionalInt selected = chart.items().find(view.getSelectedId());
    OptionalInt around = selected.isPresent() ? selected : chart.firstSince(view.getVisibleRange().from());
    int middle = around.isPresent() ? chart.place(around.getAsInt()) : chart.size();
    int first = Math.max(0, Math.min(middle - REACH, chart.size() - items.size()));
    for (int i = 0; i < items.size(); i++) {
      items.get(i).number = first + i < chart.size() ? chart.inTime(first + i) : -1;
      items.get(i).index = i;
    }
  }

  /// One item, as a screen reader meets it.
  private final class Spoken extends Region {
    private int number = -1;
    private int index;

    Spoken() {
      super();
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setManaged(false);
      setMouseTransparent(true);
    }

    private boolean isSelected() {
      return view.chartProperty().get().items().id(number).equals(view.getSelectedId());
    }

    private String text() {
      return view.spoken().of(number);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      refresh();
      if (number < 0) {
        return super.queryAccessibleAttribute(attribute, parameters);
      }
      return switch (attribute) {
        case TEXT -> text();
        case INDEX -> index;
        case SELECTED -> isSelected();
        case BOUNDS -> {
          view.chartLayout().markHolding(number).ifPresent(mark -> place(mark.box()));
          yield super.queryAccessibleAttribute(attribute, parameters);
        }
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }

    private void place(Box box) {
      resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
  }
}
