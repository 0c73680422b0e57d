package entente.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Goes round the link of a page that has the keyboard, since text can have no border. Lies over the page and begins where it does.
public final class FocusRing extends Path {
  private final Node page;
  private Optional<LinkText> link = Optional.empty(); // that has the keyboard
  private Subscription following = Subscription.EMPTY;

  /// Lies over a page and in the same place.
  public FocusRing(Node page) {
    super();
    this.page = page;
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    page.layoutBoundsProperty().subscribe(this::draw);
  }

  private void follow(@Nullable Node focused) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    link = Optional.empty();
    if (focused instanceof LinkText of && isInPage(of)) {
      link = Optional.of(of);
      following = Subscription.combine(of.focusVisibleProperty().subscribe(this::draw), of.boundsInParentProperty().subscribe(this::draw));
    }
    draw();
  }

  private void draw() {
    List<PathElement> lines = new ArrayList<>();
    link.filter(Node::isFocusVisible).ifPresent(first -> {
      for (Node part : Objects.requireNonNull(first.getParent()).getChildrenUnmodifiable()) {
        if (part instanceof LinkText text && text.isSameLink(first)) {
          outline(text, lines);
        }
      }
    });
    getElements().setAll(lines);
  }

  private boolean isInPage(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(page)) {
        return true;
      }
    }
    return false;
  }

  /// The outline of a text, which may take several lines, where it is on the page.
  private void outline(LinkText text, List<PathElement> into) {
    for (PathElement element : text.rangeShape(0, text.getText().length())) {
      switch (element) {
        case MoveTo move -> {
          Point2D at = onPage(text, move.getX(), move.getY());
          into.add(new MoveTo(at.getX(), at.getY()));
        }
        case LineTo line -> {
          Point2D at = onPage(text, line.getX(), line.getY());
          into.add(new LineTo(at.getX(), at.getY()));
        }
        default -> into.add(new ClosePath());
      }
    }
  }

  private Point2D onPage(Node text, double x, double y) {
    return page.sceneToLocal(text.localToScene(x, y));
  }
}
