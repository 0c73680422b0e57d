package entente.view.timeline;

import entente.chart.Lane;
import entente.language.Messages;
import entente.search.Folding;
import entente.view.parts.AfterNextPulse;
import entente.view.parts.Bubble;
import entente.view.parts.ShortText;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

/// The names of lanes, however many, of which one is found by typing a part of it.
final class LaneFinder extends VBox {
  private static final double CELL = 26;
  private static final int MOST_IN_SIGHT = 12;

  private final ListView<Lane> list = new ListView<>();
  private final Consumer<String> choose;

  /// @param typed what the user has typed already
  /// @param choose takes the id of the lane that is chosen
  LaneFinder(List<Lane> lanes, String typed, Messages messages, Consumer<String> choose) {
    super();
    this.choose = choose;
    getStyleClass().add("member-list");
    var field = new TextField(typed);
    field.setId("laneName");
    field.setPromptText(messages.text("lanes.prompt"));
    field.setAccessibleText(messages.text("lanes.prompt"));
    field.focusedProperty().subscribe(_ -> new AfterNextPulse(field::end).start()); // all of it is marked whenever the focus comes
    var found = new FilteredList<>(FXCollections.observableArrayList(lanes));
    list.setId("laneList");
    list.setAccessibleText(messages.text("lanes.heading"));
    list.setFixedCellSize(CELL);
    list.setPrefHeight(CELL * Math.min(MOST_IN_SIGHT, lanes.size()) + 2);
    list.setCellFactory(_ -> new Cell());
    list.setItems(found);
    field.textProperty().subscribe(text -> {
      String part = Folding.of(text);
      found.setPredicate(lane -> Folding.of(lane.name()).contains(part));
      list.getSelectionModel().selectFirst();
    });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(field, list);
  }

  /// Lets the user find a lane.
  ///
  /// @param owner what the bubble points at
  static void show(List<Lane> lanes, String typed, Messages messages, Node owner, Consumer<String> choose) {
    var bubble = new PopOver();
    bubble.setContentNode(new LaneFinder(lanes, typed, messages, id -> {
      bubble.hide();
      choose.accept(id);
    }));
    Bubble.show(bubble, owner, ArrowLocation.TOP_RIGHT);
  }

  private void key(KeyEvent key) {
    Lane chosen = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && chosen != null) {
      key.consume();
      choose.accept(chosen.id());
    } else if ((key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) && !list.isFocused()) {
      key.consume();
      int step = key.getCode() == KeyCode.DOWN ? 1 : -1;
      list.getSelectionModel().clearAndSelect(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0,
          Math.max(0, list.getItems().size() - 1)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }
  }

  private final class Cell extends ListCell<Lane> {
    private final ShortText text = new ShortText(this);

    Cell() {
      super();
      setPrefWidth(0); // as wide as the list, never wider
      setOnMouseClicked(_ -> {
        if (getItem() != null) {
          choose.accept(getItem().id());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Lane lane, boolean empty) {
      super.updateItem(lane, empty);
      text.say(lane == null || empty ? null : lane.name());
    }
  }
}
