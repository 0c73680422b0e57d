package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final Palette LIGHT = new Palette(0xFFFFFFFF, 0, 0, 0, 0, 0, false);
  private static final Palette DARK = new Palette(0xFF14171B, 0, 0, 0, 0, 0, true);

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Palette.contrast(0xFF000000, 0xFFFFFFFF)).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrast(0xFF777777, 0xFFFFFFFF)).isCloseTo(4.48, within(0.005));
    assertThat(Palette.contrast(0xFFFFFFFF, 0xFFFFFFFF)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFFFFFF, 0xFFFF00, 0x000000, 0x00FF00, 0x0000FF, 0xFF9933, 0x14171B, 0x808080})
  void aPartyCanBeMadeOutWhateverItsColour(int ink) {
    for (Palette palette : List.of(LIGHT, DARK)) {
      assertThat(Palette.contrast(palette.of(ink), palette.background())).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aColourThatCanBeMadeOutStaysAsItIs() {
    assertThat(LIGHT.of(0x7A4FB5)).isEqualTo(0xFF7A4FB5);
  }
}
