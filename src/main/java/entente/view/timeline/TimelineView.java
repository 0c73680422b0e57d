package entente.view.timeline;

import entente.chart.Anchor;
import entente.chart.Chart;
import entente.chart.ChartLayout;
import entente.chart.FirstSight;
import entente.chart.Mark;
import entente.chart.Painter;
import entente.chart.Palette;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.chart.Viewport;
import entente.language.Language;
import entente.picture.FontMeasure;
import entente.picture.Painting;
import entente.time.DateWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A timeline: lanes of events over an axis, to pan, zoom, select and click through.
///
/// It lays out and paints at most once per pulse, only when something has changed, and only what is in sight. What moves without the
/// lanes (selection, pointer, as-of day) lies on an overlay.
public final class TimelineView extends Region {
  private static final int MOST_RINGS = 50;
  private static final int MOST_RELATED = 200;

  private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(this, "chart", Chart.EMPTY);
  private final ObjectProperty<Span> visibleRange = new SimpleObjectProperty<>(this, "visibleRange", Chart.EMPTY.extent());
  private final StringProperty selectedId = new SimpleStringProperty(this, "selectedId", "");
  private final ObjectProperty<List<String>> selectedIds = new SimpleObjectProperty<>(this, "selectedIds", List.of());
  private final ObjectProperty<Set<String>> relatedIds = new SimpleObjectProperty<>(this, "relatedIds", Set.of());
  private final ObjectProperty<Set<String>> collapsed = new SimpleObjectProperty<>(this, "collapsed", Set.of());
  private final ObjectProperty<Optional<Long>> asOfDay = new SimpleObjectProperty<>(this, "asOfDay", Optional.empty());
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", new Palette(-1, -1, 0, 0, 0, 0, false));
  private final ObjectProperty<Set<Scenery.Part>> withheld = new SimpleObjectProperty<>(this, "withheld", Set.of());
  private final DoubleProperty keptHeight = new SimpleDoubleProperty(this, "keptHeight");
  private final DoubleProperty namesWidth = new SimpleDoubleProperty(this, "namesWidth", Double.POSITIVE_INFINITY);
  private final LaneScrollBar scrollBar = new LaneScrollBar();
  private final Painting painting = new Painting();
  private final FontMeasure measure = new FontMeasure();
  private final TimelineOverlay overlay = new TimelineOverlay();
  private final TimelineSpeech speech = new TimelineSpeech(this);
  private final TimelineBehavior behavior = new TimelineBehavior(this);
  private final Motion motion = new Motion();
  private boolean isRevealing; // the row of what is selected comes into sight with the next layout
  private DateWords words = DateWords.in(Language.ENGLISH);
  private MarkWords spoken = new MarkWords(this, Language.ENGLISH);
  private TimelineActions actions = TimelineActions.NONE;
  private ChartLayout layout = ChartLayout.of(
      Chart.EMPTY, new Viewport(Chart.EMPTY.extent(), 1, 1, 0, Set.of()), (_, _) -> 0, DateWords.in(Language.ENGLISH));
  private boolean dirty = true;
  private boolean paintPending;
  private double laidOutWidth = -1;
  private double laidOutHeight = -1;

  /// Shows nothing yet.
  public TimelineView() {
    super();
    getStyleClass().add("timeline");
    getChildren().addAll(painting, overlay, scrollBar);
    getChildren().addAll(speech.nodes());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setMinSize(200, 120);
    chart.subscribe(this::chartChanged);
    visibleRange.subscribe(this::rangeChanged);
    scrollBar.valueProperty().subscribe(this::repaint);
    palette.subscribe(this::repaint);
    selectedId.subscribe(this::selectionChanged);
    selectedIds.subscribe(this::requestLayout);
    relatedIds.subscribe(this::requestLayout);
    collapsed.subscribe(this::repaint);
    keptHeight.subscribe(this::repaint);
    namesWidth.subscribe(this::repaint);
    asOfDay.subscribe(this::moveAsOf);
    behavior.install();
  }

  /// What is shown.
  public ObjectProperty<Chart> chartProperty() {
    return chart;
  }

  /// The stretch of time between the lane names and the right edge.
  public ObjectProperty<Span> visibleRangeProperty() {
    return visibleRange;
  }

  /// The stretch of time between the lane names and the right edge.
  public Span getVisibleRange() {
    return visibleRange.get();
  }

  /// The id of the marked item, empty for none. It may be an id that is not on the timeline.
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /// The id of the marked item, empty for none.
  public String getSelectedId() {
    return selectedId.get();
  }

  /// The ids of all marked items, the one of [#selectedIdProperty()] among them.
  public ObjectProperty<List<String>> selectedIdsProperty() {
    return selectedIds;
  }

  /// The ids of what has to do with the selection and is marked more lightly: events, and what is around the lanes.
  public ObjectProperty<Set<String>> relatedIdsProperty() {
    return relatedIds;
  }

  /// The ids of the lanes of which only a strip is shown.
  ObjectProperty<Set<String>> collapsedProperty() {
    return collapsed;
  }

  /// The day of the as-of cursor, in days since 1970-01-01.
  public ObjectProperty<Optional<Long>> asOfDayProperty() {
    return asOfDay;
  }

  /// Whether what is later than the as-of cursor is dimmed.
  BooleanProperty laterDimmedProperty() {
    return overlay.laterDimmedProperty();
  }

  /// The colours.
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /// How much of the height may be taken away at any time without lanes being arranged anew, in pixels.
  DoubleProperty keptHeightProperty() {
    return keptHeight;
  }

  /// How wide the column of names may be at most, in pixels; it is no wider than they need.
  DoubleProperty namesWidthProperty() {
    return namesWidth;
  }

  /// What of that around the lanes has made way for them.
  ObjectProperty<Set<Scenery.Part>> withheldProperty() {
    return withheld;
  }

  /// What happens when the user does something that changes more than this view.
  void setActions(TimelineActions next) {
    actions = next;
  }

  TimelineActions actions() {
    return actions;
  }

  /// Does what a key stands for.
  public void run(TimelineKey key) {
    behavior.run(key);
  }

  void setMotionReduced(BooleanSupplier reduced) {
    motion.setReduced(reduced);
  }

  void setLanguage(Language language) {
    words = DateWords.in(language);
    spoken = new MarkWords(this, language);
    repaint();
  }

  MarkWords spoken() {
    return spoken;
  }

  /// Where the glyph of an item is on the screen; empty when the item is clustered, off-screen or not there.
  public Optional<Bounds> itemBounds(String id) {
    layoutNow();
    return layout.numberOf(id).flatMap(layout::markOf).map(Mark::box)
        .filter(box -> box.y() >= layout.stack().top() && box.bottom() <= layout.height())
        .map(box -> localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height())));
  }

  /// Where everything is in the present picture.
  ChartLayout chartLayout() {
    layoutNow();
    return layout;
  }

  /// Shows everything.
  public void fitAll() {
    go(chart.get().extent());
    scrollBar.setValue(0);
  }

  /// Shows a stretch of time, going there in a way that the eye can follow.
  void go(Span span) {
    motion.go(visibleRange, Zoom.limited(span, chart.get().extent()));
  }

  /// Shows a stretch of time and a little around it.
  void zoomTo(Span span) {
    go(span.widened(0.5));
  }

  /// Zooms, one day staying where it is.
  ///
  /// @param factor how many times as long the visible stretch becomes
  public void zoom(double factor, double day) {
    Span span = visibleRange.get();
    double days = Zoom.days(span.days() * factor, chart.get().extent());
    visibleRange.set(Zoom.limited(span.zoomed(days / span.days(), day), chart.get().extent()));
  }

  /// Moves the lanes up or down, where they are higher than the view.
  void scrollBy(double pixels) {
    layoutNow();
    scrollBar.by(pixels, layout);
  }

  /// How far the lanes are scrolled, in pixels.
  double scrolled() {
    return scrollBar.getValue();
  }

  /// Scrolls the lanes to where they were before, whatever is selected.
  void scrollBack(double pixels) {
    scrollBar.setValue(pixels);
    isRevealing = false;
  }

  /// Chooses an item as the user does.
  void choose(int item) {
    choose(chart.get().items().id(item));
  }

  /// Chooses what has an id as the user does.
  void choose(String id) {
    actions.select(List.of(id));
  }

  /// Marks what is under the pointer.
  void hover(Optional<Mark> mark) {
    overlay.hover(mark, mark.map(spoken::of).orElse(""), layout);
  }

  /// Whether a point lies on the as-of cursor, or no further beside it than it may.
  boolean isOnAsOf(double x, double y, double reach) {
    return overlay.isOnCursor(x, y, reach);
  }

  /// Where a lane would be put that is being moved; NaN for nowhere.
  void dropLaneAt(double y) {
    overlay.drop(y, getWidth());
  }

  private void chartChanged() {
    if (layout.chart().items() != chart.get().items() && !layout.chart().hasLanesOf(chart.get())) { // rather than read again
      scrollBar.setValue(0);
    }
    speech.changed();
    repaint();
  }

  private void rangeChanged() {
    motion.rangeChanged();
    repaint();
  }

  private void selectionChanged() {
    chart.get().items().find(selectedId.get()).ifPresent(this::revealDay);
    isRevealing = true;
    speech.changed();
    overlay.hover(Optional.empty(), "", layout); // it was about the one before
    requestLayout();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object answer = speech.answer(attribute, parameters);
    return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
  }

  /// Brings the day of an item into sight, in the middle, without zooming, where it can be drawn.
  private void revealDay(int item) {
    Span span = visibleRange.get();
    double day = chart.get().items().anchor(item);
    if (chart.get().items().isDrawable(item) && (day < span.from() || day > span.to())) {
      visibleRange.set(span.movedBy(day - span.middle()).drawable());
    }
  }

  /// Brings the row of an item into sight, at the nearer edge.
  private void revealRow(int item) {
    chartLayout().rowOf(item).ifPresent(row -> scrollBar.reveal(row, layout));
  }

  private void repaint() {
    dirty = true;
    requestLayout();
  }

  private void layoutNow() {
    if (dirty || laidOutWidth != getWidth() || laidOutHeight != getHeight()) {
      ChartLayout before = layout;
      motion.stopDealing();
      laidOutWidth = getWidth();
      laidOutHeight = getHeight();
      boolean scrolled = LaneScrollBar.isNeeded(layout); // most likely it still does
      layout = layout(scrolled);
      layout = LaneScrollBar.isNeeded(layout) == scrolled ? layout : layout(!scrolled);
      overlay.hover(Optional.empty(), "", layout); // what was under the pointer has moved away
      if (before.chart().items() == layout.chart().items() && !before.chart().isDealtAs(layout.chart())) {
        dealtAnew(before);
      }
      dirty = false;
      paintPending = true;
    }
    if (isRevealing && getHeight() > 0) { // else once there is something to see it in
      isRevealing = false;
      chart.get().items().find(selectedId.get()).ifPresent(this::revealRow);
      layoutNow();
    }
  }

  /// Keeps in its place what is looked at, and lets all else go from where it was.
  private void dealtAnew(ChartLayout before) {
    Anchor.of(before, chart.get().items().find(selectedId.get()), layout.chart())
        .ifPresent(anchor -> scrollBar.to(anchor.scroll(layout), layout));
    layout = layout(LaneScrollBar.isNeeded(layout));
    motion.deal(before, layout, this::show);
  }

  private void show(ChartLayout next) {
    layout = next;
    paintPending = true;
    requestLayout();
  }

  private ChartLayout layout(boolean scrolls) {
    return ChartLayout.of(chart.get(), viewport(scrolls ? scrollBar.prefWidth(-1) : 0), measure, words);
  }

  private Viewport viewport(double taken) {
    double width = Math.max(1, getWidth() - taken);
    return new Viewport(visibleRange.get(), width, Math.max(1, getHeight()), keptHeight.get(), scrollBar.getValue(), collapsed.get(),
        Math.min(width, namesWidth.get()));
  }

  /// The stretch of time to show as long as nobody has chosen one, at the present size.
  Span firstSight() {
    return FirstSight.of(chart.get(), viewport(0), measure);
  }

  @Override
  protected void layoutChildren() {
    double factor = getLocalToSceneTransform().getMxx(); // whatever around it is magnified
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    layoutNow();
    painting.fit(layout.view().width(), getHeight(), factor); // what is right of it, below the scroll bar, is the background
    scrollBar.fit(layout, getWidth());
    withheld.set(layout.scenery().withheld());
    if (paintPending) {
      painting.paint(surface -> Painter.paint(layout, palette.get(), surface));
      paintPending = false;
    }
    List<String> ids = selectedIds.get().isEmpty() ? List.of(selectedId.get()) : selectedIds.get();
    List<String> last = ids.subList(Math.max(0, ids.size() - MOST_RINGS), ids.size());
    overlay.select(layout.marksHolding(last).stream().map(Mark::box).toList(), layout);
    overlay.relate(layout.marksOf(relatedIds.get(), MOST_RELATED), layout);
    moveAsOf();
  }

  private void moveAsOf() {
    overlay.asOf(asOfDay.get(), asOfDay.get().map(words::day).orElse(""), layout);
  }

  /// The mark of the selected item, or the cluster it is in, where that is in sight.
  Optional<Mark> selectedMark() {
    layoutNow();
    return layout.numberOf(selectedId.get()).flatMap(layout::markHolding);
  }
}
