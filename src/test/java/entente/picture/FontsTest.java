package entente.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Typeface;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
  /// What the interface and dossiers write: the alphabets of four languages and of names in Arabic, Persian and Urdu,
  /// with the signs of BGN and IAST, dates and quotation marks.
  private static final String WRITTEN = "Az09 .,;:!?()[]/&%+−–—…·×“”‘’«»„№ āĪśṣṅñḥṃťż АяЁёІіЎўЫыЄєҐґ’ "
      + "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह ड़ढ़फ़ज़क्षत्रज्ञॉंःँ़ािीुूृेैोौ्।०१२३४५६७८९₹ "
      + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأؤإئةى پچژگکی ٹڈڑںہھے ،؛؟ ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ אבגדהוזחטיכךלמםנןסעפףצץקרשת ְִֵֶַָֹּׁׂ ׳״־";
  /// Joiners, marks of direction, variation selectors and the soft hyphen.
  private static final String UNSEEN = "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061"
      + "\u2066\u2067\u2068\u2069\uFE00\uFE0F\uFEFF";

  @ParameterizedTest
  @ValueSource(strings = {"EntenteSans-Regular", "EntenteSans-Bold"})
  void everySignOfTheFourLanguagesIsInTheFont(String file) throws IOException, FontFormatException {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"))) {
      var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
      assertThat(WRITTEN.codePoints().filter(c -> !font.canDisplay(c)).mapToObj(Character::toString)).isEmpty();
    }
  }

  /// JavaFX puts a mark where its letter begins, far from where the dots of some letters belong.
  @ParameterizedTest
  @ValueSource(strings = {"EntenteSans-Regular", "EntenteSans-Bold"})
  void theDotsOfALetterArePartOfIt(String file) throws IOException, FontFormatException {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"))) {
      var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(100f);
      char[] word = "قدس هشام الدوري تبثنجخذزشضظغفيپچژ".toCharArray();
      var context = new FontRenderContext(null, true, true);
      var glyphs = font.layoutGlyphVector(context, word, 0, word.length, java.awt.Font.LAYOUT_RIGHT_TO_LEFT);
      assertThat(IntStream.range(0, glyphs.getNumGlyphs()).mapToObj(i -> glyphs.getGlyphMetrics(i).getAdvance()))
          .hasSize(word.length).allMatch(advance -> advance > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EntenteSans-Regular", "EntenteSans-Bold"})
  void whatIsNoLetterHasNeitherInkNorWidth(String file) throws IOException, FontFormatException {
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"))) {
      var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(100f);
      var context = new FontRenderContext(null, true, true);
      assertThat(UNSEEN.codePoints().mapToObj(Character::toString)).allSatisfy(sign -> {
        var glyphs = font.createGlyphVector(context, sign);
        assertThat(font.canDisplay(sign.codePointAt(0))).as("%04x", sign.codePointAt(0)).isTrue();
        assertThat(glyphs.getOutline().getBounds2D().isEmpty()).isTrue();
        assertThat(glyphs.getGlyphMetrics(0).getAdvance()).isZero();
      });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u200E", "\u2060", "\u2068", "\uFE0F"})
  void theMeasureKnowsWhatHasNoWidth(String sign) {
    var measure = new FontMeasure();
    assertThat(measure.width("Minsk" + sign + "New", Typeface.LABEL)).isCloseTo(measure.width("MinskNew", Typeface.LABEL),
        org.assertj.core.api.Assertions.within(0.5));
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
