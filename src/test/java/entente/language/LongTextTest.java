package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static final String WORDS = "a treaty of friendship ".repeat(1_000);
  private static final String HINDI = "अलेक्जेंडर लुकाशेंको ".repeat(1_000);
  private static final String NO_BLANK = "कि".repeat(10_000);
  private static final String PAIRS = "a" + "😀".repeat(10_000);

  @Test
  void usualTextsAreShownAsTheyAre() {
    String usual = "x".repeat(LongText.SHOWN);
    assertThat(LongText.isCut(usual)).isFalse();
    assertThat(LongText.beginning(usual)).isSameAs(usual);
  }

  @Test
  void ofALongOneTheBeginningIsShown() {
    for (String text : List.of(WORDS, HINDI, NO_BLANK, PAIRS)) {
      String beginning = LongText.beginning(text);
      assertThat(beginning).endsWith("…").hasSizeBetween(LongText.SHOWN / 2, LongText.SHOWN);
      assertThat(text).startsWith(beginning.substring(0, beginning.length() - 1));
    }
  }

  @Test
  void thePiecesAreAllOfIt() {
    for (String text : List.of("", "short", WORDS, HINDI, NO_BLANK, PAIRS)) {
      assertThat(String.join("", LongText.pieces(text))).isEqualTo(text);
      assertThat(LongText.pieces(text)).noneMatch(LongText::isCut);
    }
  }

  @Test
  void wordsStayWhole() {
    assertThat(LongText.pieces(WORDS)).allMatch(piece -> piece.endsWith(" "));
  }

  @Test
  void lettersStayWhole() {
    assertThat(LongText.pieces(NO_BLANK)).noneMatch(piece -> piece.startsWith("ि"));
    assertThat(LongText.pieces(PAIRS)).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
  }

  @Test
  void marksWithoutEndAreCutToo() {
    String marks = "e" + "\u0301".repeat(5_000);
    assertThat(String.join("", LongText.pieces(marks))).isEqualTo(marks);
    assertThat(LongText.pieces(marks)).noneMatch(LongText::isCut);
  }
}
