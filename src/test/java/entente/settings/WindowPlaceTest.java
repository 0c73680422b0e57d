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
  void enoughOfItMustBeSeenToTakeHoldOfIt() {
    assertThat(at(-890, 0).isOn(List.of(FIRST))).isTrue();
    assertThat(at(-950, 0).isOn(List.of(FIRST))).isFalse();
    assertThat(at(1800, 900).isOn(List.of(FIRST))).isTrue();
    assertThat(at(1900, 900).isOn(List.of(FIRST))).isFalse();
    assertThat(at(100, 1000).isOn(List.of(FIRST))).isFalse();
    assertThat(at(100, -300).isOn(List.of(FIRST))).as("its title bar is above the screen").isFalse();
  }
}
