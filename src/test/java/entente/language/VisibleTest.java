package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @Test
  void aTextAmongOthersKeepsItsOwnDirection() {
    assertThat(Visible.isolated("שלום (OK) 2020 – ועידה")).isEqualTo("\u2068שלום (OK) 2020 – ועידה\u2069");
    assertThat(Visible.isolated("Talks (قال)\nsecond")).isEqualTo("\u2068Talks (قال)\u2069\n\u2068second\u2069");
    assertThat(Visible.isolated("a\u202Eb")).isEqualTo("\u2068a\u202Eb\u2069");
    assertThat(Visible.isolated("a\u2067b\u2069c\u2069\u2066d")).isEqualTo("\u2068a\u2067b\u2069cd\u2069");
    for (String usual : List.of("", "Łódź – “Minsk”, 2020", "स्थान", "会谈")) {
      assertThat(Visible.isolated(usual)).isSameAs(usual);
    }
  }

  @ParameterizedTest
  @CsvSource({"র\u200d্যাব,র্যাব", "ক্\u200cষ ক\u2060খ\ufeff,ক্ষ কখ", "\u200eతెలుగు\u200f,తెలుగు", "বাংলা \u200dলা,বাংলা লা",
      "ไทย\u200bภาษา,ไทยภาษา", "שלום বাং\u200dলা,\u2068שלום বাংলা\u2069"})
  void joinersAreNotDrawnAmongLettersOfOtherFonts(String text, String drawn) {
    assertThat(Visible.isolated(text)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"क्\u200dष", "می\u200cخواهم", "Außen\u00administer", "ශ්\u200dරී", "മലയാളം ന്\u200d",
      "সৎ ত্\u200d", "\u2764\ufe0f", "\u200d"})
  void joinersStayWhereTheFontDrawsNothingForThemOrALetterNeedsThem(String text) {
    assertThat(Visible.drawn(text)).isSameAs(text);
  }

  @Test
  void aTextRunsAsItsFirstStrongLetter() {
    assertThat(List.of("שלום OK", "(1) “قال Minsk", "2020 ועידה")).allMatch(Visible::isFromRight);
    assertThat(List.of("", "2020", "OK שלום", "(1) Minsk قال", "स्थान שלום")).noneMatch(Visible::isFromRight);
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
      "plain Minsk Минск मिन्स्क 😀,plain Minsk Минск मिन्स्क 😀",
      "\u001b[31mRED\u001b]0;pwn\u0007,\\u001b[31mRED\\u001b]0;pwn\\u0007",
      "a\u009b31m\u0085b\u007f,a\\u009b31m\\u0085b\\u007f",
      "\u202emoc.knab\u202c \u202a\u202b\u202d,\\u202emoc.knab\\u202c \\u202a\\u202b\\u202d",
      "a\u2028b\u2029c,a\\u2028b\\u2029c",
      "a\u206ab,a\\u206ab",
      "\ud800x\udc00,\\ud800x\\udc00",
      "\u2067a\u2069,\u2067a\u2069",
      "\u2067a\u2066b\u2069,\\u2067a\u2066b\u2069",
      "a\u2069\u2066,a\\u2069\\u2066",
      "שלום,\u2068שלום\u2069",
      "a سلام 1\u202e,\u2068a سلام 1\\u202e\u2069",
      "שלום\u2069\u2068,\u2068שלום\\u2069\\u2068\u2069"})
  void quotesWhatOthersWrote(String text, String shown) {
    assertThat(Visible.quoted(text)).isEqualTo(shown);
  }

  @Test
  void writesLineBreaksAndTabsOut() {
    assertThat(Visible.quoted("a\nb\r\tc\0")).isEqualTo("a\\u000ab\\u000d\\u0009c\\u0000");
  }

  @Test
  void writesIsolatesOutWhereNoneAreWanted() {
    assertThat(Visible.escaped("\u2067a\u2069 שלום")).isEqualTo("\\u2067a\\u2069 שלום");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0\u3000\u2003\t\n", "\u200b\u200c\u200d\u2060\ufeff", "\u3164", "\u115f\u1160\uffa0", "\u2800",
      "\udb40\udc01\udb40\udc41", "\u00ad", "\u202e\u2066\u200f\u061c", "\ufe0f\ufe00\udb40\udd00", "\u034f", "\u180e\u17b4", "\u2028",
      "\ufff9\ufffb", "\u0000\u001b\u0085", "\ud834\udd59\ud834\udd73", "\ud81b\udfe4"})
  void seesNothingInBlanksAndInvisibleCharacters(String text) {
    assertThat(Visible.isNothing(text)).isTrue();
    assertThat(Visible.isNothing(text + "." + text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u0301", "\u0600", "\u06dd", "\u2801", "\ue000", "\ufffd", "\ufffc", "\ud83d\ude00", "नि"})
  void seesWhatLeavesInk(String text) {
    assertThat(Visible.isNothing(text)).isFalse();
  }
}
