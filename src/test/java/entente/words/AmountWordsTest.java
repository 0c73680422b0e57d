package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Decimal;
import entente.dossier.Quantity;
import entente.language.Language;
import entente.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {

  private static AmountWords in(Language language) {
    return new AmountWords(language, Messages.of(AmountWords.class, language));
  }

  private static Quantity quantity(String value, String unit) {
    return new Quantity(null, new Decimal(value), unit, null);
  }

  /// With spaces for those that do not break.
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ENGLISH | 1021300000 | USD | USD 1.02 bn | USD 1,021,300,000",
      "ENGLISH | 2e9 | USD | USD 2 bn | USD 2,000,000,000",
      "ENGLISH | 520149000.25 | EUR | EUR 520 m | EUR 520,149,000.25",
      "ENGLISH | 999999999 | USD | USD 1 bn | USD 999,999,999",
      "ENGLISH | -3456789 | USD | USD -3.46 m | USD -3,456,789",
      "ENGLISH | 1500000000000 | USD | USD 1.5 tn | USD 1,500,000,000,000",
      "ENGLISH | 123456 | USD | USD 123,456 | USD 123,456",
      "ENGLISH | 1200000 | t | 1.2 m t | 1,200,000 t",
      "ENGLISH | 350.5 | USD/t | 350.5 USD/t | 350.5 USD/t",
      "ENGLISH | 0.00012345 | kg | 0.000123 kg | 0.00012345 kg",
      "ENGLISH | 1200000 | 1 | 1.2 m | 1,200,000",
      "RUSSIAN | 1021300000 | USD | 1,02 млрд USD | 1 021 300 000 USD",
      "BELARUSIAN | 106400000 | BYN | 106 млн BYN | 106 400 000 BYN",
      "HINDI | 1021300000 | USD | 1.02 अरब USD | 1,02,13,00,000 USD",
      "HINDI | 520000000 | INR | 52 करोड़ INR | 52,00,00,000 INR",
      "HINDI | 250000 | INR | 2.5 लाख INR | 2,50,000 INR",
      "HINDI | 99999 | INR | 99,999 INR | 99,999 INR"})
  void areShortWithTheirUnitAndExactToTheLastDigit(Language language, String value, String unit, String brief, String exact) {
    AmountWords words = in(language);
    Quantity quantity = quantity(value, unit);
    assertThat(words.brief(quantity).map(Piece::text).map(AmountWordsTest::plain)).contains(brief);
    assertThat(words.exact(quantity).map(AmountWordsTest::plain)).contains(exact);
    assertThat(words.brief(quantity).filter(Piece.Amount.class::isInstance).isPresent()).isEqualTo(!brief.equals(exact));
  }

  @Test
  void howExactItIsIsSaidOfBoth() {
    var over = new Quantity(null, new Decimal("2500000"), "USD", Quantity.Qualifier.OVER);
    assertThat(in(Language.ENGLISH).brief(over)).contains(new Piece.Amount("over USD\u00A02.5\u00A0m", "over USD\u00A02,500,000"));
    assertThat(in(Language.ENGLISH).brief(Quantity.NONE)).isEmpty();
  }

  @Test
  void whatNobodyReadsOutIsWrittenByItsPower() {
    assertThat(in(Language.ENGLISH).brief(quantity("1.234e300", "1")).map(Piece::text)).contains("1.23E+300");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"ENGLISH | 6e8 | 600 m", "ENGLISH | 0.30000000000000004 | 0.3", "ENGLISH | 0 | 0",
      "HINDI | 6e8 | 60 करोड़", "RUSSIAN | 1.5e9 | 1,5 млрд", "ENGLISH | 2500 | 2,500"})
  void marksOfAnAxisAreShort(Language language, double value, String words) {
    assertThat(plain(in(language).compact(value))).isEqualTo(words);
  }
}
