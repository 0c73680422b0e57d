package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.Chart;
import entente.chart.Items;
import entente.chart.Span;
import entente.picture.Fonts;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the mouse does to the part that the timeline shows.
@ExtendWith(ApplicationExtension.class)
class OverviewStripTest {
  private static final double WIDTH = 800;

  private final OverviewStrip strip = new OverviewStrip();

  @Start
  void start(Stage stage) {
    Fonts.load();
    strip.chartProperty().set(Chart.of(Items.of(List.of(Timelines.item("a", 0), Timelines.item("b", 10_000))),
        List.of(Timelines.lane("l", 0, 2))));
    stage.setScene(new Scene(new VBox(strip), WIDTH, 100));
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene();
    stage.show();
  }

  private Span extent() {
    return strip.chartProperty().get().extent();
  }

  private double day(double share) {
    return extent().from() + share * extent().days();
  }

  /// Shows a part, by shares of all of the time.
  private void show(FxRobot robot, double from, double to) {
    robot.interact(() -> strip.visibleRangeProperty().set(new Span(day(from), day(to))));
  }

  /// Presses at one share of the strip and lets go at another.
  private void drag(FxRobot robot, double from, double to) {
    robot.moveTo(point(from)).press(MouseButton.PRIMARY).moveTo(point((from + to) / 2)).moveTo(point(to)).release(MouseButton.PRIMARY);
  }

  /// Where the strip shows a share of all of the time.
  private Point2D point(double share) {
    return strip.localToScreen(strip.x(day(share)), 20);
  }

  private void assertShown(double from, double to) {
    Span shown = strip.visibleRangeProperty().get();
    assertThat((shown.from() - extent().from()) / extent().days()).isCloseTo(from, within(0.01));
    assertThat((shown.to() - extent().from()) / extent().days()).isCloseTo(to, within(0.01));
  }

  @Test
  void itIsMoved(FxRobot robot) {
    show(robot, 0.2, 0.4);
    drag(robot, 0.3, 0.6);
    assertShown(0.5, 0.7);
  }

  @Test
  void itsEndsAreMoved(FxRobot robot) {
    show(robot, 0.2, 0.4);
    drag(robot, 0.4, 0.6);
    assertShown(0.2, 0.6);
    drag(robot, 0.2, 0.1);
    assertShown(0.1, 0.6);
  }

  @Test
  void elsewhereItIsDrawnAnewInEitherDirection(FxRobot robot) {
    show(robot, 0.1, 0.2);
    drag(robot, 0.5, 0.8);
    assertShown(0.5, 0.8);
    drag(robot, 0.4, 0.1);
    assertShown(0.1, 0.4);
  }

  @Test
  void whereAllIsShownItIsDrawnAnewToo(FxRobot robot) {
    show(robot, 0, 1);
    drag(robot, 0.3, 0.5);
    assertShown(0.3, 0.5);
  }

  @Test
  void aClickElsewhereBringsItThere(FxRobot robot) {
    show(robot, 0.1, 0.3);
    robot.clickOn(point(0.7));
    assertShown(0.6, 0.8);
  }
}
