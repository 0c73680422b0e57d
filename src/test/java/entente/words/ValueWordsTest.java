package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Figure;
import entente.format.DossierReader;
import entente.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"1E999999999; 1E999999999", "1E-999999999; 1E-999999999", "12500; 12,500", "many; many"})
  void aRivalNumberThatNobodyCanPrintStandsAsItIs(String raw, String words) {
    String json = """
        {"format": "entente-dossier/1", "id": "d", "title": "D",
        "figures": [{"id": "f", "name": "F", "indicator": "i", "value": 1, "unit": "1", "date": "2001"}]}""";
    Dossier dossier = Objects.requireNonNull(DossierReader.read("f", json.getBytes(StandardCharsets.UTF_8)).dossier());
    Figure figure = dossier.lists().figures().getFirst();
    assertThat(new EntityWords(dossier, Language.ENGLISH).values().value(figure, "value", raw)).isEqualTo(words);
  }
}
