package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.language.Language;
import entente.time.EdtfException.Expected;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EdtfExceptionTest {
  @Test
  void theCaretStandsUnderTheFault() {
    assertThat(refused("2025-02-29").caret()).isEqualTo("2025-02-29\n        ^");
    assertThat(refused("").caret()).isEqualTo("\n^");
    assertThat(refused("2025-").caret()).isEqualTo("2025-\n     ^");
  }

  @Test
  void theSentenceCountsCharactersFromOne() {
    EdtfException refused = refused("2025-02-29");
    assertThat(refused.message(Language.ENGLISH)).isEqualTo("The month has no such day: character 9 of \"2025-02-29\".");
    assertThat(refused.message(Language.RUSSIAN)).isEqualTo("В этом месяце нет такого дня: знак 9 в «2025-02-29».");
    assertThat(refused.message(Language.BELARUSIAN)).isEqualTo("У гэтым месяцы няма такога дня: знак 9 у «2025-02-29».");
    assertThat(refused.message(Language.HINDI)).isEqualTo("इस महीने में ऐसा कोई दिन नहीं है: \"2025-02-29\" का वर्ण 9।");
  }

  @Test
  void textInBracesAndQuotesIsSaidAsItIs() {
    assertThat(refused("{2020,it's}").message(Language.ENGLISH))
        .isEqualTo("Expected a date of the set at character 7 of \"{2020,it's}\".");
  }

  @Test
  void everyExpectationHasItsOwnSentenceInEveryLanguage() {
    assertThat(Arrays.stream(Language.values()).flatMap(language -> Arrays.stream(Expected.values())
        .map(expected -> new EdtfException("2025", 4, expected).message(language))))
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.contains("2025") && sentence.contains("5") && !sentence.contains("{"));
  }

  private static EdtfException refused(String text) {
    return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
  }
}
