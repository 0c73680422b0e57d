package entente.view.sheets;

import entente.language.Messages;
import entente.view.parts.FlowLabel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A page above the window, as wide as its content needs and never larger than the window, in which it scrolls. Escape, its button and a
/// click beside it close it; until then the keyboard stays in it.
public final class Sheet extends StackPane {
  private final ScrollPane scroll;
  private final Button close = new Button();

  /// Shows some content below a heading.
  public Sheet(String heading, Node content, Messages messages) {
    super();
    var title = new FlowLabel(heading, "sheet-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    close.setText(messages.text("sheet.close"));
    close.getStyleClass().setAll("button", "quiet");
    close.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(title, close);
    head.getStyleClass().add("sheet-head");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(heading);
    scroll.getStyleClass().add("sheet-content");
    var page = new VBox(head, scroll);
    page.getStyleClass().add("sheet-page");
    page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().add("sheet-veil");
    getChildren().add(page);
    setAlignment(Pos.CENTER);
  }

  /// Says what closing it does.
  void setOnClose(Runnable action) {
    close.setOnAction(_ -> action.run());
    addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      switch (key.getCode()) {
        case ESCAPE -> {
          key.consume();
          action.run();
        }
        case TAB -> turnRound(key);
        default -> { }
      }
    });
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
      if (click.getTarget() == this && click.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::keepFocus);
  }

  /// Brings the keyboard into it.
  void takeFocus() {
    scroll.requestFocus();
  }

  /// From the last control the way leads back to the first. It is gone to from its neighbour, since only then its ring shows.
  private void turnRound(KeyEvent tab) {
    Node focused = getScene().getFocusOwner();
    if (tab.isShiftDown() ? close.equals(focused) : last(this).filter(focused::equals).isPresent()) {
      tab.consume();
      if (!tab.isShiftDown()) {
        scroll.requestFocus();
        scroll.requestFocusTraversal(TraversalDirection.PREVIOUS);
      }
    }
  }

  private static Optional<Node> last(Parent within) {
    return within.getChildrenUnmodifiable().reversed().stream().filter(Node::isVisible)
        .flatMap(node -> (node instanceof Parent parent ? last(parent) : Optional.<Node>empty())
            .or(() -> Optional.of(node).filter(Node::isFocusTraversable)).stream()).findFirst();
  }

  /// What lies below cannot be seen well enough to work in.
  private void keepFocus(Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    if (focused != null) {
      close.requestFocus();
    }
  }
}
