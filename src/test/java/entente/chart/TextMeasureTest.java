package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  @Test
  void aNameTakesTwoLinesBrokenBetweenWordsAndOnlyThenIsCut() {
    assertThat(lines("Ministry of External Affairs", 28)).containsExactly("Ministry of External Affairs");
    assertThat(lines("Ministry of External Affairs", 20)).containsExactly("Ministry of External", "Affairs");
    assertThat(lines("Ministry of External Affairs", 19)).containsExactly("Ministry of", "External Affairs");
    assertThat(lines("Ministry of External Affairs", 11)).containsExactly("Ministry of", "External A…");
    assertThat(lines("外交部長会議", 4)).containsExactly("外交部長", "会議");
  }

  @Test
  void whatIsAskedForIsSeenHoweverLittleRoomThereIs() {
    assertThat(around("Talks on trade and transit", "transit", 26)).isEqualTo("Talks on trade and transit");
    assertThat(around("Talks on trade and transit", "Talks", 12)).isEqualTo("Talks on tr…");
    assertThat(around("Talks on trade and transit", "transit", 20)).isEqualTo("…trade and transit");
    assertThat(around("Talks on trade and transit", "trade", 13)).isEqualTo("…on trade an…");
    assertThat(around("Talks on trade and transit", "transit", 5)).isEqualTo("…tra…");
  }

  private static String around(String text, String part, int room) {
    int from = text.indexOf(part);
    return TextMeasure.cutAround(text, from, from + part.length(), room, String::length);
  }

  @TestFactory
  Stream<DynamicTest> aWordWiderThanALineBreaksBetweenWholeLetters() {
    return Stream.of("अंतरराष्ट्रीयसहयोगसंगठन", "👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦", "e\u0301e\u0301e\u0301e\u0301")
        .map(text -> DynamicTest.dynamicTest(text, () -> {
          var letters = BreakIterator.getCharacterInstance();
          letters.setText(text);
          for (int room = text.length() - 1; room > text.length() * 2 / 3; room--) {
            List<String> lines = lines(text, room);
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(text.length() - 1));
            assertThat(letters.isBoundary(lines.getFirst().length())).as(lines.getFirst()).isTrue();
          }
        }));
  }

  private static List<String> lines(String text, int room) {
    return TextMeasure.lines(text, room, String::length);
  }
}
