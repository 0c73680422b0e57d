package entente.view.timeline;

import static entente.view.timeline.Timelines.item;
import static entente.view.timeline.Timelines.lane;
import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.EraBand;
import entente.chart.Items;
import entente.chart.Scenery;
import entente.time.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
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
