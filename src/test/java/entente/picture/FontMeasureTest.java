package entente.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.TextMeasure;
import entente.chart.Typeface;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FontMeasureTest {
  private static final String[] WORDS = {"Visit of President Mukherjee", "Восьмые консультации", "Ўладзімір Макей", "AVATAR To. Ty",
      "e\u0301tude",
      "विदेश मंत्री", "Zürich–Łódź", "“office”", "№ 5", " ", "2025", "Δοκιμή"};

  private final FontMeasure measure = new FontMeasure();

  private static Stream<DynamicTest> texts(java.util.function.BiConsumer<String, Typeface> test) {
    return LongStream.range(0, 40).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
      }
      test.accept(text.toString(), Typeface.values()[random.nextInt(Typeface.values().length)]);
    }));
  }

  @TestFactory
  Stream<DynamicTest> aTextIsAsWideAsItIsDrawn() {
    return texts((text, face) -> {
      var drawn = new Text(text);
      drawn.setFont(Fonts.of(face));
      assertThat(measure.width(text, face)).isCloseTo(drawn.getLayoutBounds().getWidth(), within(0.05));
    });
  }

  @ParameterizedTest
  @CsvSource({"علي, \u200Fعلي\u200F", "דוד, \u200Fדוד\u200F", "स्थान, स्थान\u200D", "कमल, क\u2060म\u200Bल", "علي, ع\u2060لي\u061C",
      "ab, a\u2060b", "Regierungschef, Regierungs\u00ADchef", "é, e\u0301\u200E"})
  void signsThatAreNoLettersAreNotDrawnAmongLettersThatAreShaped(String plain, String signed) {
    assertThat(outline(signed)).isEqualTo(outline(plain));
  }

  private static String outline(String text) {
    var drawn = new Text(text);
    drawn.setFont(Fonts.of(Typeface.LABEL, 4));
    return ((Path) Shape.union(drawn, new Rectangle())).getElements().toString();
  }

  @Test
  void aLetterOfTwoCharsIsNotCutInTwo() {
    TextMeasure plain = (string, face) -> measure.width(string, face);
    for (String text : List.of("𝒜𝒝𝒞𝒟𝒠𝒡𝒢𝒣𝒤", "Минск 👩👨👧👦 2025", "𑀅𑀰𑁄𑀓 𑀓𑀼𑀫𑀸𑀭")) {
      for (double room = 10; room < 200; room += 0.5) {
        for (TextMeasure each : List.of(measure, plain)) {
          String cut = each.elide(text, Typeface.values()[0], room);
          assertThat(cut.codePoints()).as("%s in %s", text, room)
              .noneMatch(letter -> Character.getType(letter) == Character.SURROGATE);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aCutTextIsWhatThePlainRuleLeaves() {
    TextMeasure plain = (string, face) -> measure.width(string, face); // cuts by the rule of the interface
    return texts((text, face) -> {
      for (double room = 10; room < 400; room += 37) {
        assertThat(measure.elide(text, face, room)).isEqualTo(plain.elide(text, face, room));
      }
    });
  }
}
