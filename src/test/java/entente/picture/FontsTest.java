package entente.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Typeface;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
  /// What the interface and dossiers write: the alphabets of four languages and of names in Arabic, Persian and Urdu,
  /// with the signs of BGN and IAST, dates and quotation marks.
  private static final String WRITTEN = "Az09 .,;:!?()[]/&%+−–—…·×“”‘’«»„№ āĪśṣṅñḥṃťż АяЁёІіЎўЫыЄєҐґ’ "
      + "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह ड़ढ़फ़ज़क्षत्रज्ञॉंःँ़ािीुूृेैोौ्।०१२३४५६७८९₹ "
      + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأؤإئةى پچژگکی ٹڈڑںہھے ،؛؟ ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

  @ParameterizedTest
  @ValueSource(strings = {"EntenteSans-Regular", "EntenteSans-Bold"})
  void everySignOfTheFourLanguagesIsInTheFont(String file) throws IOException, FontFormatException {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"))) {
      var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
      assertThat(WRITTEN.codePoints().filter(c -> !font.canDisplay(c)).mapToObj(Character::toString)).isEmpty();
    }
  }

  @Test
  void aTextInTwoScriptsIsAsWideAsItsParts() {
    var measure = new FontMeasure();
    double parts = measure.width("नई ", Typeface.LABEL) + measure.width("Delhi", Typeface.LABEL);
    assertThat(measure.width("नई Delhi", Typeface.LABEL)).isCloseTo(parts, org.assertj.core.api.Assertions.within(0.5));
  }

  @Test
  void everyFaceIsOfTheBundledFamily() {
    assertThat(Typeface.values()).allSatisfy(face -> assertThat(Fonts.of(face).getFamily()).isEqualTo(Fonts.FAMILY));
  }
}
