package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import entente.settings.WindowPlace.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Area FIRST = new Area(0, 0, 1920, 1080);
  private static final Area SECOND = new Area(-1280, 100, 1280, 1024);

  private static WindowPlace at(double x, double y) {
    return new WindowPlace(x, y, 1000, 700, false, List.of());
  }

  @Test
  void aWindowOnAScreenThatIsGoneIsOnNone() {
    assertThat(at(-1200, 150).isOn(List.of(FIRST, SECOND))).isTrue();
    assertThat(at(-1200, 150).isOn(List.of(FIRST))).isFalse();
  }

  @Test
  void itIsNoLargerThanAllScreensTogether() {
    var vast = new WindowPlace(-1280, 0, 20_000, 20_000, true, List.of(0.5));
    assertThat(vast.cutTo(List.of(FIRST, SECOND))).isEqualTo(new WindowPlace(-1280, 0, 3200, 1124, true, List.of(0.5)));
    assertThat(at(5, 5).cutTo(List.of(FIRST, SECOND))).isEqualTo(at(5, 5));
  }

  @Test
  void enoughOfItMustBeSeenToTakeHoldOfIt() {
    assertThat(at(-890, 0).isOn(List.of(FIRST))).isTrue();
    assertThat(at(-950, 0).isOn(List.of(FIRST))).isFalse();
    assertThat(at(1800, 900).isOn(List.of(FIRST))).isTrue();
    assertThat(at(1900, 900).isOn(List.of(FIRST))).isFalse();
    assertThat(at(100, 1000).isOn(List.of(FIRST))).isFalse();
    assertThat(at(100, -300).isOn(List.of(FIRST))).as("its title bar is above the screen").isFalse();
  }
}
