package entente.view.timeline;

import static entente.view.timeline.Timelines.item;
import static entente.view.timeline.Timelines.lane;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.Chart;
import entente.chart.Items;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A timeline whose filter changes.
@ExtendWith(ApplicationExtension.class)
class DealtAnewTest {
  private static final int PATIENCE = 5_000; // milliseconds
  private static final double MIDDLE = 200; // of the height of the timeline

  private TimelineView view;

  @Start
  void start(Stage stage) {
    view = Timelines.show(stage, TimelineActions.NONE, List.of(item("a", 0)), lane("north", 0, 1));
  }

  @Test
  void whatIsSelectedStaysWhereItIsWhenOtherItemsAreDealt(FxRobot robot) {
    Chart all = thirtyLanes(robot);
    double y = y("x20");
    robot.interact(() -> view.chartProperty().set(all.filtered(item -> item % 4 < 3)));
    assertThat(y("x20")).as("at once, where no motion is wanted").isEqualTo(y);
    robot.interact(() -> assertThat(view.itemBounds("x19")).isEmpty());
    robot.interact(() -> view.chartProperty().set(all));
    assertThat(y("x20")).isEqualTo(y);
  }

  @Test
  void allElseGlides(FxRobot robot) throws TimeoutException {
    Chart all = thirtyLanes(robot);
    double y = y("x20");
    double before = y("x18");
    List<Double> onTheWay = new CopyOnWriteArrayList<>();
    robot.interact(() -> {
      view.setMotionReduced(() -> false);
      view.chartProperty().set(all.filtered(item -> item != 19));
      assertThat(y("x20")).isEqualTo(y);
      assertThat(y("x18")).as("sets out from where it was").isEqualTo(before);
      view.getScene().addPostLayoutPulseListener(() -> onTheWay.add(y("x18")));
    });
    double there = (y + before) / 2; // a lane lower
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !onTheWay.isEmpty() && onTheWay.getLast() > there - 2);
    assertThat(List.copyOf(onTheWay)).as("and goes one way, in as many pictures as there is time for").isSorted();
    robot.interact(() -> assertThat(y("x18")).isCloseTo(there, within(1.0)));
  }

  /// With the one numbered 20 selected, in sight between others.
  private Chart thirtyLanes(FxRobot robot) {
    Items items = Items.of(30, i -> item("x" + i, i * 100L));
    Chart all = Chart.of(items, IntStream.range(0, 30).mapToObj(i -> lane("lane" + i, i, i + 1)).toList());
    robot.interact(() -> {
      view.chartProperty().set(all);
      view.fitAll();
      view.selectedIdProperty().set("x20");
      view.getScene().getRoot().layout();
    });
    robot.interact(() -> {
      view.scrollBy(view.itemBounds("x20").orElseThrow().getMinY() - MIDDLE);
      view.getScene().getRoot().layout(); // a busy machine is late with the next picture
      assertThat(Stream.of("x18", "x20").map(view::itemBounds)).allMatch(Optional::isPresent);
    });
    return all;
  }

  private double y(String id) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> view.itemBounds(id).orElseThrow().getMinY());
  }
}
