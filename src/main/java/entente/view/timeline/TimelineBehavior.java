package entente.view.timeline;

import entente.chart.Box;
import entente.chart.Chart;
import entente.chart.ChartLayout.LaneBand;
import entente.chart.Lane;
import entente.chart.Mark;
import entente.chart.Members;
import entente.chart.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What mouse and keyboard do on a timeline.
final class TimelineBehavior {
  private static final double WHEEL_STEP = 1.003; // per pixel that the wheel reports
  private static final double CLICK_SLOP = 4;
  private static final double GRIP = 3; // to both sides of the as-of cursor
  private static final double REACH = 12; // and as far where nothing else is meant
  private static final double CLOSER = 0.25; // how much of the view there is after a step
  private static final int MOST_BETWEEN = 500;

  /// What the pressed button moves.
  private enum Grip {
    NOTHING,
    TIME,
    AS_OF,
    LANE,
    NAMES
  }

  private final TimelineView view;
  private final TimelineClock clock;
  private Grip grip = Grip.NOTHING;
  private boolean dragging;
  private Optional<Mark> clicked = Optional.empty();
  private Optional<LaneBand> lane = Optional.empty();
  private double pressX;
  private double pressY;
  private double lastY;
  private Span pressSpan = new Span(0, 1);

  TimelineBehavior(TimelineView view) {
    this.view = view;
    this.clock = new TimelineClock(view);
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.hover(Optional.empty()));
    view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    view.addEventHandler(ZoomEvent.ZOOM, zoom -> view.zoom(1 / zoom.getZoomFactor(), day(zoom.getX())));
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void point(MouseEvent move) {
    Optional<Mark> mark = view.chartLayout().markAt(move.getX(), move.getY());
    view.hover(mark);
    view.setCursor(switch (gripAt(move, mark)) {
      case AS_OF, NAMES -> Cursor.H_RESIZE;
      case LANE -> Cursor.HAND;
      case TIME, NOTHING -> mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    });
  }

  /// A glyph under the cursor's line can still be clicked, and the line can be dragged where a glyph stands close by.
  private Grip gripAt(MouseEvent event, Optional<Mark> mark) {
    double x = event.getX();
    double y = event.getY();
    boolean isOnLine = view.isOnAsOf(x, y, GRIP) && view.chartLayout().markUnder(x, y).isEmpty();
    if (isOnLine || (mark.isEmpty() && view.isOnAsOf(x, y, REACH))) {
      return Grip.AS_OF;
    }
    double edge = view.chartLayout().scale().left();
    if (edge - REACH / 2 <= x && x <= edge + GRIP && view.chartLayout().markUnder(x, y).isEmpty()) {
      return Grip.NAMES;
    }
    boolean isName = x < view.chartLayout().scale().left() && view.chartLayout().laneAt(y).isPresent();
    return mark.isEmpty() && isName ? Grip.LANE : Grip.TIME;
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      grip = gripAt(event, view.chartLayout().markAt(event.getX(), event.getY()));
      lane = grip == Grip.LANE ? view.chartLayout().laneAt(event.getY()) : Optional.empty();
      dragging = false;
      pressX = event.getX();
      pressY = event.getY();
      lastY = pressY;
      pressSpan = view.getVisibleRange();
    }
  }

  private void drag(MouseEvent event) {
    double dx = event.getX() - pressX;
    dragging |= Math.hypot(dx, event.getY() - pressY) > CLICK_SLOP;
    if (!dragging) {
      return;
    }
    switch (grip) {
      case TIME -> {
        double days = dx / view.chartLayout().scale().pixelsPerDay();
        view.visibleRangeProperty().set(Zoom.limited(pressSpan.movedBy(-days), view.chartProperty().get().extent()));
        view.scrollBy(lastY - event.getY());
        lastY = event.getY();
        view.hover(Optional.empty());
      }
      case AS_OF -> view.actions().readAsOf((long) Math.floor(day(Math.min(event.getX(), view.chartLayout().scale().right()))));
      case LANE -> view.dropLaneAt(gapAt(event.getY()).map(LaneBand::box).map(Box::y).orElseGet(this::lanesEnd));
      case NAMES -> view.namesWidthProperty().set(event.getX());
      case NOTHING -> { }
    }
  }

  private void release(MouseEvent event) {
    if (grip == Grip.LANE) {
      lane.ifPresent(moved -> dropped(moved, event.getY()));
      view.dropLaneAt(Double.NaN);
    } else if (grip == Grip.NAMES && (dragging ? event.getX() > view.chartLayout().scale().left() : event.getClickCount() == 2)) {
      view.namesWidthProperty().set(Double.POSITIVE_INFINITY);
    } else if (grip == Grip.TIME && !dragging && event.getClickCount() == 1) {
      clicked = view.chartLayout().markAt(event.getX(), event.getY());
      clicked.ifPresent(mark -> click(mark, event));
    } else if (grip == Grip.TIME && !dragging && event.getClickCount() == 2) { // on what the first click met, wherever that is now
      clicked.filter(mark -> mark.count() == 1).map(Mark::members).ifPresent(clock::zoomTo);
    }
    grip = Grip.NOTHING;
  }

  private void dropped(LaneBand moved, double y) {
    if (!dragging) {
      view.actions().fold(moved.lane().id());
      return;
    }
    List<String> order = chart().lanes().stream().map(Lane::id).toList();
    int from = order.indexOf(moved.lane().id());
    int to = gapAt(y).map(band -> order.indexOf(band.lane().id())).orElse(order.size());
    view.actions().move(moved.lane().id(), to > from ? to - 1 - from : to - from);
  }

  /// The first lane of those in sight whose middle lies below a height.
  private Optional<LaneBand> gapAt(double y) {
    return view.chartLayout().lanes().stream().filter(band -> y < band.box().y() + band.box().height() / 2).findFirst();
  }

  private double lanesEnd() {
    List<LaneBand> lanes = view.chartLayout().lanes();
    return lanes.isEmpty() ? 0 : Math.min(view.chartLayout().height(), lanes.getLast().box().bottom());
  }

  private void click(Mark mark, MouseEvent event) {
    switch (mark) {
      case Mark.Single single when event.isShortcutDown() -> view.actions().toggle(chart().items().id(single.item()));
      case Mark.Single single when event.isShiftDown() -> chooseUpTo(single.item());
      case Mark.Single single -> view.choose(single.item());
      case Mark.Cluster cluster when cluster.gathered().canSplit() -> split(cluster, day(event.getX()));
      case Mark.Cluster cluster -> MemberList.show(view, cluster);
      case Mark.Named named -> view.choose(named.id());
    }
  }

  /// Looks at a cluster more closely: at all of it or, where that takes most of the view already, at what stands around the pointer.
  private void split(Mark.Cluster cluster, double day) {
    Span visible = view.getVisibleRange();
    if (cluster.gathered().span().days() < visible.days() * CLOSER) {
      view.zoomTo(cluster.gathered().span());
    } else {
      view.go(visible.zoomed(CLOSER, day));
    }
  }

  /// Selects all that stand in time between the selected item and another, in the lanes of the other.
  private void chooseUpTo(int item) {
    OptionalInt anchor = selected();
    if (anchor.isEmpty()) {
      view.choose(item);
      return;
    }
    Set<String> lanes = ids(item);
    int from = chart().place(anchor.getAsInt());
    int to = chart().place(item);
    int step = Integer.signum(to - from);
    List<String> between = new ArrayList<>();
    for (int place = to; place != from && between.size() < MOST_BETWEEN; place -= step) {
      int next = chart().inTime(place);
      if (!Collections.disjoint(ids(next), lanes)) {
        between.add(chart().items().id(next));
      }
    }
    between.add(chart().items().id(anchor.getAsInt()));
    view.actions().select(between.reversed());
  }

  private Set<String> ids(int item) {
    return chart().lanesOf(item).stream().map(Lane::id).collect(Collectors.toSet());
  }

  private void wheel(ScrollEvent event) {
    double pixelsPerDay = view.chartLayout().scale().pixelsPerDay();
    if (event.isShiftDown()) {
      view.scrollBy(-event.getDeltaY() - event.getDeltaX());
    } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      Span moved = view.getVisibleRange().movedBy(-event.getDeltaX() / pixelsPerDay);
      view.visibleRangeProperty().set(Zoom.limited(moved, view.chartProperty().get().extent()));
    } else if (event.getDeltaY() != 0) {
      view.zoom(zoomFactor(event), day(event.getX()));
    }
    event.consume();
  }

  /// How many times as long the visible stretch becomes by a turn of the wheel.
  static double zoomFactor(ScrollEvent event) {
    return Math.pow(WHEEL_STEP, -event.getDeltaY());
  }

  private double day(double x) {
    return view.chartLayout().scale().day(Math.max(x, view.chartLayout().scale().left()));
  }

  private void key(KeyEvent event) {
    TimelineKey.of(event).ifPresent(key -> {
      event.consume();
      run(key);
    });
  }

  /// Does what a key stands for.
  void run(TimelineKey key) {
    double middle = view.getVisibleRange().middle();
    switch (key) {
      case PREVIOUS -> step(-1);
      case NEXT -> step(1);
      case LANE_ABOVE -> across(-1);
      case LANE_BELOW -> across(1);
      case FIRST -> chooseFrom(chart().isEmpty() ? OptionalInt.empty() : OptionalInt.of(chart().inTime(0)));
      case LAST -> chooseFrom(chart().isEmpty() ? OptionalInt.empty() : OptionalInt.of(chart().inTime(chart().size() - 1)));
      case ZOOM_IN -> view.zoom(1 / TimelineKey.ZOOM_FACTOR, selectedDay().orElse(middle));
      case ZOOM_OUT -> view.zoom(TimelineKey.ZOOM_FACTOR, selectedDay().orElse(middle));
      case ADD_PREVIOUS -> add(-1);
      case ADD_NEXT -> add(1);
      case ZOOM_TO -> selected().ifPresent(item -> clock.zoomTo(Members.of(item)));
      case CARD -> view.selectedMark().ifPresent(this::show);
      case FIT_ALL -> view.fitAll();
      case FIT_SELECTION -> clock.fitSelection();
      case THIS_YEAR, TEN_YEARS, FIVE_YEARS, TWO_YEARS -> clock.fit(key);
      case EARLIER -> pan(-TimelineKey.PAN_SHARE);
      case LATER -> pan(TimelineKey.PAN_SHARE);
      case LANE_FOLD -> laneOfSelected().ifPresent(view.actions()::fold);
      case LANE_UP -> laneOfSelected().ifPresent(id -> view.actions().move(id, -1));
      case LANE_DOWN -> laneOfSelected().ifPresent(id -> view.actions().move(id, 1));
      case AS_OF_EARLIER -> clock.moveAsOf(-1);
      case AS_OF_LATER -> clock.moveAsOf(1);
    }
  }

  /// Moves the visible stretch by a share of its length.
  private void pan(double share) {
    Span span = view.getVisibleRange();
    view.visibleRangeProperty().set(Zoom.limited(span.movedBy(span.days() * share), chart().extent()));
  }

  /// What the pointer would show: the card, or the members of a cluster.
  private void show(Mark mark) {
    if (mark instanceof Mark.Cluster cluster) {
      MemberList.show(view, cluster);
    } else {
      view.hover(Optional.of(mark));
    }
  }

  private Optional<String> laneOfSelected() {
    return selected().stream().boxed().flatMap(item -> chart().lanesOf(item).stream()).map(Lane::id).findFirst();
  }

  private void add(int step) {
    selected().stream().map(item -> chart().neighbour(item, step).orElse(-1)).filter(item -> item >= 0)
        .forEach(item -> {
          List<String> ids = new ArrayList<>(view.selectedIdsProperty().get());
          String id = chart().items().id(item);
          if (ids.size() > 1 && ids.get(ids.size() - 2).equals(id)) {
            ids.removeLast(); // back the way one came
          } else {
            ids.remove(id);
            ids.add(id);
          }
          view.actions().select(ids);
        });
  }

  private Chart chart() {
    return view.chartProperty().get();
  }

  private OptionalInt selected() {
    return chart().items().find(view.getSelectedId());
  }

  /// The day of the selected item, if it is in sight.
  private OptionalDouble selectedDay() {
    Span span = view.getVisibleRange();
    return selected().stream().mapToDouble(chart().items()::anchor).filter(day -> span.from() <= day && day <= span.to()).findFirst();
  }

  /// Goes to the neighbour in time; without a selection to the first item in sight.
  private void step(int step) {
    OptionalInt selected = selected();
    chooseFrom(selected.isPresent() ? chart().neighbour(selected.getAsInt(), step) : firstInSight());
  }

  private void across(int step) {
    OptionalInt selected = selected();
    boolean isShown = selected.isPresent() && chart().shows(selected.getAsInt());
    chooseFrom(isShown ? chart().across(selected.getAsInt(), step) : firstInSight());
  }

  private OptionalInt firstInSight() {
    return chart().firstSince(view.getVisibleRange().from());
  }

  private void chooseFrom(OptionalInt item) {
    item.ifPresent(view::choose);
  }
}
