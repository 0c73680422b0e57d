package entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Mark;
import entente.chart.Members;
import entente.chart.Span;
import entente.picture.Fonts;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private final List<String> chosen = new ArrayList<>();
  private TimelineView view;

  @Start
  void start(Stage stage) {
    Fonts.load();
    view = new TimelineView();
    view.setOnSelect(id -> {
      chosen.add(id);
      view.selectedIdProperty().set(id);
    });
    Items items = Items.of(List.of(item("a", 0), item("b", 1_000), item("c", 3_000), item("d", 900), item("e", 2_900),
        item("f1", 5_000), item("f2", 5_001), item("f3", 5_002), item("f4", 5_003)));
    view.chartProperty().set(Chart.of(items, List.of(lane("north", 0, 3), lane("south", 3, 9))));
    stage.setScene(new Scene(view, 800, 400));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.fitAll();
    view.requestFocus();
  }

  private static Lane lane(String id, int from, int to) {
    return new Lane(id, id, Ink.JOINT, Members.of(IntStream.range(from, to)));
  }

  private static ChartItem item(String id, long day) {
    return new ChartItem(id, "Item " + id, Bounds.ofDays(day, day), End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, Ink.JOINT, 1,
        List.of());
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
  void theWheelZoomsAtThePointer(FxRobot robot) {
    double x = view.chartLayout().scale().x(1_000);
    Span before = view.getVisibleRange();
    robot.interact(() -> Event.fireEvent(view, scroll(x, 60)));
    assertThat(view.getVisibleRange().days()).isLessThan(before.days());
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
        view.pan(5);
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
}
