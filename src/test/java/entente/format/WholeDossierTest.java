package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Decimal;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Foreign;
import entente.dossier.Place;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.dossier.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeDossierTest {
  private final Loaded loaded = Dossiers.read(Dossiers.WHOLE);
  private final Dossier dossier = Dossiers.dossier(loaded);

  @Test
  void hasNoProblemWithAnyKeyOfTheFormat() {
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.isPartial()).isFalse();
    assertThat(dossier.lists().all()).hasSize(22);
  }

  @Test
  void keepsTheHead() {
    assertThat(dossier.head().title()).isEqualTo(new Text.Tagged(Map.of("en", "Example", "ru", "Пример"), Foreign.NONE));
    assertThat(dossier.head().compiled()).hasToString("2025-11-30");
    assertThat(dossier.head().licence()).isEqualTo("CC0-1.0");
  }

  @Test
  void readsNestedValues() {
    Event event = dossier.find(Event.class, "e1").orElseThrow();
    assertThat(event.session()).isEqualTo(new Decimal("8"));
    assertThat(event.online()).isTrue();
    assertThat(event.participants().getFirst().role()).isEqualTo(new Text.Plain("co-chair"));
    assertThat(event.apparatus().evidence().getFirst().restsOn()).containsExactly("s2");
    assertThat(event.apparatus().disputed()).extracting(Dispute::value)
        .containsExactly(new Value("2025-10-29", true), new Value("{\"person\":\"rajesh\"}", false));
    assertThat(dossier.find(Place.class, "minsk").orElseThrow().at())
        .isEqualTo(new Place.Coordinates(new Decimal("53.9"), new Decimal("27.57")));
  }

  @Test
  void keepsTheWritingOfNumbers() {
    Figure figure = dossier.find(Figure.class, "f1").orElseThrow();
    assertThat(figure.quantity().value()).hasToString("1.50");
    assertThat(figure.naming().variants()).containsExactly("Commerce");
  }

  @Test
  void givesDefaultsWhereKeysAreAbsent() {
    Event event = dossier.find(Event.class, "e2").orElseThrow();
    assertThat(event.status()).isEqualTo(Event.Status.HELD);
    assertThat(event.online()).isFalse();
    assertThat(event.participants()).isEmpty();
    assertThat(dossier.find(Tenure.class, "t2").orElseThrow().acting()).isFalse();
    assertThat(Dossiers.dossier(Dossiers.readWith("\"x\": 1")).head().language()).isEqualTo("en");
  }

  @Test
  void keepsTheOrderOfTheFile() {
    assertThat(dossier.lists().sources()).extracting(Entity::id).containsExactly("s1", "s2");
  }
}
