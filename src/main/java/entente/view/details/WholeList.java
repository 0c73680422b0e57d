package entente.view.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// All entries of a section, however many: only those in sight are made. Up and Down go through them, Enter follows one.
final class WholeList<T> extends ListView<T> {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 640;
  private static final double BAR = 24; // room for the scroll bar

  private final Function<T, Node> make;

  WholeList(String heading, List<T> all, Function<T, Node> make, Consumer<T> follow) {
    super(FXCollections.observableList(all));
    this.make = make;
    setId("wholeList");
    getStyleClass().add("whole-list");
    setAccessibleText(heading);
    setPrefSize(WIDTH, HEIGHT);
    setCellFactory(_ -> new Cell());
    getSelectionModel().selectFirst();
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(follow);
      }
    });
  }

  private final class Cell extends ListCell<T> {

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(item == null || empty ? null : make.apply(item));
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0; // as wide as the list, in which its lines wrap
    }

    @Override
    protected double computePrefHeight(double width) {
      double inside = WholeList.this.getWidth() - BAR - snappedLeftInset() - snappedRightInset();
      return getGraphic() == null ? super.computePrefHeight(width)
          : snappedTopInset() + snapSizeY(getGraphic().prefHeight(Math.max(1, inside))) + snappedBottomInset();
    }
  }
}
