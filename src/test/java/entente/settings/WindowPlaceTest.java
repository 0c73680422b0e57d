package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import entente.settings.WindowPlace.Area;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Area FIRST = new Area(0, 0, 1920, 1080);
  private static final Area SECOND = new Area(-1280, 100, 1280, 1024);

  private static WindowPlace at(double x, double y) {
    return new WindowPlace(x, y, 1000, 700, false, List.of(), OptionalDouble.empty());
  }

  private static WindowPlace of(double x, double y, double width, double height) {
    return new WindowPlace(x, y, width, height, true, List.of(0.5), OptionalDouble.empty());
  }

  @Test
  void aWindowThatIsWholeOnAScreenStaysWhereItIs() {
    assertThat(at(-1200, 150).fitted(List.of(FIRST, SECOND))).isEqualTo(at(-1200, 150));
    assertThat(at(920, 380).fitted(List.of(FIRST))).isEqualTo(at(920, 380));
  }

  @Test
  void aWindowThatReachesBeyondItsScreenIsMovedOntoIt() {
    assertThat(at(-890, -300).fitted(List.of(FIRST))).isEqualTo(at(0, 0));
    assertThat(at(1900, 1000).fitted(List.of(FIRST))).isEqualTo(at(920, 380));
    assertThat(at(-1300, 1000).fitted(List.of(FIRST, SECOND))).as("on the screen that has most of it").isEqualTo(at(-1280, 424));
  }

  @Test
  void aWindowIsNoLargerThanItsScreen() {
    assertThat(of(40, 40, 1600, 1000).fitted(List.of(new Area(0, 27, 1024, 573)))).isEqualTo(of(0, 27, 1024, 573));
    assertThat(of(-1280, 0, 20_000, 20_000).fitted(List.of(SECOND))).isEqualTo(of(-1280, 100, 1280, 1024));
  }

  @Test
  void aWindowWhoseScreenIsGoneStandsInTheMiddleOfTheFirst() {
    assertThat(at(-1200, 150).fitted(List.of(FIRST))).isEqualTo(at(460, 190));
    assertThat(of(5_000, 0, 2_000, 900).fitted(List.of(FIRST, SECOND))).isEqualTo(of(0, 90, 1920, 900));
  }
}
