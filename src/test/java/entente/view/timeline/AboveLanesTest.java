package entente.view.timeline;

import static entente.view.timeline.Timelines.item;
import static entente.view.timeline.Timelines.lane;
import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Box;
import entente.chart.Chart;
import entente.chart.EraBand;
import entente.chart.Items;
import entente.chart.Scenery;
import entente.chart.TextLine;
import entente.time.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Names of eras stand above the lanes; the lanes scroll below them.
@ExtendWith(ApplicationExtension.class)
class AboveLanesTest {
  private TimelineView view;

  @Start
  void start(Stage stage) {
    view = Timelines.show(stage, TimelineActions.NONE, List.of(item("a", 0), item("b", 5_000)), lane("north", 0, 2));
  }

  @Test
  void theRingOfAnEraIsWhole(FxRobot robot) {
    var eras = List.of(new EraBand("era", "Thaw", Bounds.ofDays(500, 4_000)));
    robot.interact(() -> {
      view.chartProperty().set(view.chartProperty().get().with(new Scenery(List.of(), "", eras, List.of(), Optional.empty())));
      view.relatedIdsProperty().set(Set.of("era"));
      view.layout();
      Node ring = view.lookupAll(".related-ring").stream().filter(Node::isVisible).findFirst().orElseThrow();
      assertThat(ring.getBoundsInParent().getMinY()).isNotNegative();
      assertThat(ring.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(view.chartLayout().stack().top());
      for (Parent around = ring.getParent(); around != view; around = around.getParent()) {
        assertThat(around.getClip() == null || around.getClip().getLayoutBounds().contains(ring.getBoundsInParent())).isTrue();
      }
    });
  }

  @Test
  void theFlagOfTheAsOfDayLeavesNoPartOfAYear(FxRobot robot) {
    robot.interact(() -> view.getScene().getWindow().setHeight(160));
    robot.interact(() -> {
      view.layout();
      List<Box> years = view.chartLayout().axis().labels().stream().map(TextLine::box).toList();
      Path cover = (Path) view.lookup(".as-of-cover");
      Region label = (Region) view.lookup(".as-of-flag");
      cover.setFill(Color.WHITE); // as the style sheet does
      label.setPrefHeight(24); // as high as there
      Box cut = years.get(1);
      view.asOfDayProperty().set(Optional.of((long) view.chartLayout().scale().day(cut.right())));
      view.layout();
      var flag = new Box(label.getLayoutX(), label.getLayoutY(), label.getWidth(), label.getHeight());
      assertThat(flag.overlaps(cut)).as("where there is no room below").isTrue();
      for (Box year : years) {
        boolean isOver = flag.overlaps(year);
        assertThat(cover.contains(year.x() + 1, year.y() + 1)).isEqualTo(isOver);
        assertThat(cover.contains(year.right() - 1, year.bottom() - 1)).isEqualTo(isOver);
      }
    });
  }

  /// As when the window is built anew in another language.
  @Test
  void scrolledLanesAreFoundAgainThoughTheSelectionIsOutOfSight(FxRobot robot) {
    var items = IntStream.range(0, 180).mapToObj(i -> item("i" + i, i)).toList();
    var lanes = IntStream.range(0, 20).mapToObj(i -> lane("lane " + i, 9 * i, 9 * i + 9)).toList();
    robot.interact(() -> {
      var other = new TimelineView();
      view.getScene().setRoot(other);
      other.chartProperty().set(Chart.of(Items.of(items), lanes));
      other.selectedIdProperty().set("i0");
      other.scrollBack(300);
      other.layout();
      other.layout();
      assertThat(other.scrolled()).isEqualTo(300);
    });
  }
}
