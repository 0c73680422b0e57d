package entente.view;

import entente.chart.Chart;
import entente.chart.Mark;
import entente.chart.Members;
import entente.chart.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What mouse and keyboard do on a timeline.
final class TimelineBehavior {
  private static final double WHEEL_STEP = 1.003; // per pixel that the wheel reports
  private static final double CLICK_SLOP = 4;

  private final TimelineView view;
  private boolean pressed;
  private boolean dragging;
  private Optional<Mark> clicked = Optional.empty();
  private double pressX;
  private double pressY;
  private double lastY;
  private Span pressSpan = new Span(0, 1);

  TimelineBehavior(TimelineView view) {
    this.view = view;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, move -> view.hover(view.chartLayout().markAt(move.getX(), move.getY())));
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.hover(Optional.empty()));
    view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    view.addEventHandler(ZoomEvent.ZOOM, zoom -> view.zoom(1 / zoom.getZoomFactor(), day(zoom.getX())));
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      pressed = true;
      dragging = false;
      pressX = event.getX();
      pressY = event.getY();
      lastY = pressY;
      pressSpan = view.getVisibleRange();
    }
  }

  private void drag(MouseEvent event) {
    if (!pressed) {
      return;
    }
    double dx = event.getX() - pressX;
    dragging |= Math.hypot(dx, event.getY() - pressY) > CLICK_SLOP;
    if (dragging) {
      double days = dx / view.chartLayout().scale().pixelsPerDay();
      view.visibleRangeProperty().set(Zoom.limited(pressSpan.movedBy(-days), view.chartProperty().get().extent()));
      view.scrollBy(lastY - event.getY());
      lastY = event.getY();
      view.hover(Optional.empty());
    }
  }

  private void release(MouseEvent event) {
    if (pressed && !dragging && event.getClickCount() == 1) {
      clicked = view.chartLayout().markAt(event.getX(), event.getY());
      clicked.ifPresent(this::click);
    } else if (pressed && !dragging && event.getClickCount() == 2) { // on what the first click met, wherever that is now
      clicked.filter(mark -> mark.count() == 1).map(Mark::members).ifPresent(view::zoomTo);
    }
    pressed = false;
  }

  private void click(Mark mark) {
    switch (mark) {
      case Mark.Single single -> view.choose(single.item());
      case Mark.Cluster cluster when cluster.gathered().canSplit() -> view.zoomTo(cluster.gathered().span());
      case Mark.Cluster cluster -> view.listMembers(cluster);
      case Mark.Named named -> view.choose(named.id());
    }
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
      case ZOOM_TO -> selected().ifPresent(item -> view.zoomTo(Members.of(item)));
      case FIT_ALL -> view.fitAll();
      case EARLIER -> view.pan(-TimelineKey.PAN_SHARE);
      case LATER -> view.pan(TimelineKey.PAN_SHARE);
    }
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
    chooseFrom(selected.isPresent() ? chart().across(selected.getAsInt(), step) : firstInSight());
  }

  private OptionalInt firstInSight() {
    int place = chart().placeFrom(view.getVisibleRange().from());
    return place < chart().size() ? OptionalInt.of(chart().inTime(place)) : OptionalInt.empty();
  }

  private void chooseFrom(OptionalInt item) {
    item.ifPresent(view::choose);
  }
}
