package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
class SharedDataTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", ""));

  @Test
  void sampleHasNoProblem() {
    Loaded loaded = DossierReader.read(SHARED.resolve("samples/dossier-example.json"));
    assertThat(loaded.problems()).isEmpty();
    assertThat(Dossiers.dossier(loaded).lists().events()).hasSize(6);
  }

  @Test
  void realDossierHasOnlyImperfectTenures() {
    Loaded loaded = DossierReader.read(SHARED.resolve("data/us-diplomacy.json"));
    assertThat(loaded.isPartial()).isFalse();
    assertThat(loaded.problems()).allSatisfy(p -> assertThat(p.pointer()).startsWith("/tenures/"));
    assertThat(loaded.problems().stream().filter(p -> p.key().equals("date.reversed"))).singleElement()
        .satisfies(p -> assertThat(p.arguments().getFirst()).isEqualTo("1886-07-27/1886-07-22"));
    assertThat(Dossiers.dossier(loaded).lists().events()).hasSize(7535);
    assertThat(Dossiers.dossier(loaded).lists().tenures()).hasSize(7051);
  }
}
