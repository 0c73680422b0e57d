package entente.view.details;

import entente.view.parts.FlowLabel;
import entente.view.parts.WordFlow;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Selects text across all texts of a page with the mouse: a drag selects from one place to another, a double click a word, a triple
/// click a paragraph.
final class TextSelection {
  private final Parent page;
  private final Path highlight;
  private List<Run> runs = List.of();
  private Place anchor = Place.NONE;
  private Place caret = Place.NONE;

  /// A paragraph, as it lies on the page.
  private record Run(Node node, Bounds bounds, String text) {

    int hit(Point2D inScene) {
      Point2D local = node.sceneToLocal(inScene);
      int index = node instanceof TextFlow flow ? flow.getHitInfo(local).getInsertionIndex()
          : ((Text) node).hitTest(local).getInsertionIndex();
      return Math.clamp(index, 0, text.length());
    }

    PathElement[] shape(int from, int to) {
      return node instanceof TextFlow flow ? flow.getRangeShape(from, to, true) : ((Text) node).getRangeShape(from, to, true);
    }

    /// What stands in a part of it.
    String said(int from, int to) {
      return node instanceof WordFlow flow ? flow.said(from, to) : text.substring(from, to);
    }

    /// How far a point is, mostly by height: a point beside a line means that line.
    double distance(Point2D point) {
      double below = Math.max(0, Math.max(bounds.getMinY() - point.getY(), point.getY() - bounds.getMaxY()));
      double beside = Math.max(0, Math.max(bounds.getMinX() - point.getX(), point.getX() - bounds.getMaxX()));
      return below * 10_000 + beside;
    }
  }

  private record Place(int run, int index) implements Comparable<Place> {
    static final Place NONE = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
      return Comparator.comparingInt(Place::run).thenComparingInt(Place::index).compare(this, other);
    }
  }

  /// @param highlight lies over the page and in the same place
  TextSelection(Parent page, Path highlight) {
    this.page = page;
    this.highlight = highlight;
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    page.layoutBoundsProperty().subscribe(this::clear);
  }

  /// Selects nothing.
  void clear() {
    runs = List.of();
    anchor = Place.NONE;
    caret = Place.NONE;
    highlight.getElements().clear();
  }

  /// Selects all of the page.
  void selectAll() {
    runs = runs();
    anchor = Place.NONE;
    caret = runs.isEmpty() ? Place.NONE : new Place(runs.size() - 1, runs.getLast().text().length());
    show();
  }

  private void press(MouseEvent press) {
    if (press.getButton() != MouseButton.PRIMARY) {
      return;
    }
    runs = runs();
    caret = place(press);
    anchor = press.isShiftDown() ? anchor : caret;
    if (press.getClickCount() > 1 && !runs.isEmpty()) {
      String text = runs.get(caret.run()).text();
      var words = BreakIterator.getWordInstance();
      words.setText(text);
      int index = Math.min(caret.index(), Math.max(0, text.length() - 1));
      int end = press.getClickCount() > 2 || text.isEmpty() ? text.length() : words.following(index);
      int start = press.getClickCount() > 2 || text.isEmpty() ? 0 : words.previous();
      anchor = new Place(caret.run(), start);
      caret = new Place(caret.run(), end);
    }
    show();
  }

  private void drag(MouseEvent drag) {
    if (drag.getButton() == MouseButton.PRIMARY && !drag.isStillSincePress() && !runs.isEmpty()) {
      caret = place(drag);
      show();
      drag.consume();
    }
  }

  private Place place(MouseEvent event) {
    var inScene = new Point2D(event.getSceneX(), event.getSceneY());
    Point2D inPage = page.sceneToLocal(inScene);
    return runs.stream().min(Comparator.comparingDouble(run -> run.distance(inPage)))
        .map(run -> new Place(runs.indexOf(run), run.hit(inScene))).orElse(Place.NONE);
  }

  /// The paragraphs of the page in reading order.
  private List<Run> runs() {
    List<Run> found = new ArrayList<>();
    collect(page, found);
    return found;
  }

  private void collect(Parent parent, List<Run> into) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      switch (child) {
        case TextFlow flow -> {
          var text = new StringBuilder();
          flow.getChildren().forEach(part -> text.append(((Text) part).getText()));
          add(flow, text.toString(), into);
        }
        case FlowLabel label -> collect(label, into);
        case Label label -> label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
            .forEach(text -> add(text, text.getText(), into));
        case SharePane _, PartStrip _, Button _ -> { }
        case Parent other -> collect(other, into);
        default -> { }
      }
    }
  }

  private void add(Node node, String text, List<Run> into) {
    if (!text.isBlank() && node.isVisible()) {
      into.add(new Run(node, page.sceneToLocal(node.localToScene(node.getBoundsInLocal())), text));
    }
  }

  private int from(int run) {
    return run == first().run() ? first().index() : 0;
  }

  private int to(int run) {
    return run == last().run() ? last().index() : runs.get(run).text().length();
  }

  private Place first() {
    return anchor.compareTo(caret) <= 0 ? anchor : caret;
  }

  private Place last() {
    return anchor.compareTo(caret) <= 0 ? caret : anchor;
  }

  private void show() {
    highlight.getElements().clear();
    for (int i = first().run(); i <= last().run() && i < runs.size(); i++) {
      if (from(i) < to(i)) {
        Run run = runs.get(i);
        Point2D shift = page.sceneToLocal(run.node().localToScene(0, 0));
        for (PathElement element : run.shape(from(i), to(i))) {
          highlight.getElements().add(moved(element, shift));
        }
      }
    }
  }

  private static PathElement moved(PathElement element, Point2D by) {
    return switch (element) {
      case MoveTo move -> new MoveTo(move.getX() + by.getX(), move.getY() + by.getY());
      case LineTo line -> new LineTo(line.getX() + by.getX(), line.getY() + by.getY());
      default -> new ClosePath();
    };
  }

  /// What is selected: a line for each paragraph, paragraphs beside each other on one.
  String text() {
    var text = new StringBuilder();
    for (int i = first().run(); i <= last().run() && i < runs.size(); i++) {
      if (from(i) < to(i)) {
        boolean isBeside = i > 0 && runs.get(i).bounds().getMinY() < runs.get(i - 1).bounds().getMaxY() - 2;
        text.append(text.isEmpty() ? "" : isBeside ? " " : "\n").append(runs.get(i).said(from(i), to(i)));
      }
    }
    return text.toString();
  }
}
