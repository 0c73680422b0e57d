package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Rank;
import entente.explorer.Detail.Bar;
import entente.explorer.Detail.Bars;
import entente.insight.AsOf;
import entente.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OfficeBarsTest {
  private static final double ABOUT = 0.011; // of the picture

  private static List<Bar> bars(int holders) {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("A", "").post("post", "A", Rank.MINISTER, "");
    var random = new Random(holders);
    for (int i = 0; i < holders; i++) {
      LocalDate from = LocalDate.ofEpochDay(random.nextInt(18_000));
      dossier.person("p" + i, "A", "").tenure("t" + i, "p" + i, "post", from + "/" + from.plusDays(100 + random.nextInt(1_500)));
    }
    Dossier built = dossier.build();
    Detail detail = new Details(built, AsOf.of(built, 0), Language.ENGLISH, Optional.empty()).of("post");
    return detail.sections().stream().flatMap(section -> section.pictures().stream()).filter(Bars.class::isInstance)
        .flatMap(picture -> ((Bars) picture).tracks().getFirst().bars().stream()).toList();
  }

  @Test
  void allHoldersAreDrawnWhereThereIsRoom() {
    assertThat(bars(100)).extracting(Bar::id).filteredOn(id -> !id.isEmpty()).doesNotHaveDuplicates().hasSize(100);
  }

  @Test
  void ofACrowdThoseAreDrawnThatHideTheOthers() {
    List<Bar> all = bars(1_000);
    Bar since = all.stream().filter(bar -> bar.fill() == Bar.Fill.NO_RECORD).reduce((_, last) -> last).orElseThrow();
    List<Bar> some = all.stream().filter(bar -> !bar.id().isEmpty()).toList();
    assertThat(some).hasSizeBetween(50, 101);
    for (int i = 1; i < some.size(); i++) {
      assertThat(some.get(i).from()).isGreaterThan(some.get(i - 1).from());
    }
    double covered = 0;
    for (Bar bar : some) {
      assertThat(bar.from()).as("no gap, since somebody was in office at any time").isLessThan(Math.max(covered, ABOUT * 4));
      covered = Math.max(covered, bar.to());
    }
    assertThat(covered).as("nobody is recorded after the last holder").isEqualTo(since.from());
  }
}
