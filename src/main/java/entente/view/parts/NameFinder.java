package entente.view.parts;

import entente.search.Folding;
import entente.words.Piece;
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

/// Names, however many, of which one is found by typing a part of it.
public final class NameFinder extends VBox {
  private static final double CELL = 26;
  private static final int MOST_IN_SIGHT = 12;

  private final ListView<Piece.Name> list = new ListView<>();
  private final Consumer<String> choose;

  /// What it says of itself.
  ///
  /// @param heading what the names are, for a screen reader
  /// @param prompt what one of them is
  /// @param typed what the user has typed already
  public record Words(String heading, String prompt, String typed) {}

  private NameFinder(Words words, List<Piece.Name> names, Consumer<String> choose) {
    super();
    this.choose = choose;
    getStyleClass().add("member-list");
    var field = new TextField(words.typed());
    field.setId("soughtName");
    field.setPromptText(words.prompt());
    field.setAccessibleText(words.prompt());
    field.focusedProperty().subscribe(_ -> new AfterNextPulse(field::end).start()); // all of it is marked whenever the focus comes
    var found = new FilteredList<>(FXCollections.observableArrayList(names));
    list.setId("foundNames");
    list.setAccessibleText(words.heading());
    list.setFixedCellSize(CELL);
    list.setPrefHeight(CELL * Math.min(MOST_IN_SIGHT, names.size()) + 2);
    list.setCellFactory(_ -> new Cell());
    list.setItems(found);
    field.textProperty().subscribe(text -> {
      String part = Folding.of(text);
      found.setPredicate(name -> Folding.of(name.text()).contains(part));
      list.getSelectionModel().selectFirst();
    });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(field, list);
  }

  /// Lets the user find a name.
  ///
  /// @param owner what the bubble points at
  /// @param choose takes the id of what is chosen
  public static void show(Words words, List<Piece.Name> names, Node owner, Consumer<String> choose) {
    var bubble = new PopOver();
    bubble.setContentNode(new NameFinder(words, names, id -> {
      bubble.hide();
      choose.accept(id);
    }));
    Bubble.show(bubble, owner, ArrowLocation.TOP_RIGHT);
  }

  private void key(KeyEvent key) {
    Piece.Name chosen = list.getSelectionModel().getSelectedItem();
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

  private final class Cell extends ListCell<Piece.Name> {
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
    protected void updateItem(Piece.@Nullable Name name, boolean empty) {
      super.updateItem(name, empty);
      text.say(name == null || empty ? null : name.text());
    }
  }
}
