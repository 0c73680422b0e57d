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

/// All of the time at once: how dense it is, and which part the timeline shows. The part can be dragged and resized.
public final class OverviewStrip extends Region {
  private static final double GRIP = 12; // to both sides of an end
  private static final double STEP = 0.2; // of the part that is shown

  private enum Drag {
    NONE,
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
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drag = Drag.NONE);
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
    return to - within <= x && x <= to + GRIP ? Drag.END : Drag.MOVE;
  }

  private Cursor cursor(double x) {
    return part(x) == Drag.MOVE ? Cursor.DEFAULT : Cursor.H_RESIZE;
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    drag = part(event.getX());
    double x = event.getX();
    boolean outside = x < window.getLayoutX() || x > window.getLayoutX() + window.getWidth();
    if (drag == Drag.MOVE && outside) {
      Span span = visibleRange.get();
      show(span.movedBy(scale().day(x) - span.middle()));
    }
    pressX = x;
    pressSpan = visibleRange.get();
  }

  private void drag(MouseEvent event) {
    double days = (event.getX() - pressX) / scale().pixelsPerDay();
    switch (drag) {
      case MOVE -> show(pressSpan.movedBy(days));
      case START -> show(new Span(Math.min(pressSpan.from() + days, pressSpan.to() - 1), pressSpan.to()));
      case END -> show(new Span(pressSpan.from(), Math.max(pressSpan.to() + days, pressSpan.from() + 1)));
      case NONE -> { }
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
