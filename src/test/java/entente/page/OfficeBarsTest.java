package entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Rank;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Bar;
import entente.page.Detail.Bars;
import entente.work.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeBarsTest {
  /// Each for half a year, beginning with the next day.
  private static Dossier following(int holders) {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("A", "").post("post", "A", Rank.MINISTER, "");
    LocalDate from = LocalDate.ofEpochDay(0).minusDays(182L * holders);
    for (int i = 0; i < holders; i++) {
      dossier.person("p" + i, "A", "").tenure("t" + i, "p" + i, "post", from + "/" + from.plusDays(181));
      from = from.plusDays(182);
    }
    return dossier.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100, 109, 600})
  void aLongLineOfHoldersHasNoHoles(int holders) {
    Dossier dossier = following(holders);
    Detail detail = new Details(dossier, AsOf.of(dossier, 0), Language.ENGLISH, Progress.UNSEEN).of("post");
    List<Bar> held = detail.sections().stream().flatMap(section -> section.pictures().stream()).filter(Bars.class::isInstance)
        .flatMap(picture -> ((Bars) picture).tracks().getFirst().bars().stream()).filter(bar -> !bar.id().isEmpty()).toList();
    assertThat(held).extracting(Bar::id).doesNotHaveDuplicates().hasSize(holders);
    for (int i = 1; i < holders; i++) {
      assertThat(held.get(i).from()).isCloseTo(held.get(i - 1).to(), within(1e-9));
    }
  }

  private static Bars bars(Dossier dossier, String post) {
    return new Details(dossier, AsOf.of(dossier, 0), Language.ENGLISH, Progress.UNSEEN).of(post).sections().stream()
        .flatMap(section -> section.pictures().stream()).filter(Bars.class::isInstance).map(Bars.class::cast).findFirst().orElseThrow();
  }

  /// Row by row.
  private static List<List<String>> holders(Bars bars) {
    return bars.tracks().stream().map(track -> track.bars().stream().map(Bar::id).filter(id -> !id.isEmpty()).toList()).toList();
  }

  @Test
  void whoHoldsAPostTogetherLiesBesideEachOther() {
    assertThat(holders(bars(CaseFile.CO_HOLDERS.dossier(), "m"))).containsExactly(List.of("p1"), List.of("p2"), List.of("p3"));
    assertThat(holders(bars(following(3), "post"))).hasSize(1);
  }

  @Test
  void whoWasSeenOnSingleDaysHasAShortBarOnEach() {
    Dossier dossier = Dossiers.compiled("2025-11-30").party("A", "").post("post", "A", Rank.MINISTER, "").person("p", "A", "")
        .tenure("t", "p", "post", "{2002-03-04,2012-03-04,2022-03-04}").build();
    List<Bar> seen = bars(dossier, "post").tracks().stream().flatMap(track -> track.bars().stream()).filter(bar -> bar.id().equals("p"))
        .toList();
    assertThat(seen).hasSize(3).allSatisfy(bar -> assertThat(bar.to() - bar.from()).isLessThan(0.01));
  }

  @Test
  void ofVeryManyTogetherThePictureStaysAPicture() {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("A", "").post("post", "A", Rank.MINISTER, "");
    for (int i = 0; i < 200; i++) {
      dossier.person("p" + i, "A", "").tenure("t" + i, "p" + i, "post", "1990-01-01/1999-12-31");
    }
    assertThat(holders(bars(dossier.build(), "post"))).hasSizeLessThan(20)
        .satisfies(rows -> assertThat(rows.stream().flatMap(List::stream)).hasSize(200));
  }
}
