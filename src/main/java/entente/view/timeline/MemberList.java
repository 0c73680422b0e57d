package entente.view.timeline;

import entente.chart.Items;
import entente.chart.Mark;
import entente.chart.Members;
import entente.view.parts.Bubble;
import entente.view.parts.CopyKey;
import entente.view.parts.ShortText;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The members of a cluster, however many, to choose one of them.
final class MemberList extends VBox {
  private static final double CELL = 26;
  private static final int MOST_IN_SIGHT = 12;

  private final ListView<Integer> list = new ListView<>();

  /// @param heading how many there are
  /// @param choose takes the number of the item that is chosen
  /// @param copy takes the number of the item that is to be copied
  MemberList(Items items, Members members, String heading, IntConsumer choose, IntConsumer copy) {
    super();
    getStyleClass().add("member-list");
    list.setId("memberList");
    list.setAccessibleText(heading);
    list.setFixedCellSize(CELL);
    list.setPrefHeight(CELL * Math.min(MOST_IN_SIGHT, members.size()) + 2);
    list.setCellFactory(_ -> new Cell(items, choose));
    list.setItems(new MemberNumbers(items.inTurn(members)));
    list.getSelectionModel().selectFirst();
    list.setOnKeyPressed(key -> {
      Integer item = list.getSelectionModel().getSelectedItem();
      if (key.getCode() == KeyCode.ENTER && item != null) {
        choose.accept(item);
      }
    });
    CopyKey.COPY.in(list, () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(copy::accept));
    var title = new Label(heading);
    title.getStyleClass().add("count");
    getChildren().addAll(title, list);
  }

  /// Shows the members of a cluster of a timeline beside it.
  static void show(TimelineView view, Mark cluster) {
    var bubble = new PopOver();
    Items items = view.chartProperty().get().items();
    bubble.setContentNode(new MemberList(items, cluster.members(), view.spoken().count(cluster), item -> {
      bubble.hide();
      view.choose(item);
    }, item -> view.actions().copy(items.id(item))));
    Bubble.show(bubble, view, cluster.box());
  }

  private static final class Cell extends ListCell<Integer> {
    private final Items items;
    private final ShortText text = new ShortText(this);

    Cell(Items items, IntConsumer choose) {
      super();
      this.items = items;
      setPrefWidth(0); // as wide as the list, never wider
      setOnMouseClicked(_ -> {
        if (getItem() != null) {
          choose.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
      super.updateItem(item, empty);
      text.say(item == null || empty ? null : items.label(item));
    }
  }
}
