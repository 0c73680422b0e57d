package entente.view.details;

import entente.language.Messages;
import entente.page.Detail.Part;
import entente.view.parts.AfterNextPulse;
import entente.view.parts.FlowLabel;
import entente.view.parts.Links;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Leads to the parts of a page, and stays in sight at its top while the page scrolls. The part in sight is marked.
final class PartStrip extends FlowPane {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final double NEAR = 12; // pixels

  private final ScrollPane scroll;
  private final Messages messages;
  private final AfterNextPulse soon = new AfterNextPulse(this::uncover); // the pane scrolls first to what has got the keyboard
  private List<Stop> stops = List.of();
  private Optional<Stop> chosen = Optional.empty();
  private double chosenAt;

  /// A part of the page.
  ///
  /// @param count beside its name, 0 for none
  /// @param start where it begins, a child of the page as the strip itself
  record Stop(Part part, int count, Node start) {}

  /// Is of no page yet.
  ///
  /// @param scroll holds the page and nothing else
  PartStrip(ScrollPane scroll, Messages messages) {
    super();
    this.scroll = scroll;
    this.messages = messages;
    getStyleClass().add("part-strip");
    setMinWidth(0);
    setViewOrder(-1);
    scroll.vvalueProperty().subscribe(this::follow);
    scroll.viewportBoundsProperty().subscribe(this::follow);
    scroll.getContent().layoutBoundsProperty().subscribe(this::follow);
    layoutYProperty().subscribe(this::follow);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
      if (isBelow(focused)) {
        soon.start();
      }
    });
  }

  /// Leads to the parts of another page.
  void show(List<Stop> next) {
    stops = next;
    chosen = Optional.empty();
    setTranslateY(0);
    getChildren().setAll(stops.stream().map(this::link).toList());
  }

  private Node link(Stop stop) {
    String name = messages.text("part." + stop.part().name());
    var link = new FlowLabel(stop.count() == 0 ? name : name + " " + messages.language().grouped(stop.count()), "part-link");
    Links.install(link, link.getText(), () -> go(stop));
    return link;
  }

  private void go(Stop stop) {
    boolean isByKey = getChildren().stream().anyMatch(Node::isFocusVisible);
    scrollTo(stop.start().getBoundsInParent().getMinY() - getHeight());
    chosen = Optional.of(stop);
    chosenAt = top();
    follow();
    if (isByKey) {
      stop.start().requestFocusTraversal(TraversalDirection.NEXT); // to the first link of the part
    }
  }

  private double range() {
    return scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
  }

  /// What of the page lies above what is in sight, in pixels.
  private double top() {
    return Math.max(0, range() * scroll.getVvalue());
  }

  private void scrollTo(double y) {
    if (range() > 0) {
      scroll.setVvalue(Math.clamp(y / range(), 0, 1));
    }
  }

  private void follow() {
    if (getParent() == null || stops.isEmpty()) {
      return;
    }
    double top = top();
    setTranslateY(Math.max(0, top - getLayoutY()));
    Stop here = chosen.filter(_ -> Math.abs(top - chosenAt) < 1).orElseGet(() -> inSight(top));
    for (int i = 0; i < stops.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(HERE, stops.get(i).equals(here));
    }
  }

  private Stop inSight(double top) {
    boolean isEnd = range() > 0 && top >= range() - 1;
    return isEnd ? stops.getLast() : stops.reversed().stream()
        .filter(stop -> stop.start().getBoundsInParent().getMinY() <= top + getHeight() + NEAR).findFirst().orElse(stops.getFirst());
  }

  private boolean isBelow(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.equals(this)) {
        return false;
      }
      if (node.equals(getParent())) {
        return true;
      }
    }
    return false;
  }

  /// Nothing that has the keyboard stays under the strip.
  private void uncover() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    if (focused != null && getParent() != null && isBelow(focused)) {
      double y = getParent().sceneToLocal(focused.localToScene(focused.getLayoutBounds())).getMinY();
      if (getTranslateY() > 0 && y < top() + getHeight()) {
        scrollTo(y - getHeight() - NEAR);
      }
    }
  }
}
