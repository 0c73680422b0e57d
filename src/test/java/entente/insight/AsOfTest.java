package entente.insight;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Apparatus;
import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event;
import entente.dossier.Event.Kind;
import entente.dossier.Event.Status;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.insight.AsOf.Holding;
import entente.time.Days;
import org.junit.jupiter.api.Test;

class AsOfTest {
  private static Dossiers dossier() {
    return Dossiers.compiled("2025-11-30").party("IN", "").person("p", "IN", "").person("q", "IN", "").person("r", "IN", "")
        .post("ambassador", "IN", Rank.AMBASSADOR, "").post("minister", "IN", Rank.MINISTER, "").post("envoy", "IN", null, "");
  }

  private static final Dossier IN_TURN = dossier()
      .tenure("new", "q", "ambassador", "2020-05-01/2022-06-30")
      .tenure("old", "p", "ambassador", "2015-01-01/2020-05-01")
      .acting("stand-in", "r", "ambassador", "2022-07-10/2022-09-01").build();

  @Test
  void onTheDayOfAHandoverTheNewcomerIsShown() {
    AsOf handover = AsOf.of(IN_TURN, Days.of(2020, 5, 1));
    assertThat(handover.holder("ambassador")).map(h -> h.tenure().id()).contains("new");
    assertThat(handover.holding("p")).map(Holding::certain).contains(true);
    assertThat(handover.holding("q")).map(Holding::certain).contains(true);
    assertThat(AsOf.of(IN_TURN, Days.of(2020, 4, 30)).holder("ambassador")).map(h -> h.tenure().id()).contains("old");
    assertThat(AsOf.of(IN_TURN, Days.of(2020, 5, 2)).holding("p")).isEmpty();
  }

  @Test
  void anotherDayIsReadAsIfFirst() {
    AsOf first = AsOf.of(IN_TURN, Days.of(2016, 1, 1));
    assertThat(first.holder("ambassador")).map(h -> h.tenure().id()).contains("old");
    AsOf later = first.on(Days.of(2021, 1, 1));
    assertThat(later.day()).isEqualTo(Days.of(2021, 1, 1));
    assertThat(later.holder("ambassador")).map(h -> h.tenure().id()).contains("new");
    assertThat(later.holding("q")).map(h -> h.tenure().id()).contains("new");
    assertThat(later.holding("p")).isEmpty();
    assertThat(first.holding("p")).isPresent();
  }

  @Test
  void inAGapNobodyHoldsThePost() {
    AsOf gap = AsOf.of(IN_TURN, Days.of(2022, 7, 1));
    assertThat(gap.holder("ambassador")).isEmpty();
    assertThat(gap.holding("q")).isEmpty();
    assertThat(gap.holder("no such post")).isEmpty();
    assertThat(gap.day()).isEqualTo(Days.of(2022, 7, 1));
  }

  @Test
  void whoActsHoldsThePostAsActing() {
    AsOf vacancy = AsOf.of(IN_TURN, Days.of(2022, 8, 1));
    assertThat(vacancy.holder("ambassador")).map(h -> h.tenure().acting()).contains(true);
    assertThat(vacancy.holding("r")).map(Holding::post).map(Post::id).contains("ambassador");
  }

  @Test
  void whoCertainlyHoldsItComesBeforeANewcomerWhoMay() {
    Dossier dossier = dossier().tenure("old", "p", "ambassador", "2015-01-01/2020-05-01")
        .tenure("new", "q", "ambassador", "2020/2022").build();
    assertThat(AsOf.of(dossier, Days.of(2020, 3, 1)).holder("ambassador")).map(h -> h.tenure().id()).contains("old");
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holder("ambassador")).map(Holding::certain).contains(false);
  }

  @Test
  void ofSeveralWhoMayHoldItTheOneSeenLastIsShownElseTheOneSeenFirstAfterIt() {
    Dossier dossier = dossier().tenure("second", "q", "ambassador", "2008-11?").tenure("first", "p", "ambassador", "2002-11-27?")
        .tenure("third", "r", "ambassador", "2020-01-01?").build();
    assertThat(AsOf.of(dossier, Days.of(2010, 1, 1)).holder("ambassador")).map(h -> h.tenure().id()).contains("second");
    assertThat(AsOf.of(dossier, Days.of(2005, 1, 1)).holder("ambassador")).map(h -> h.tenure().id()).contains("first");
    assertThat(AsOf.of(dossier, Days.of(2005, 1, 1)).holder("ambassador")).map(Holding::seen).contains(true);
    assertThat(AsOf.of(dossier, Days.of(2000, 1, 1)).holder("ambassador")).map(h -> h.tenure().id()).contains("first");
    assertThat(AsOf.of(dossier, Days.of(2000, 1, 1)).holder("ambassador")).map(Holding::seen).contains(false);
  }

  @Test
  void whoMayHaveBegunByThenHasNotBeenSeenYet() {
    Dossier dossier = dossier().tenure("t", "p", "ambassador", "2020/2022").tenure("early", "q", "minister", "[..2019]").build();
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holder("ambassador")).map(Holding::seen).contains(false);
    assertThat(AsOf.of(dossier, Days.of(2022, 6, 1)).holder("ambassador")).map(Holding::seen).contains(true);
    assertThat(AsOf.of(dossier, Days.of(2018, 6, 1)).holder("minister")).map(Holding::seen).contains(false);
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holder("minister")).map(Holding::seen).contains(true);
  }

  @Test
  void aHolderWhoIsNotNamedHoldsThePost() {
    Dossier dossier = dossier().tenure("unnamed", "", "ambassador", "2015-01-01/2020-05-01").build();
    assertThat(AsOf.of(dossier, Days.of(2016, 1, 1)).holder("ambassador")).map(h -> h.tenure().id()).contains("unnamed");
  }

  @Test
  void ofAPersonsPostsTheCertainThenTheHighestThenTheLatestIsShown() {
    Dossier dossier = dossier()
        .tenure("low", "p", "ambassador", "2015-01-01/2025-01-01")
        .tenure("high", "p", "minister", "2018-01-01/2020-01-01")
        .tenure("perhaps", "p", "minister", "2021~/2022")
        .tenure("always", "q", "envoy", "../2022")
        .tenure("unranked", "q", "envoy", "2016-01-01/2022-01-01").build();
    assertThat(AsOf.of(dossier, Days.of(2016, 1, 1)).holding("p")).map(h -> h.tenure().id()).contains("low");
    assertThat(AsOf.of(dossier, Days.of(2019, 1, 1)).holding("p")).map(h -> h.tenure().id()).contains("high");
    assertThat(AsOf.of(dossier, Days.of(2021, 6, 1)).holding("p")).map(h -> h.tenure().id()).contains("low");
    assertThat(AsOf.of(dossier, Days.of(2017, 1, 1)).holding("q")).map(h -> h.tenure().id()).contains("unranked");
  }

  @Test
  void whatIsSaidWithAQualifierIsNeverCertain() {
    Dossier dossier = dossier().tenure("t", "p", "ambassador", "2015~/2020").build();
    assertThat(AsOf.of(dossier, Days.of(2017, 1, 1)).holding("p")).map(Holding::certain).contains(false);
  }

  @Test
  void aDossierIsFirstReadAsOfTheLatestDayOfItsLastHeldEvent() {
    Dossier dossier = dossier()
        .event("last", Kind.VISIT, "2025-11")
        .event("same-day", Kind.CALL, "2025-11-30")
        .event("earlier", Kind.VISIT, "2025-10-28")
        .event("going-on", Kind.MEASURE, "2020/..")
        .event("planned", Kind.VISIT, "2026-01-01", Status.PLANNED, Apparatus.NONE).build();
    assertThat(AsOf.lastHeld(dossier)).map(Event::id).contains("same-day");
    assertThat(AsOf.lastHeld(dossier)).map(event -> AsOf.latestDay(dossier, event)).contains(Days.of(2025, 11, 30));
    assertThat(AsOf.lastHeld(dossier().build())).isEmpty();
  }
}
