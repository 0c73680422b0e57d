package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrthographyTest {
  private final Sounding sounding = new Sounding();

  @Test
  void theSameNameSoundsAlikeInEveryScript() {
    String spoken = "lukaSenko";
    for (String written : List.of("lukashenko", "loukachenko", "lukaschenko", "łukaszenko", "lukašenko", "лукашенко", "λουκασένκο",
        "ლუკაშენკო", "լուկաշենկո", "לוקשנקו", "لوكاشينكو", "लुकाशेंको", "卢卡申科", "ルカシェンコ", "루카셴코")) {
      assertThat(sounding.typed(written)).as(written).anyMatch(reading -> Sounds.difference(reading, spoken, 90) <= 70);
    }
  }

  @Test
  void aVowelThatALetterHasByItselfGivesWayToTheOneThatIsWritten() {
    assertThat(sounding.typed("मोदी")).containsExactly("modi");
    assertThat(sounding.typed("जयशंकर")).containsExactly("J@j@S@nk@r@");
  }

  @Test
  void rulesOfTheBeginningAndTheEndHoldThereAlone() {
    var latin = new Orthography("latin", null);
    assertThat(latin.read("xi")).containsExactly("Si", "zi");
    assertThat(latin.read("maxim")).containsExactly("maksim");
    assertThat(latin.read("singh")).containsExactly("sinG");
  }

  @Test
  void marksThatNoTableKnowsAreLeftAway() {
    assertThat(new Orthography("latin", null).read("d̠o")).containsExactly("do");
  }

  @Test
  void aWordOfTheDossierIsReadInTheLanguageOfItsText() {
    Map<String, String> readings = Map.of("fr", "Sirak", "de", "xirak", "it", "kirak");
    readings.forEach((language, reading) -> assertThat(sounding.recorded("chirac", language)).as(language).contains(reading));
  }

  @Test
  void whatIsWrittenWithoutEndIsReadInTime() {
    assertThat(sounding.typed("chou".repeat(10_000))).hasSizeLessThanOrEqualTo(24 * 15);
  }
}
