package entente.view.timeline;

import static entente.view.timeline.Timelines.item;
import static entente.view.timeline.Timelines.lane;
import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.Ink;
import entente.chart.Lane;
import entente.chart.Members;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.time.Days;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is marked where the pointer is, and what stands where today is.
@ExtendWith(ApplicationExtension.class)
class TimelinePointerTest {
  private TimelineView view;

  @Start
  void start(Stage stage) {
    view = Timelines.show(stage, new Describing(), List.of(item("a", 0), item("b", 1_000), item("c", 12_000)),
        lane("north", 0, 3));
  }

  @Test
  void keysShowTheYearThatTodayIsInAndTheTenUpToTheLastEvent(FxRobot robot) {
    Span before = view.getVisibleRange();
    robot.type(KeyCode.DIGIT2);
    assertThat(view.getVisibleRange()).as("without a today").isEqualTo(before);
    robot.interact(() -> view.chartProperty().set(view.chartProperty().get().with(new Scenery(List.of(), "", List.of(), List.of(),
        Optional.of(new Scenery.Today(Days.of(1995, 8, 1), "today"))))));
    robot.type(KeyCode.DIGIT2);
    assertThat(view.getVisibleRange()).isEqualTo(new Span(Days.of(1995, 1, 1), Days.of(1996, 1, 1)));
    robot.type(KeyCode.DIGIT3);
    assertThat(Days.date(12_000)).hasToString("2002-11-09");
    assertThat(view.getVisibleRange().from()).isEqualTo((double) Days.of(1992, 11, 9));
    assertThat(view.getVisibleRange().to()).isBetween(12_001.0, 12_366.0);
  }

  @Test
  void whatIsUnderThePointerIsMarkedOnlyWhileItIs(FxRobot robot) {
    Node ring = robot.from(view).lookup(".hover-ring").query();
    Label card = robot.from(view).lookup(".hover-card").queryAs(Label.class);
    robot.moveTo(view.itemBounds("b").orElseThrow());
    assertThat(ring.isVisible()).isTrue();
    assertThat(card.getText()).contains("About b");
    robot.moveBy(0, 60);
    assertThat(ring.isVisible() || card.isVisible()).as("beside it").isFalse();
    robot.moveTo(view.itemBounds("b").orElseThrow());
    assertThat(ring.isVisible()).isTrue();
    robot.interact(() -> Event.fireEvent(view, new MouseEvent(MouseEvent.MOUSE_EXITED, -5, -5, 0, 0, MouseButton.NONE, 0,
        false, false, false, false, false, false, false, false, false, true, null)));
    assertThat(ring.isVisible() || card.isVisible()).as("outside").isFalse();
    robot.moveBy(1, 0);
    assertThat(ring.isVisible()).isTrue();
    robot.interact(() -> {
      view.zoom(3, 0);
      view.layout();
    });
    assertThat(ring.isVisible() || card.isVisible()).as("it has moved away").isFalse();
  }

  @Test
  void theColumnOfNamesIsDraggedNarrowerAndTakesTheRoomItNeedsOnADoubleClick(FxRobot robot) {
    robot.interact(() -> view.chartProperty().set(Chart.of(view.chartProperty().get().items(),
        List.of(new Lane("n", "A lane of a rather long name", Ink.JOINT, Members.first(3))))));
    double fitting = left();
    Point2D edge = view.localToScreen(fitting, 40);
    robot.moveTo(edge.getX() - 2, edge.getY());
    assertThat(view.getCursor()).isEqualTo(Cursor.H_RESIZE);
    drag(robot, edge, -30, -50);
    assertThat(left()).isEqualTo(fitting - 50);
    assertThat(view.namesWidthProperty().get()).isEqualTo(fitting - 50);
    assertThat(view.getVisibleRange()).isEqualTo(view.chartLayout().scale().span());
    robot.moveTo(edge.getX() - 52, edge.getY());
    drag(robot, edge, 0, 90);
    assertThat(left()).as("no wider than they need").isEqualTo(fitting);
    assertThat(view.namesWidthProperty().get()).isInfinite();
    robot.interact(() -> view.namesWidthProperty().set(fitting - 40));
    robot.moveTo(edge.getX() - 42, edge.getY()).doubleClickOn(MouseButton.PRIMARY);
    assertThat(left()).isEqualTo(fitting);
  }

  /// Presses where the pointer is, and lets go beside a point.
  private static void drag(FxRobot robot, Point2D at, double over, double to) {
    robot.press(MouseButton.PRIMARY).moveTo(at.getX() + over, at.getY()).moveTo(at.getX() + to, at.getY()).release(MouseButton.PRIMARY);
  }

  private double left() {
    return view.chartLayout().scale().left();
  }

  private static final class Describing implements TimelineActions {
    @Override
    public String described(String id) {
      return "About " + id;
    }
  }
}
