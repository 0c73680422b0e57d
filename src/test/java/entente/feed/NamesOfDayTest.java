package entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.chart.Chart;
import entente.chart.Lane;
import entente.chart.Office;
import entente.dossier.Dossier;
import entente.language.Language;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lanes and what is around them are called as on the as-of day.
class NamesOfDayTest {
  private static final Dossier RENAMED = CaseFile.NAMES_THROUGH_TIME.dossier();

  private static Chart chart(Dossier dossier, Grouping grouping) {
    return Chart.of(EventItems.of(dossier, Language.ENGLISH, Progress.UNSEEN),
        Lanes.of(dossier, grouping, Language.ENGLISH, Progress.UNSEEN),
        ScenerySource.of(dossier, Language.ENGLISH, 0, Progress.UNSEEN), Progress.UNSEEN);
  }

  private static Chart on(Dossier dossier, Grouping grouping, int year) {
    return new NamesOfDay(dossier, Language.ENGLISH).on(chart(dossier, grouping), grouping, Days.of(year, 5, 1));
  }

  private static List<String> lanes(Chart chart) {
    return chart.lanes().stream().map(Lane::name).toList();
  }

  @Test
  void lanesAreCalledAsOnTheDay() {
    assertThat(lanes(on(RENAMED, Grouping.SIDE, 1970))).containsExactly("Upper Ardova (now Ardova)");
    assertThat(lanes(on(RENAMED, Grouping.PLACE, 1970))).containsExactly("Kingsport (now Fairhaven)");
    assertThat(lanes(on(RENAMED, Grouping.PERSON, 1970))).containsExactly("Ned Marsh (now Lord Rowan)");
    assertThat(lanes(on(RENAMED, Grouping.SIDE, 2024))).containsExactly("Ardova");
  }

  @Test
  void anOfficeAndItsHoldersAreCalledAsOnTheDay() {
    Office old = on(RENAMED, Grouping.SIDE, 1970).scenery().offices().getFirst();
    assertThat(old.name()).isEqualTo("Minister for Overseas Affairs (now Minister for the Union)");
    assertThat(old.segments()).extracting(Office.Segment::name).contains("Ned Marsh");
    Office now = on(RENAMED, Grouping.SIDE, 2024).scenery().offices().getFirst();
    assertThat(now.name()).isEqualTo("Minister for the Union");
    assertThat(now.segments()).extracting(Office.Segment::name).contains("Lord Rowan").doesNotContain("Ned Marsh");
  }

  @Test
  void theBandSaysWhoActsAndWhoIsDesignated() {
    assertThat(chart(CaseFile.ACTING_NOT_SAID.dossier(), Grouping.SIDE).scenery().offices().getFirst().segments())
        .extracting(Office.Segment::name).contains("Person One, acting");
    Dossier dossier = CaseFile.read(CaseFile.CAPACITIES.text().replace("\"rank\": \"ambassador\"", "\"rank\": \"head-of-state\"")
        .replace("\"name\": \"New\"", "\"name\": \"New\", \"names\": [{\"name\": \"Old\", \"date\": \"1950/2001\"}]"));
    assertThat(on(dossier, Grouping.SIDE, 2000).scenery().offices().stream().flatMap(office -> office.segments().stream()))
        .extracting(Office.Segment::name).contains("Old, designated", "Old", "Both, acting", "Both");
  }

  @Test
  void aLaneHasTheColourOfThePartyOfTheDay() {
    Dossier dossier = CaseFile.FORMAT_TWO_PARTIES.dossier();
    assertThat(on(dossier, Grouping.PERSON, 1989).lanes().getFirst().ink()).isEqualTo(0x111111);
    assertThat(on(dossier, Grouping.PERSON, 2000).lanes().getFirst().ink()).isEqualTo(0x222222);
  }

  @Test
  void whereNothingChangesItIsTheSameChart() {
    var names = new NamesOfDay(RENAMED, Language.ENGLISH);
    Chart now = names.on(chart(RENAMED, Grouping.SIDE), Grouping.SIDE, Days.of(2024, 5, 1));
    assertThat(names.on(now, Grouping.SIDE, Days.of(2023, 5, 1))).isSameAs(now);
    Chart old = names.on(now, Grouping.SIDE, Days.of(1970, 5, 1));
    assertThat(names.on(old, Grouping.SIDE, Days.of(1971, 5, 1))).isSameAs(old);
    assertThat(old.items()).isSameAs(now.items());
    Dossier fixed = CaseFile.ACTING_NOT_SAID.dossier();
    Chart same = chart(fixed, Grouping.SIDE);
    assertThat(new NamesOfDay(fixed, Language.ENGLISH).on(same, Grouping.SIDE, 0)).isSameAs(same);
  }
}
