package entente.view.timeline;

import entente.chart.AxisLayout;
import entente.chart.Box;
import entente.chart.ChartLayout;
import entente.chart.Mark;
import entente.chart.TextLine;
import entente.chart.Veil;
import entente.view.parts.FlowLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// What lies over the lanes and moves without them: rings around the selection and under the pointer, the as-of cursor, a card.
final class TimelineOverlay extends Pane {
  private static final double SELECTION_GAP = 5;
  private static final double HOVER_GAP = 3;
  private static final double ROUND = 32; // what is higher has straight sides
  private static final double CARD_GAP = 10;
  private static final double CARD_WIDTH = 320;
  private static final double FLAG = 35; // below the lanes, under the years where there is room

  private final Group selection = new Group();
  private final Group related = new Group();
  private final List<Rectangle> lanes = List.of(new Rectangle(), new Rectangle()); // where rings may be
  private final Rectangle hover = ring("hover-ring");
  private final BooleanProperty laterDimmed = new SimpleBooleanProperty(this, "laterDimmed");
  private final Path veil = new Path(); // over what is later
  private final Group eras = new Group(); // which stand above the lanes, and whose rings have no height to spare there
  private final Path cover = new Path(); // over what the flag would leave a part of in sight
  private final Path cursor = new Path();
  private final Line drop = new Line();
  private final Label flag = new Label();
  private double at; // where the cursor is
  private final FlowLabel card = new FlowLabel();

  TimelineOverlay() {
    super();
    getStyleClass().add("timeline-overlay");
    setMouseTransparent(true);
    veil.getStyleClass().add("later-veil");
    veil.setManaged(false);
    veil.visibleProperty().bind(laterDimmed);
    getChildren().add(veil);
    cover.getStyleClass().add("as-of-cover");
    cursor.getStyleClass().add("as-of-line");
    flag.getStyleClass().add("as-of-flag");
    card.getStyleClass().add("hover-card");
    drop.getStyleClass().add("lane-drop");
    for (Group rings : List.of(eras, related, selection)) {
      rings.setManaged(false);
      getChildren().add(rings);
    }
    related.setClip(lanes.getFirst());
    selection.setClip(lanes.getLast());
    card.setMaxWidth(CARD_WIDTH);
    for (var node : new javafx.scene.Node[] {cover, cursor, flag, drop, hover, card}) {
      node.setManaged(false);
      node.setVisible(false);
      getChildren().add(node);
    }
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private static Rectangle ring(String styleClass) {
    var ring = new Rectangle();
    ring.getStyleClass().add(styleClass);
    return ring;
  }

  /// Marks what has to do with the selection.
  void relate(List<Mark> marks, ChartLayout layout) {
    Set<String> ids = layout.scenery().eras().stream().map(era -> era.era().id()).collect(Collectors.toSet());
    Map<Boolean, List<Box>> boxes = marks.stream().collect(Collectors.partitioningBy(
        mark -> mark instanceof Mark.Named named && ids.contains(named.id()), Collectors.mapping(Mark::box, Collectors.toList())));
    rings(eras, boxes.getOrDefault(true, List.of()).stream().map(TimelineOverlay::around).toList(), "related-ring", 0);
    rings(related, boxes.getOrDefault(false, List.of()), "related-ring", HOVER_GAP);
  }

  /// Room for the ring of a name between the upper edge and the lanes.
  private static Box around(Box name) {
    return new Box(name.x() - HOVER_GAP, name.y() + 1, name.width() + 2 * HOVER_GAP, name.height() - 2);
  }

  void select(List<Box> boxes, ChartLayout layout) {
    double top = layout.stack().top();
    lanes.forEach(lane -> {
      lane.setY(top);
      lane.setWidth(getWidth());
      lane.setHeight(Math.max(0, layout.height() - top));
    });
    rings(selection, boxes, "selection-ring", SELECTION_GAP);
  }

  private static void rings(Group group, List<Box> boxes, String styleClass, double gap) {
    var rings = group.getChildren();
    while (rings.size() < boxes.size()) {
      rings.add(ring(styleClass));
    }
    for (int i = 0; i < rings.size(); i++) {
      show((Rectangle) rings.get(i), i < boxes.size() ? Optional.of(boxes.get(i)) : Optional.empty(), gap);
    }
  }

  /// Where a lane would be put; NaN for nowhere.
  void drop(double y, double width) {
    drop.setVisible(!Double.isNaN(y));
    if (drop.isVisible()) {
      drop.setStartX(0);
      drop.setEndX(width);
      drop.setStartY(Math.rint(y));
      drop.setEndY(Math.rint(y));
    }
  }

  /// Whether a point lies on the as-of cursor or its flag, to be dragged.
  ///
  /// @param reach how far beside the line it may be
  boolean isOnCursor(double x, double y, double reach) {
    return cursor.isVisible() && (flag.getBoundsInParent().contains(x, y) || Math.abs(x - at) <= reach);
  }

  void hover(Optional<Mark> mark, String text, ChartLayout layout) {
    show(hover, mark.map(Mark::box), HOVER_GAP);
    card.setVisible(!text.isEmpty());
    if (mark.isPresent() && !text.isEmpty()) {
      card.setText(text);
      card.applyCss();
      double width = Math.min(CARD_WIDTH, card.prefWidth(-1));
      double height = card.prefHeight(width);
      Box box = mark.get().box();
      double x = Math.clamp(box.x(), layout.scale().left(), Math.max(layout.scale().left(), getWidth() - width - CARD_GAP));
      double y = box.bottom() + CARD_GAP + height < layout.height() ? box.bottom() + CARD_GAP : Math.max(0, box.y() - CARD_GAP - height);
      card.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
  }

  /// Whether what is later than the as-of cursor is dimmed.
  BooleanProperty laterDimmedProperty() {
    return laterDimmed;
  }

  /// Shows the as-of day, and what is later as such.
  ///
  /// @param day in days since 1970-01-01
  /// @param words the same in words
  void asOf(Optional<Long> day, String words, ChartLayout layout) {
    veil.getElements().clear();
    day.ifPresent(last -> Veil.over(layout, last).forEach(box -> add(box, veil)));
    Optional<Double> x = day.map(last -> layout.scale().x(last + 0.5));
    boolean inSight = x.isPresent() && x.get() >= layout.scale().left() && x.get() <= layout.scale().right();
    cover.setVisible(inSight);
    cursor.setVisible(inSight);
    flag.setVisible(inSight);
    if (inSight) {
      at = Math.rint(x.get());
      cursor.getElements().clear();
      flag.setText(words);
      flag.applyCss();
      double width = Math.ceil(flag.prefWidth(Region.USE_COMPUTED_SIZE));
      double height = flag.prefHeight(width);
      double top = Math.min(layout.height() + FLAG, layout.axis().box().bottom() - height);
      layout.behind(at, top)
          .forEach(seen -> cursor.getElements().addAll(new MoveTo(at, seen.y()), new LineTo(at, seen.bottom())));
      double left = Math.clamp(at - width / 2, layout.scale().left(), Math.max(layout.scale().left(), getWidth() - width - 2));
      flag.resizeRelocate(left, top, width, height);
      cover(new Box(left, top, width, height), layout.axis());
    }
  }

  /// Covers the names of ticks that the flag lies over, of which else a part would be seen.
  private void cover(Box over, AxisLayout axis) {
    cover.getElements().clear();
    Stream.of(axis.labels(), axis.contexts()).flatMap(List::stream).map(TextLine::box).filter(over::overlaps)
        .forEach(box -> add(box, cover));
  }

  private static void add(Box box, Path path) {
    path.getElements().addAll(new MoveTo(box.x(), box.y()), new LineTo(box.right(), box.y()), new LineTo(box.right(), box.bottom()),
        new LineTo(box.x(), box.bottom()), new ClosePath());
  }

  private static void show(Rectangle ring, Optional<Box> around, double gap) {
    ring.setVisible(around.isPresent());
    around.ifPresent(box -> {
      ring.setX(box.x() - gap);
      ring.setY(box.y() - gap);
      ring.setWidth(box.width() + 2 * gap);
      ring.setHeight(box.height() + 2 * gap);
      ring.setArcWidth(Math.min(ROUND, ring.getHeight()));
      ring.setArcHeight(Math.min(ROUND, ring.getHeight()));
    });
  }
}
