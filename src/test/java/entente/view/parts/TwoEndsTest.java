package entente.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// When two things stand beside each other.
class TwoEndsTest {
  private static TwoEnds ends() {
    var first = new Region();
    first.setPrefSize(100, 20);
    var last = new Region();
    last.setPrefSize(60, 20);
    return new TwoEnds(first, last);
  }

  @Test
  void eachHasALineOfItsOwnWhereThereIsNoRoomForBoth() {
    assertThat(ends().prefHeight(160)).isEqualTo(20);
    assertThat(ends().prefHeight(159)).isEqualTo(40);
  }

  @Test
  void theFirstIsMadeNarrowerWhileItHasEnough() {
    assertThat(ends().withEnough(0.5).prefHeight(120)).isEqualTo(20);
    assertThat(ends().withEnough(0.5).prefHeight(119)).isEqualTo(40);
  }

  @Test
  void theLastKeepsItsWidthBesideTheFirst() {
    TwoEnds ends = ends().withEnough(0.5);
    ends.resize(130, 20);
    ends.layout();
    assertThat(ends.getChildren().getFirst().getBoundsInParent().getWidth()).isEqualTo(70);
    assertThat(ends.getChildren().getLast().getBoundsInParent().getMinX()).isEqualTo(70);
  }
}
