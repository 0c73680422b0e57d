package entente.view.timeline;

import entente.chart.Box;
import entente.chart.Chart;
import entente.chart.OverviewLayout;
import entente.chart.OverviewPainter;
import entente.chart.Palette;
import entente.chart.Scale;
import entente.chart.Span;
import entente.language.Language;
import entente.picture.FontMeasure;
import entente.picture.Painting;
import entente.time.DateWords;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// All of the time at once: how dense it is, and which part the timeline shows. That part is dragged, resized at its ends, and drawn anew
/// anywhere else.
public final class OverviewStrip extends Region {
  private static final double GRIP = 12; // to both sides of an end
  private static final double STEP = 0.2; // of the part that is shown

  private enum Drag {
    NONE,
    DRAW,
    MOVE,
    START,
    END
  }

  private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(this, "chart", Chart.EMPTY);
  private final ObjectProperty<Span> visibleRange = new SimpleObjectProperty<>(this, "visibleRange", Chart.EMPTY.extent());
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", new Palette(-1, -1, 0, 0, 0, 0, false));
  private final Painting painting = new Painting();
  private final Region window = new Region();
  private final FontMeasure measure = new FontMeasure();
  private DateWords words = DateWords.in(Language.ENGLISH);
  private @Nullable OverviewLayout layout; // null when it must be made anew
  private boolean dirty = true;
  private Drag drag = Drag.NONE;
  private double pressX;
  private Span pressSpan = new Span(0, 1);

  /// Shows nothing yet.
  public OverviewStrip() {
    super();
    getStyleClass().add("overview");
    window.getStyleClass().add("overview-window");
    window.setMouseTransparent(true);
    window.setManaged(false);
    getChildren().addAll(painting, window);
    setMinHeight(OverviewLayout.HEIGHT);
    setPrefHeight(OverviewLayout.HEIGHT);
    setMaxHeight(OverviewLayout.HEIGHT);
    chart.subscribe(this::changed);
    palette.subscribe(this::repaint);
    visibleRange.subscribe(this::requestLayout);
    widthProperty().subscribe(this::changed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, move -> setCursor(cursor(move.getX())));
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
  }

  /// What is shown.
  public ObjectProperty<Chart> chartProperty() {
    return chart;
  }

  /// The part that the timeline shows.
  public ObjectProperty<Span> visibleRangeProperty() {
    return visibleRange;
  }

  /// The colours.
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /// The language of the years.
  void setLanguage(Language language) {
    words = DateWords.in(language);
    changed();
  }

  private void changed() {
    layout = null;
    repaint();
  }

  private void repaint() {
    dirty = true;
    requestLayout();
  }

  private OverviewLayout layoutNow() {
    OverviewLayout known = layout;
    if (known == null) {
      known = OverviewLayout.of(chart.get(), getWidth(), measure, words);
      layout = known;
    }
    return known;
  }

  /// Where a day lies.
  double x(double day) {
    return scale().x(day);
  }

  private Scale scale() {
    return layoutNow().scale();
  }

  @Override
  protected void layoutChildren() {
    double factor = getLocalToParentTransform().getMxx();
    painting.fit(getWidth(), OverviewLayout.HEIGHT, factor);
    if (dirty) {
      painting.paint(surface -> OverviewPainter.paint(layoutNow(), palette.get(), surface));
      dirty = false;
    }
    Box box = layoutNow().window(visibleRange.get());
    window.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }

  private Drag part(double x) {
    double from = window.getLayoutX();
    double to = from + window.getWidth();
    double within = Math.min(GRIP, window.getWidth() / 3); // the rest is for moving
    if (from - GRIP <= x && x <= from + within) {
      return Drag.START;
    }
    if (to - within <= x && x <= to + GRIP) {
      return Drag.END;
    }
    return from <= x && x <= to && !isAllShown() ? Drag.MOVE : Drag.DRAW;
  }

  /// Then there is nowhere to move to.
  private boolean isAllShown() {
    Span extent = chart.get().extent();
    return visibleRange.get().from() <= extent.from() && extent.to() <= visibleRange.get().to();
  }

  private Cursor cursor(double x) {
    return switch (part(x)) {
      case DRAW -> Cursor.CROSSHAIR;
      case START, END -> Cursor.H_RESIZE;
      case MOVE, NONE -> Cursor.DEFAULT;
    };
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    drag = part(event.getX());
    pressX = event.getX();
    pressSpan = visibleRange.get();
  }

  /// Where nothing was drawn, what is shown goes there.
  private void release(MouseEvent event) {
    if (drag == Drag.DRAW && event.isStillSincePress() && !isAllShown()) {
      show(pressSpan.movedBy(scale().day(pressX) - pressSpan.middle()));
    }
    drag = Drag.NONE;
  }

  private void drag(MouseEvent event) {
    double days = (event.getX() - pressX) / scale().pixelsPerDay();
    switch (drag) {
      case DRAW -> draw(scale().day(pressX), scale().day(event.getX()));
      case MOVE -> show(pressSpan.movedBy(days));
      case START -> show(new Span(Math.min(pressSpan.from() + days, pressSpan.to() - 1), pressSpan.to()));
      case END -> show(new Span(pressSpan.from(), Math.max(pressSpan.to() + days, pressSpan.from() + 1)));
      case NONE -> { }
    }
  }

  private void draw(double one, double other) {
    if (one != other) {
      show(new Span(Math.min(one, other), Math.max(one, other)));
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      show(visibleRange.get().zoomed(TimelineBehavior.zoomFactor(event), scale().day(event.getX())));
    }
    event.consume();
  }

  /// Moves and resizes the part that is shown.
  private void key(KeyEvent event) {
    Span span = visibleRange.get();
    Span extent = chart.get().extent();
    Span next = switch (event.getCode()) {
      case LEFT -> span.movedBy(-span.days() * STEP);
      case RIGHT -> span.movedBy(span.days() * STEP);
      case HOME -> span.movedBy(extent.from() - span.from());
      case END -> span.movedBy(extent.to() - span.to());
      case PLUS, EQUALS, ADD -> span.zoomed(1 / TimelineKey.ZOOM_FACTOR, span.middle());
      case MINUS, SUBTRACT -> span.zoomed(TimelineKey.ZOOM_FACTOR, span.middle());
      default -> span;
    };
    if (!next.equals(span) && !event.isShortcutDown() && !event.isAltDown()) {
      show(next);
      event.consume();
    }
  }

  private void show(Span span) {
    visibleRange.set(Zoom.limited(span, chart.get().extent()));
  }
}
