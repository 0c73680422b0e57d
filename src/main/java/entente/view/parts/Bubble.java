package entente.view.parts;

import entente.chart.Box;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Bubbles that belong to a node of the window, in the window's theme.
public final class Bubble {
  private static final double GAP = 2;

  private Bubble() {}

  /// Shows a bubble with its arrow pointing at a node.
  public static void show(PopOver bubble, Node owner, ArrowLocation arrow) {
    dress(bubble, owner);
    bubble.setArrowLocation(arrow);
    bubble.show(owner, -GAP); // which the bubble counts inwards
  }

  /// Shows a bubble beside a part of a node.
  public static void show(PopOver bubble, Node owner, Box part) {
    dress(bubble, owner);
    Bounds there = owner.localToScreen(new BoundingBox(part.x(), part.y(), part.width(), part.height()));
    bubble.setArrowLocation(ArrowLocation.TOP_CENTER);
    bubble.show(owner, there.getCenterX(), there.getMaxY());
  }

  private static void dress(PopOver bubble, Node owner) {
    bubble.getRoot().getStyleClass().add("root"); // where the sheets define their colours
    bubble.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
    bubble.getRoot().setStyle(owner.getScene().getRoot().getStyle()); // the size of text
    bubble.setAnimated(false);
    // the bubble knows nothing of where a drag has begun that something inside it has taken
    bubble.getContentNode().addEventHandler(MouseEvent.MOUSE_DRAGGED, Event::consume);
  }
}
