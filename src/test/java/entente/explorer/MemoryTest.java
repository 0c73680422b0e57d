package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Span;
import entente.disk.Watch;
import entente.language.Language;
import entente.settings.DossierPlace;
import entente.work.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final String VISIT = "lukashenko-visit-2017";

  private final Map<String, DossierPlace> kept = new HashMap<>();

  private Explorer explorer(Language language) {
    return new Explorer(language, new Background(Runnable::run, Runnable::run), Watch.NONE, new Places() {
      @Override
      public DossierPlace of(String dossier) {
        return kept.getOrDefault(dossier, DossierPlace.NONE);
      }

      @Override
      public void keep(String dossier, DossierPlace place) {
        kept.put(dossier, place);
      }
    });
  }

  private Explorer opened() {
    Explorer explorer = explorer(Language.ENGLISH);
    explorer.open(new DossierFile.Bundled());
    return explorer;
  }

  @Test
  void theUserComesBackToWhereTheyWere() {
    Explorer before = opened();
    before.select(VISIT);
    before.readAsOf(15_000);
    before.visibleProperty().set(new Span(14_000, 16_000));
    Explorer after = opened();
    assertThat(after.selection()).contains(VISIT);
    assertThat(after.asOfProperty().get().day()).isEqualTo(15_000);
    assertThat(after.visibleProperty().get()).isEqualTo(new Span(14_000, 16_000));
    assertThat(after.history().canGoBackProperty().get()).isFalse();
  }

  @Test
  void whatWasNeverMovedFollowsTheDossier() {
    Explorer explorer = opened();
    explorer.select(VISIT);
    assertThat(kept.values()).containsExactly(
        new DossierPlace(Optional.empty(), List.of(VISIT), OptionalLong.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void aSelectionThatIsGoneIsForgotten() {
    kept.put(new DossierFile.Bundled().name(),
        new DossierPlace(Optional.empty(), List.of("gone"), OptionalLong.empty(), Optional.empty(), Optional.empty()));
    assertThat(opened().selection()).isPresent().isNotEqualTo(Optional.of("gone"));
  }

  @Test
  void inAnotherLanguageEverythingStays() {
    Explorer english = opened();
    String first = english.selection().orElseThrow();
    english.select(VISIT);
    english.visibleProperty().set(new Span(14_000, 16_000));
    Explorer russian = explorer(Language.RUSSIAN);
    var done = new boolean[1];
    english.translate(russian, () -> done[0] = true);
    assertThat(done[0]).isTrue();
    assertThat(russian.view().open()).isSameAs(english.view().open());
    assertThat(russian.selection()).contains(VISIT);
    assertThat(russian.visibleProperty().get()).isEqualTo(new Span(14_000, 16_000));
    russian.history().back();
    assertThat(russian.selection()).contains(first);
  }
}
