package entente.view.timeline;

import static entente.view.timeline.Timelines.item;
import static entente.view.timeline.Timelines.lane;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Mark;
import entente.chart.Span;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private final List<String> chosen = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private TimelineView view;

  @Start
  void start(Stage stage) {
    view = Timelines.show(stage, new Actions(), List.of(item("a", 0), item("b", 1_000), item("c", 3_000), item("d", 900), item("e", 2_900),
        item("f1", 5_000), item("f2", 5_001), item("f3", 5_002), item("f4", 5_003)),
        lane("north", 0, 3), lane("south", 3, 9));
  }

  @Test
  void aClickOnAGlyphChoosesItsItem(FxRobot robot) {
    robot.clickOn(view.itemBounds("b").orElseThrow());
    assertThat(chosen).containsExactly("b");
    assertThat(view.getSelectedId()).isEqualTo("b");
  }

  @Test
  void aClusteredItemHasNoBoundsAndAClickOnItsClusterShowsItApart(FxRobot robot) {
    assertThat(view.itemBounds("f1")).isEmpty();
    Mark cluster = view.chartLayout().marks().stream().filter(m -> m.count() > 1).findFirst().orElseThrow();
    var middle = view.localToScreen(cluster.box().x() + cluster.box().width() / 2, cluster.box().y() + cluster.box().height() / 2);
    robot.clickOn(middle);
    assertThat(chosen).isEmpty();
    assertThat(view.getVisibleRange().days()).isLessThan(100);
    assertThat(view.itemBounds("f1")).isPresent();
    assertThat(view.itemBounds("a")).isEmpty();
  }

  @Test
  void aClickOnWhatTakesTheWholeViewLooksCloserAtThePointer(FxRobot robot) {
    robot.interact(() -> {
      Items items = Items.of(IntStream.range(0, 4_000).mapToObj(i -> new ChartItem("s" + i, "", Bounds.ofDays(i, i), End.KNOWN, End.KNOWN,
          false, Form.DISC, Standing.HELD, Ink.JOINT, 1, List.of())).toList());
      view.chartProperty().set(Chart.of(items, List.of(lane("north", 0, 4_000))));
      view.fitAll();
    });
    Span before = view.getVisibleRange();
    Mark strip = view.chartLayout().marks().getFirst();
    double x = strip.box().x() + strip.box().width() / 4;
    double day = view.chartLayout().scale().day(x);
    robot.clickOn(view.localToScreen(x, strip.box().y() + strip.box().height() / 2));
    assertThat(view.getVisibleRange().days()).isLessThan(before.days() / 2);
    assertThat(view.chartLayout().scale().day(x)).isCloseTo(day, within(20.0));
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot robot) {
    double x = view.chartLayout().scale().x(1_000);
    Span before = view.getVisibleRange();
    robot.interact(() -> Event.fireEvent(view, scroll(x, 60)));
    assertThat(view.getVisibleRange().days()).isLessThan(before.days());
    assertThat(view.chartLayout().scale().x(1_000)).isCloseTo(x, within(0.5));
  }

  @Test
  void aPinchZoomsWhereTheFingersAre(FxRobot robot) {
    double x = view.chartLayout().scale().x(1_000);
    double days = view.getVisibleRange().days();
    robot.interact(() -> Event.fireEvent(view,
        new ZoomEvent(ZoomEvent.ZOOM, x, 50, x, 50, false, false, false, false, true, false, 1.25, 1.25, null)));
    assertThat(view.getVisibleRange().days()).isCloseTo(days / 1.25, within(1e-6));
    assertThat(view.chartLayout().scale().x(1_000)).isCloseTo(x, within(0.5));
  }

  private static ScrollEvent scroll(double x, double amount) {
    return new ScrollEvent(ScrollEvent.SCROLL, x, 50, x, 50, false, false, false, false, true, false, 0, amount, 0, amount,
        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
  }

  @Test
  void draggingPansAndChoosesNothing(FxRobot robot) {
    Span before = view.getVisibleRange();
    var from = view.itemBounds("b").orElseThrow();
    robot.drag(from.getCenterX(), from.getCenterY(), MouseButton.PRIMARY).dropBy(-120, 0);
    assertThat(chosen).isEmpty();
    assertThat(view.getVisibleRange().days()).isCloseTo(before.days(), within(1e-6));
    assertThat(view.getVisibleRange().from()).isGreaterThan(before.from());
  }

  @Test
  void keysGoThroughTimeAndAcrossLanesAndZoom(FxRobot robot) {
    robot.clickOn(view.itemBounds("a").orElseThrow());
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(view.getSelectedId()).isEqualTo("b");
    robot.type(KeyCode.DOWN);
    assertThat(view.getSelectedId()).isEqualTo("d");
    robot.type(KeyCode.UP).type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(view.getSelectedId()).isEqualTo("a");
    Span all = view.getVisibleRange();
    robot.type(KeyCode.ENTER);
    assertThat(view.getVisibleRange().days()).isLessThan(all.days());
    robot.type(KeyCode.DIGIT0);
    assertThat(view.getVisibleRange()).isEqualTo(all);
    robot.type(KeyCode.PLUS);
    assertThat(view.getVisibleRange().days()).isCloseTo(all.days() / TimelineKey.ZOOM_FACTOR, within(1e-6));
    robot.type(KeyCode.MINUS);
    assertThat(view.getVisibleRange().days()).isCloseTo(all.days(), within(1e-6));
  }

  @Test
  void whatIsSelectedElsewhereComesIntoSightWithoutZooming(FxRobot robot) {
    robot.interact(() -> view.visibleRangeProperty().set(new Span(-50, 50)));
    robot.interact(() -> view.selectedIdProperty().set("c"));
    assertThat(view.getVisibleRange().days()).isCloseTo(100, within(1e-6));
    assertThat(view.itemBounds("c")).isPresent();
  }

  @Test
  void zoomingAndPanningStopBeforeNothingIsLeft(FxRobot robot) {
    robot.interact(() -> {
      for (int i = 0; i < 100; i++) {
        view.zoom(0.5, 1_000);
      }
    });
    assertThat(view.getVisibleRange().days()).isBetween(1.0, 3.0);
    robot.interact(() -> {
      for (int i = 0; i < 100; i++) {
        view.zoom(2, 1_000);
        IntStream.range(0, 10).forEach(_ -> view.run(TimelineKey.LATER));
      }
    });
    Span extent = view.chartProperty().get().extent();
    assertThat(view.getVisibleRange().days()).isLessThan(extent.days() * 5);
    assertThat(view.getVisibleRange().from()).isLessThan(extent.to());
  }

  @Test
  void lanesThatNeedMoreHeightScroll(FxRobot robot) {
    robot.interact(() -> {
      Items items = Items.of(30, i -> item("x" + i, i * 100L));
      view.chartProperty().set(Chart.of(items, IntStream.range(0, 30).mapToObj(i -> lane("lane" + i, i, i + 1)).toList()));
      view.fitAll();
    });
    assertThat(view.itemBounds("x29")).isEmpty();
    robot.interact(() -> view.scrollBy(10_000));
    assertThat(view.itemBounds("x29")).isPresent();
    assertThat(view.itemBounds("x0")).isEmpty();
    robot.interact(() -> view.selectedIdProperty().set("x0"));
    assertThat(view.itemBounds("x0")).isPresent();
  }

  @Test
  void controlAddsAndTakesOutAndShiftChoosesAllBetweenInTheLane(FxRobot robot) {
    robot.clickOn(view.itemBounds("a").orElseThrow());
    robot.interact(() -> click("d", KeyCode.CONTROL));
    assertThat(view.selectedIdsProperty().get()).containsExactly("a", "d");
    robot.interact(() -> click("a", KeyCode.CONTROL));
    assertThat(view.selectedIdsProperty().get()).containsExactly("d");
    robot.interact(() -> view.actions().select(List.of("a")));
    robot.interact(() -> click("c", KeyCode.SHIFT));
    assertThat(view.selectedIdsProperty().get()).containsExactly("a", "b", "c");
    robot.interact(() -> view.actions().select(List.of("a")));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertThat(view.selectedIdsProperty().get()).containsExactly("a", "d");
  }

  @Test
  void theAsOfCursorIsDraggedAndMovedByKeys(FxRobot robot) {
    robot.interact(() -> view.asOfDayProperty().set(Optional.of(2_000L)));
    double x = view.chartLayout().scale().x(2_000.5);
    double y = view.chartLayout().height() - 5;
    Span before = view.getVisibleRange();
    robot.drag(view.localToScreen(x, y)).dropTo(view.localToScreen(x + 100, y));
    double day = view.chartLayout().scale().day(x + 100);
    assertThat(view.asOfDayProperty().get().orElseThrow().doubleValue()).isCloseTo(day, within(view.getVisibleRange().days() / 100));
    assertThat(view.getVisibleRange()).isEqualTo(before);
    long dragged = view.asOfDayProperty().get().orElseThrow();
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    assertThat(view.asOfDayProperty().get().orElseThrow()).isGreaterThan(dragged);
    assertThat(chosen).isEmpty();
  }

  @Test
  void aClickOnALanesNameCollapsesItAndDraggingItMovesIt(FxRobot robot) {
    robot.clickOn(view.localToScreen(40, view.chartLayout().lanes().getFirst().box().y() + 30));
    assertThat(view.collapsedProperty().get()).containsExactly("north");
    robot.clickOn(view.localToScreen(40, view.chartLayout().lanes().getFirst().box().y() + 10));
    assertThat(view.collapsedProperty().get()).isEmpty();
    robot.drag(view.localToScreen(40, view.chartLayout().lanes().getFirst().box().y() + 30))
        .dropTo(view.localToScreen(40, view.chartLayout().lanes().getLast().box().bottom() - 5));
    assertThat(moved).containsExactly("north 1");
    robot.clickOn(view.itemBounds("d").orElseThrow());
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT).type(KeyCode.F);
    assertThat(moved).containsExactly("north 1", "south -1");
    assertThat(view.collapsedProperty().get()).containsExactly("south");
  }

  @Test
  void aScreenReaderHearsTheSelectedItemAndItsNeighbours(FxRobot robot) {
    robot.interact(() -> view.selectedIdProperty().set("d"));
    assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("About d, 2 of 9, lane south");
    assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(9);
    Node focused = node(AccessibleAttribute.FOCUS_ITEM);
    assertThat(focused.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
    assertThat(focused.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(1);
    assertThat(focused.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    Node first = node(AccessibleAttribute.ITEM_AT_INDEX, 0);
    assertThat(first.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("About a, 1 of 9, lane north");
  }

  private Node node(AccessibleAttribute attribute, Object... parameters) {
    return (Node) Objects.requireNonNull(view.queryAccessibleAttribute(attribute, parameters));
  }

  @Test
  void ofManyItemsAScreenReaderGetsThoseAround(FxRobot robot) {
    robot.interact(() -> {
      Items items = Items.of(10_000, i -> item("x" + i, i));
      view.chartProperty().set(Chart.of(items, List.of(lane("all", 0, 10_000))));
      view.selectedIdProperty().set("x5000");
    });
    assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(2 * TimelineSpeech.REACH + 1);
    Node first = node(AccessibleAttribute.ITEM_AT_INDEX, 0);
    assertThat(first.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("About x4990, 4,991 of 10,000, lane all");
  }

  @Test
  void thousandsOnOneDayAreListedAndOneOfThemChosen(FxRobot robot) {
    robot.interact(() -> {
      Items items = Items.of(20_000, i -> item("x" + i, 100));
      view.chartProperty().set(Chart.of(items, List.of(lane("all", 0, 20_000))));
      view.visibleRangeProperty().set(new Span(98, 103));
    });
    Mark cluster = view.chartLayout().marks().stream().filter(mark -> mark.count() > 1).findFirst().orElseThrow();
    robot.interact(() -> MemberList.show(view, cluster));
    ListView<Integer> list = robot.lookup("#memberList").queryListView();
    assertThat(list.getItems()).hasSize(cluster.count());
    robot.interact(() -> list.getSelectionModel().select(3));
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied).containsExactly("x" + list.getItems().get(3));
    robot.type(KeyCode.ENTER);
    assertThat(chosen).hasSize(1);
  }

  /// A click with a key held down, which the headless toolkit's robot does not tell.
  private void click(String id, KeyCode held) {
    var there = view.screenToLocal(view.itemBounds(id).orElseThrow());
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      Event.fireEvent(view, new MouseEvent(type, there.getCenterX(), there.getCenterY(), 0, 0, MouseButton.PRIMARY, 1,
          held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false, true, false, false, false, false, true, null));
    }
  }

  /// JavaFX shows wrapped text of shaped scripts twice, or fails; see [Scripts]. No text in the card may be wrapped in itself.
  @ParameterizedTest
  @ValueSource(strings = {"अलेक्जेंडर लुकाशेंको की भारत की राजकीय यात्रा और उसके बाद की वार्ताएँ, बहुत लंबी",
      "محمود أحمدي نجاد يزور مينسك في زيارة رسمية طويلة جدا مع وفد كبير من الوزراء",
      "ביקור ממלכתי ארוך מאוד של הנשיא במינסק עם משלחת גדולה של שרים"})
  void theCardOfAnItemShowsATitleOfAShapedScriptOnceAndWhole(String title, FxRobot robot) {
    robot.interact(() -> {
      Items items = Items.of(List.of(new ChartItem(title, title, Bounds.ofDays(0, 0), End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD,
          Ink.JOINT, 1, List.of())));
      view.chartProperty().set(Chart.of(items, List.of(lane("north", 0, 1))));
      view.fitAll();
    });
    robot.moveTo(view.itemBounds(title).orElseThrow());
    robot.interact(view::layout);
    Label card = robot.from(view).lookup(".hover-card").queryAs(Label.class);
    assertThat(card.isVisible()).isTrue();
    assertThat(card.getText()).contains(title);
    List<Text> parts = robot.from(card).lookup((Node node) -> node instanceof Text && node.isVisible()).<Text>queryAll().stream().toList();
    assertThat(parts.stream().map(Text::getText).collect(Collectors.joining())).contains(title);
    for (Text part : parts) {
      var alone = new Text(part.getText().strip());
      alone.setFont(part.getFont());
      assertThat(part.getLayoutBounds().getHeight()).as(part.getText()).isCloseTo(alone.getLayoutBounds().getHeight(), within(0.5));
      var place = card.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
      assertThat(card.getBoundsInLocal().contains(place)).as(part.getText()).isTrue();
    }
  }

  @Test
  void aCardGoesWithTheSelectionThatItIsAbout(FxRobot robot) {
    robot.interact(() -> view.run(TimelineKey.FIRST));
    robot.interact(() -> view.run(TimelineKey.CARD));
    Label card = robot.from(view).lookup(".hover-card").queryAs(Label.class);
    assertThat(card.isVisible()).isTrue();
    robot.interact(() -> view.run(TimelineKey.NEXT));
    assertThat(card.isVisible()).isFalse();
  }

  private final class Actions implements TimelineActions {
    @Override
    public void copy(String id) {
      copied.add(id);
    }

    @Override
    public void select(List<String> ids) {
      chosen.addAll(ids);
      view.selectedIdsProperty().set(ids);
      view.selectedIdProperty().set(ids.getLast());
    }

    @Override
    public void toggle(String id) {
      List<String> ids = new ArrayList<>(view.selectedIdsProperty().get());
      if (!ids.remove(id)) {
        ids.add(id);
      }
      select(ids);
    }

    @Override
    public void readAsOf(long day) {
      view.asOfDayProperty().set(Optional.of(day));
    }

    @Override
    public void fold(String lane) {
      view.collapsedProperty().set(view.collapsedProperty().get().contains(lane) ? Set.of() : Set.of(lane));
    }

    @Override
    public void move(String lane, int places) {
      moved.add(lane + " " + places);
    }

    @Override
    public String described(String id) {
      return "About " + id;
    }
  }
}
