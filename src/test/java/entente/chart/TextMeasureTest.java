package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TextMeasureTest {
  private static final TextMeasure BY_CHARS = (text, _) -> text.length();

  @TestFactory
  Stream<DynamicTest> whatIsCutEndsWithAWholeLetter() {
    return Stream.of("अंतरराष्ट्रीयसहयोगसंगठन", "وَالْمَسْؤُولِيَّات", "👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦", "e\u0301e\u0301e\u0301e\u0301", "ภาษาน้ำไทย")
        .map(text -> DynamicTest.dynamicTest(text, () -> {
          var letters = BreakIterator.getCharacterInstance();
          letters.setText(text);
          for (int room = 4; room < text.length(); room++) {
            String cut = BY_CHARS.elide(text, Typeface.LABEL, room);
            assertThat(cut.length()).isLessThanOrEqualTo(room);
            if (!cut.isEmpty()) {
              assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
              assertThat(letters.isBoundary(cut.length() - 1)).as(cut).isTrue();
            }
          }
        }));
  }
}
