package entente.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.language.Language;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNameTest {
  private static final String LONG = "word ".repeat(200) + "END";

  private final Dossier dossier = Objects.requireNonNull(DossierReader.read("d.json", """
      {"format": "entente-dossier/1", "id": "d", "title": "D",
      "people": [{"id": "p", "name": "$"}],
      "posts": [{"id": "post", "name": "$"}], "tenures": [{"id": "t", "post": "post", "person": "p", "date": "2000/2001"}],
      "figures": [{"id": "f", "name": "$", "indicator": "i", "value": 1, "unit": "1", "date": "2000"}],
      "events": [{"id": "e", "kind": "visit", "title": "$", "date": "2000"}]}""".replace("$", LONG).getBytes(UTF_8)).dossier());

  @ParameterizedTest
  @ValueSource(strings = {"p", "post", "t", "f", "e"})
  void isShortInALineAndWholeOnItsPage(String id) {
    var words = new EntityWords(dossier, Language.ENGLISH);
    var entity = dossier.find(id).orElseThrow();
    assertThat(words.name(entity)).hasSizeLessThanOrEqualTo(300).endsWith("…");
    assertThat(words.whole(entity)).startsWith(LONG).endsWith(id.equals("f") ? "2000" : LONG);
  }
}
