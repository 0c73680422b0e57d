package entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.time.Edtf;
import entente.view.Controllers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @Test
  void aLocaleSpeaksItsLanguageWhateverTheCountry() {
    assertThat(Language.of(Locale.forLanguageTag("be-BY"))).isEqualTo(Language.BELARUSIAN);
    assertThat(Language.of(Locale.forLanguageTag("hi-Deva-IN"))).isEqualTo(Language.HINDI);
    assertThat(Language.of(Locale.forLanguageTag("ru"))).isEqualTo(Language.RUSSIAN);
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void whatTheInterfaceDoesNotSpeakIsEnglish() {
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void tagsLeadBackToTheLanguage() {
    assertThat(Arrays.stream(Language.values()).map(Language::tag)).containsExactly("en", "ru", "be", "hi");
    assertThat(Language.values()).allMatch(language -> Language.of(Locale.forLanguageTag(language.tag())) == language);
  }

  @Test
  void messagesFillInTheirArguments() {
    Messages messages = Messages.of(Edtf.class, Language.RUSSIAN);
    assertThat(messages.language()).isEqualTo(Language.RUSSIAN);
    assertThat(messages.text("expected.TEXT_END", "2025x", "5")).isEqualTo("Ожидается конец даты: знак 5 в «2025x».");
    assertThat(messages.text("range")).isEqualTo("{0} – {1}");
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 1, 0", "ENGLISH, 0, 1", "ENGLISH, 21, 1", "HINDI, 0, 0", "HINDI, 1, 0", "HINDI, 2, 1", "RUSSIAN, 1, 0",
      "RUSSIAN, 21, 0", "RUSSIAN, 11, 2", "RUSSIAN, 3, 1", "RUSSIAN, 12, 2", "RUSSIAN, 0, 2", "RUSSIAN, 104, 1", "BELARUSIAN, 5, 2",
      "BELARUSIAN, 22, 1", "BELARUSIAN, 112, 2"})
  void aNumberAsksForAForm(Language language, long number, int form) {
    assertThat(language.form(number)).isEqualTo(form);
  }

  @Test
  void messagesCount() {
    assertThat(Messages.of(Edtf.class, Language.RUSSIAN).count("elapsed.FULL.years", 22)).isEqualTo("22 года");
    assertThat(Messages.of(Edtf.class, Language.HINDI).count("elapsed.FULL.years", 22)).isEqualTo("22 साल");
  }

  @Test
  void everyLanguageHasTheSameKeys() {
    var english = Messages.of(Edtf.class, Language.ENGLISH).bundle().keySet();
    assertThat(english).isNotEmpty();
    for (Language language : Language.values()) {
      var bundle = Messages.of(Edtf.class, language).bundle();
      assertThat(bundle.getLocale().getLanguage()).isEqualTo(language.tag());
      assertThat(bundle.keySet()).as(language.tag()).isEqualTo(english);
    }
  }

  @Test
  void aMissingKeyIsRefused() {
    Messages messages = Messages.of(Edtf.class, Language.HINDI);
    assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> messages.text("no such key"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"ENGLISH | 1234567.8901 | 1,234,567.8901", "HINDI | 1234567.89012 | 12,34,567.89012",
      "HINDI | 100 | 100", "HINDI | -1000 | -1,000", "HINDI | 100000 | 1,00,000", "HINDI | 12345678901 | 12,34,56,78,901"})
  void digitsStandInTheGroupsOfTheLanguage(Language language, BigDecimal number, String text) {
    assertThat(language.grouped(number)).isEqualTo(text);
  }

  @Test
  void wholeNumbersInTextsStandInGroupsToo() {
    Messages messages = Messages.of(Controllers.class, Language.HINDI);
    assertThat(messages.text("status.problems", 1_234_567)).endsWith("12,34,567");
    assertThat(messages.text("problems.place", 1_234_567, 3)).contains("1234567");
  }
}
