package entente.insight;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
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
    assertThat(handover.holders("ambassador")).map(h -> h.tenure().id()).containsExactly("new");
    assertThat(handover.holding("p")).map(Holding::certain).contains(true);
    assertThat(handover.holding("q")).map(Holding::certain).contains(true);
    assertThat(AsOf.of(IN_TURN, Days.of(2020, 4, 30)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("old");
    assertThat(AsOf.of(IN_TURN, Days.of(2020, 5, 2)).holding("p")).isEmpty();
  }

  @Test
  void anotherDayIsReadAsIfFirst() {
    AsOf first = AsOf.of(IN_TURN, Days.of(2016, 1, 1));
    assertThat(first.holders("ambassador")).map(h -> h.tenure().id()).containsExactly("old");
    AsOf later = first.on(Days.of(2021, 1, 1));
    assertThat(later.day()).isEqualTo(Days.of(2021, 1, 1));
    assertThat(later.holders("ambassador")).map(h -> h.tenure().id()).containsExactly("new");
    assertThat(later.holding("q")).map(h -> h.tenure().id()).contains("new");
    assertThat(later.holding("p")).isEmpty();
    assertThat(first.holding("p")).isPresent();
  }

  @Test
  void inAGapNobodyHoldsThePost() {
    AsOf gap = AsOf.of(IN_TURN, Days.of(2022, 7, 1));
    assertThat(gap.holders("ambassador")).isEmpty();
    assertThat(gap.holding("q")).isEmpty();
    assertThat(gap.holders("no such post")).isEmpty();
    assertThat(gap.day()).isEqualTo(Days.of(2022, 7, 1));
  }

  @Test
  void nothingIsLaterThanTheLastBeginningOrPlanOrSighting() {
    Dossier dossier = dossier().event("held", Kind.OTHER, "2010-05-01")
        .tenure("t", "p", "ambassador", "{2011-01-01,2012-03-04}").tenure("going on", "q", "minister", "2011-02-01/2030-01-01").build();
    assertThat(AsOf.of(dossier, Days.of(2010, 4, 30)).isAnythingLater()).isTrue();
    assertThat(AsOf.of(dossier, Days.of(2011, 1, 31)).isAnythingLater()).isTrue();
    assertThat(AsOf.of(dossier, Days.of(2012, 3, 3)).isAnythingLater()).isTrue();
    assertThat(AsOf.of(dossier, Days.of(2012, 3, 4)).isAnythingLater()).isFalse();
    Dossier planned = dossier().mechanism("m").ofMechanism("plan", Kind.SESSION, "2020", "m", Status.PLANNED).build();
    assertThat(AsOf.of(planned, Days.of(2019, 1, 1)).isAnythingLater()).isTrue();
    assertThat(AsOf.of(planned, Days.of(2020, 1, 1)).isAnythingLater()).isFalse();
  }

  @Test
  void whoActsHoldsThePostAsActing() {
    AsOf vacancy = AsOf.of(IN_TURN, Days.of(2022, 8, 1));
    assertThat(vacancy.holders("ambassador")).map(h -> h.tenure().acting()).containsExactly(true);
    assertThat(vacancy.holding("r")).map(Holding::post).map(Post::id).contains("ambassador");
  }

  @Test
  void whoCertainlyHoldsItComesBeforeANewcomerWhoMay() {
    Dossier dossier = dossier().tenure("old", "p", "ambassador", "2015-01-01/2020-05-01")
        .tenure("new", "q", "ambassador", "2020/2022").build();
    assertThat(AsOf.of(dossier, Days.of(2020, 3, 1)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("old");
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holders("ambassador")).map(Holding::certain).containsExactly(false);
  }

  @Test
  void ofSeveralWhoMayHoldItTheOneSeenLastIsShownElseTheOneSeenFirstAfterIt() {
    Dossier dossier = dossier().tenure("second", "q", "ambassador", "2008-11?").tenure("first", "p", "ambassador", "2002-11-27?")
        .tenure("third", "r", "ambassador", "2020-01-01?").build();
    assertThat(AsOf.of(dossier, Days.of(2010, 1, 1)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("second");
    assertThat(AsOf.of(dossier, Days.of(2005, 1, 1)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("first");
    assertThat(AsOf.of(dossier, Days.of(2005, 1, 1)).holders("ambassador")).map(Holding::seen).containsExactly(true);
    assertThat(AsOf.of(dossier, Days.of(2000, 1, 1)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("first");
    assertThat(AsOf.of(dossier, Days.of(2000, 1, 1)).holders("ambassador")).map(Holding::seen).containsExactly(false);
  }

  @Test
  void whoMayHaveBegunByThenHasNotBeenSeenYet() {
    Dossier dossier = dossier().tenure("t", "p", "ambassador", "2020/2022").tenure("early", "q", "minister", "[..2019]").build();
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holders("ambassador")).map(Holding::seen).containsExactly(false);
    assertThat(AsOf.of(dossier, Days.of(2022, 6, 1)).holders("ambassador")).map(Holding::seen).containsExactly(true);
    assertThat(AsOf.of(dossier, Days.of(2018, 6, 1)).holders("minister")).map(Holding::seen).containsExactly(false);
    assertThat(AsOf.of(dossier, Days.of(2020, 6, 1)).holders("minister")).map(Holding::seen).containsExactly(true);
  }

  @Test
  void allWhoCertainlyHoldAPostAreItsHoldersThoseWhoStandInAtTheEnd() {
    Dossier together = CaseFile.CO_HOLDERS.dossier();
    assertThat(AsOf.of(together, Days.of(1997, 3, 1)).holders("m")).extracting(h -> h.tenure().person()).containsExactly("p1", "p2", "p3");
    assertThat(AsOf.of(together, Days.of(1998, 10, 13)).holders("m")).hasSize(3);
    Dossier dossier = dossier().acting("stand-in", "q", "ambassador", "2016-01-01/2017-12-31")
        .tenure("own", "p", "ambassador", "2017-01-01/2019-12-31").build();
    assertThat(AsOf.of(dossier, Days.of(2017, 6, 1)).holders("ambassador")).extracting(h -> h.tenure().id())
        .containsExactly("own", "stand-in");
  }

  @Test
  void whoLeavesWhileAnotherStaysIsNamedOnTheLastDay() {
    Dossier dossier = dossier().tenure("a", "p", "ambassador", "2015-01-01/2020-05-01")
        .tenure("b", "q", "ambassador", "2018-01-01/2022-06-30").build();
    assertThat(AsOf.of(dossier, Days.of(2020, 5, 1)).holders("ambassador")).extracting(h -> h.tenure().id()).containsExactly("a", "b");
  }

  @Test
  void seatsThatAreFreeGoToThoseWhoMayHoldThem() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
         "people": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}, {"id": "r", "name": "R"}, {"id": "s", "name": "S"}],
         "posts": [{"id": "m", "name": "Member", "seats": 3}],
         "tenures": [{"id": "seen-long-ago", "post": "m", "person": "s", "date": "1970-01-01"},
           {"id": "one", "post": "m", "person": "p", "date": "1990-01-01/1999-12-31"},
           {"id": "two", "post": "m", "person": "q", "date": "1995-06-01/2002-12-31"},
           {"id": "seen", "post": "m", "person": "r", "date": "1994-01-01"}]}""");
    assertThat(AsOf.of(dossier, Days.of(1995, 6, 1)).holders("m")).extracting(h -> h.tenure().id()).containsExactly("one", "two", "seen");
    assertThat(AsOf.of(dossier, Days.of(1994, 2, 1)).holders("m")).extracting(h -> h.tenure().id())
        .as("in the order in which they took office").containsExactly("one", "seen-long-ago", "seen");
  }

  @Test
  void inAGapWhoHeldThePostLastCountsAndNotWhoIsSeenLater() {
    Dossier dossier = dossier().tenure("old", "p", "ambassador", "2000-01-01/2005-12-31")
        .tenure("older", "r", "ambassador", "1990-01-01/1999-12-31").tenure("seen", "q", "ambassador", "2010-05-01").build();
    AsOf gap = AsOf.of(dossier, Days.of(2007, 1, 1));
    assertThat(gap.holders("ambassador")).isEmpty();
    assertThat(gap.last("ambassador")).map(h -> h.tenure().id()).contains("old");
    assertThat(gap.isLater(dossier.lists().tenures().getLast())).isTrue();
    AsOf seen = gap.on(Days.of(2010, 5, 1));
    assertThat(seen.holders("ambassador")).map(h -> h.tenure().id()).containsExactly("seen");
    assertThat(seen.isLater(dossier.lists().tenures().getLast())).isFalse();
    assertThat(gap.on(Days.of(1980, 1, 1)).last("ambassador")).isEmpty();
    assertThat(gap.on(Days.of(2005, 12, 31)).last("ambassador")).as("still in office").map(h -> h.tenure().id()).contains("older");
  }

  @Test
  void whoIsSeenLaterTakesNoFreeSeatBesideOthers() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
         "people": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}], "posts": [{"id": "m", "name": "Member", "seats": 3}],
         "tenures": [{"id": "one", "post": "m", "person": "p", "date": "1990-01-01/1999-12-31"},
           {"id": "seen", "post": "m", "person": "q", "date": "1997-01-01"}]}""");
    assertThat(AsOf.of(dossier, Days.of(1995, 6, 1)).holders("m")).extracting(h -> h.tenure().id()).containsExactly("one");
    assertThat(AsOf.of(dossier, Days.of(1980, 6, 1)).holders("m")).extracting(h -> h.tenure().id()).containsExactly("seen");
  }

  @Test
  void aPersonHasWhatTheyHeldLastByTheDayAndWhatTheyHoldFirstAfterIt() {
    Dossier dossier = dossier().tenure("one", "p", "ambassador", "1990-01-01/1995-12-31")
        .tenure("two", "p", "minister", "1996-01-01/1999-12-31").tenure("three", "p", "ambassador", "2010-01-01")
        .tenure("named", "q", "ambassador", "", Dossiers.phases("2005-02-01", "", "", "2005-03-01")).build();
    AsOf between = AsOf.of(dossier, Days.of(2005, 1, 1));
    assertThat(between.former("p")).map(h -> h.tenure().id()).contains("two");
    assertThat(between.next("p")).map(h -> h.tenure().id()).contains("three");
    assertThat(between.former("q")).isEmpty();
    assertThat(between.next("q")).map(Holding::designated).contains(true);
    assertThat(between.on(Days.of(2006, 1, 1)).former("q")).map(Holding::designated).contains(true);
    assertThat(between.on(Days.of(1996, 1, 1)).former("p")).map(h -> h.tenure().id()).contains("one");
    assertThat(between.on(Days.of(2011, 1, 1)).next("p")).isEmpty();
  }

  @Test
  void onTheFirstDayOfATimeWhoseEndIsUnknownTheHolderIsInOffice() {
    Dossier dossier = dossier().tenure("t", "p", "ambassador", "2025-01-21/", Dossiers.phases("2025-01-21", "", "2025-01-21", "")).build();
    AsOf first = AsOf.of(dossier, Days.of(2025, 1, 21));
    assertThat(first.listed("p")).map(Holding::knowledge).contains(AsOf.Knowledge.CERTAIN);
    assertThat(first.on(Days.of(2025, 1, 22)).listed("p")).map(Holding::knowledge).contains(AsOf.Knowledge.LAST_KNOWN);
  }

  @Test
  void aHolderWhoIsNotNamedHoldsThePost() {
    Dossier dossier = dossier().tenure("unnamed", "", "ambassador", "2015-01-01/2020-05-01").build();
    assertThat(AsOf.of(dossier, Days.of(2016, 1, 1)).holders("ambassador")).map(h -> h.tenure().id()).containsExactly("unnamed");
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
