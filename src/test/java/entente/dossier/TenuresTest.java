package entente.dossier;

import static entente.dossier.Dossiers.phases;
import static org.assertj.core.api.Assertions.assertThat;

import entente.time.Bounds;
import entente.time.Days;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TenuresTest {
  private static Dossiers dossier() {
    return Dossiers.compiled("2025-11-30").party("IN", "").person("p", "IN", "").person("q", "IN", "").person("r", "IN", "")
        .post("ambassador", "IN", Rank.AMBASSADOR, "");
  }

  @Test
  void whatAPersonHeldStandsWithTheLatestFirst() {
    Dossier dossier = dossier().tenure("early", "p", "ambassador", "2001/2003").tenure("other", "q", "ambassador", "2004/2005")
        .tenure("never", "p", "ambassador", "", phases("2010", "", "", "")).tenure("late", "p", "ambassador", "2020/..").build();
    assertThat(Tenures.heldBy(dossier, "p")).extracting(Tenure::id).containsExactly("late", "early", "never");
    assertThat(Tenures.heldBy(dossier, "r")).isEmpty();
    assertThat(Tenures.heldBy(dossier, "ambassador")).isEmpty();
  }

  @Test
  void aKnownTimeStandsAsWritten() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "2020-01-02/2022-03-04"), "2020-01-02 2020-01-02 2022-03-04 2022-03-04");
    assertBounds(dossier().tenure("t", "p", "ambassador", "2020/.."), "2020-01-01 2020-12-31 2025-11-30 +inf");
  }

  @Test
  void seenInOfficeOnceStartAndEndAreUnknown() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "1995-05-06"), "-inf 1995-05-06 1995-05-06 +inf");
    assertBounds(dossier().tenure("t", "p", "ambassador", "{1995-05-06,1997}"), "-inf 1995-05-06 1997-01-01 +inf");
  }

  @Test
  void credentialsElseArrivalGiveAnUnknownStart() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "/2022-03-04", phases("2019-12-01", "2020-01-10", "2020-02-03", "")),
        "2020-02-03 2020-02-03 2022-03-04 2022-03-04");
    assertBounds(dossier().tenure("t", "p", "ambassador", "/2022-03-04", phases("2019-12-01", "2020-01", "", "")),
        "2020-01-01 2020-01-31 2022-03-04 2022-03-04");
    assertBounds(dossier().tenure("t", "p", "ambassador", "2021", phases("", "", "2020-02-03", "2022-05-06")),
        "2020-02-03 2020-02-03 2022-05-06 2022-05-06");
  }

  @Test
  void phasesDoNotMoveAKnownStartOrEnd() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "2020-01-02/2022-03-04", phases("", "2019-01-01", "2020-05-05", "2023")),
        "2020-01-02 2020-01-02 2022-03-04 2022-03-04");
    assertBounds(dossier().tenure("t", "p", "ambassador", "2020-01-02/..", phases("", "", "", "2023")),
        "2020-01-02 2020-01-02 2025-11-30 +inf");
  }

  @Test
  void withoutADateCredentialsBeginTheTimeAndAnAppointmentDoesNot() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "", phases("2019", "", "2020-02-03", "")),
        "2020-02-03 2020-02-03 2020-02-03 +inf");
    assertThat(bounds(dossier().tenure("t", "p", "ambassador", "", phases("2019", "", "", "")))).isEmpty();
  }

  @Test
  void departureGivesAnUnknownEnd() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "2020-01-02/", phases("", "", "", "2022")),
        "2020-01-02 2020-01-02 2022-01-01 2022-12-31");
  }

  @Test
  void whereAPhaseContradictsWhatWasSeenWhatWasSeenHolds() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "1995-05-06", phases("", "", "1996-01-01", "1994-01-01")),
        "1995-05-06 1995-05-06 1995-05-06 1995-05-06");
  }

  @Test
  void anUnknownEndReachesTheNextHolderAndAnUnknownStartTheOneBefore() {
    Dossiers dossier = dossier().tenure("t", "p", "ambassador", "1995-05-06")
        .tenure("far-before", "q", "ambassador", "1980-01-01/1985-01-01")
        .tenure("before", "q", "ambassador", "1990-01-01/1993-02-03")
        .tenure("after", "r", "ambassador", "1998-01-01/2001-01-01")
        .tenure("far-after", "r", "ambassador", "2005-01-01/..");
    assertBounds(dossier, "1993-02-03 1995-05-06 1995-05-06 1998-01-01");
  }

  @Test
  void onlyTheCertainTimeOfANeighbourLimits() {
    Dossiers dossier = dossier().tenure("t", "p", "ambassador", "1995-05-06")
        .tenure("before", "q", "ambassador", "1990/1993")
        .tenure("after", "r", "ambassador", "1997")
        .tenure("perhaps", "r", "ambassador", "1996-01-01/1996-02-01?");
    assertBounds(dossier, "1993-01-01 1995-05-06 1995-05-06 +inf");
  }

  @Test
  void aNeighbourInAnotherPostDoesNotLimit() {
    assertBounds(dossier().post("minister", "IN", Rank.MINISTER, "").tenure("t", "p", "ambassador", "1995-05-06/")
        .tenure("other", "q", "minister", "1998-01-01/2001-01-01"), "1995-05-06 1995-05-06 1995-05-06 +inf");
  }

  @Test
  void whoMayHaveComeBeforeOrAfterSaysNothing() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "1995").tenure("other", "q", "ambassador", "1995-05-01/1995-05-10"),
        "-inf 1995-12-31 1995-01-01 +inf");
  }

  @Test
  void aNeighbourInsideTheKnownYearNarrowsBothEnds() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "1995").tenure("before", "q", "ambassador", "1990-01-01/1995-06-01"),
        "1995-06-01 1995-12-31 1995-06-01 +inf");
    assertBounds(dossier().tenure("t", "p", "ambassador", "1995/").tenure("after", "q", "ambassador", "1995-06-01/1999-01-01"),
        "1995-01-01 1995-06-01 1995-01-01 1995-06-01");
  }

  @Test
  void credentialsAreNotMovedByAHolderWhoStayedOn() {
    assertBounds(dossier().tenure("t", "p", "ambassador", "", phases("", "", "2020-05", ""))
        .tenure("before", "q", "ambassador", "2015-01-01/2020-05-20"), "2020-05-01 2020-05-31 2020-05-01 +inf");
  }

  @Test
  void allLivesLimitTheNarrowestMost() {
    Dossier dossier = Dossiers.compiled("2025-11-30").party("BY", "1991-08-25/..").person("p", "BY", "1950-02-03/2004-05-06")
        .post("minister", "BY", Rank.MINISTER, "1992/2010").tenure("t", "p", "minister", "1995-05-06").build();
    assertThat(words(Tenures.bounds(dossier, dossier.lists().tenures().getFirst()).orElseThrow()))
        .isEqualTo("1992-01-01 1995-05-06 1995-05-06 2004-05-06");
  }

  @Test
  void theLifeOfTheOfficesPartyLimits() {
    Dossier dossier = Dossiers.compiled("2025-11-30").party("SU", "1922-12-30/1991-12-26").person("p", "", "")
        .post("minister", "SU", Rank.MINISTER, "").tenure("t", "p", "minister", "1985-05-06").build();
    assertThat(words(Tenures.bounds(dossier, dossier.lists().tenures().getFirst()).orElseThrow()))
        .isEqualTo("1922-12-30 1985-05-06 1985-05-06 1991-12-26");
  }

  @Test
  void theLifeOfTheOfficesOrganisationLimits() {
    assertBounds(Dossiers.compiled("2025-11-30").party("A", "").organisation("o", "A", "1968/2020-09-02").person("p", "A", "")
        .post("m", "A", "o", 1).tenure("t", "p", "m", "2019-07-24/"), "2019-07-24 2019-07-24 2019-07-24 2020-09-02");
  }

  @Test
  void neighboursLimitOnlyInAPostWithOneSeat() {
    Dossiers three = Dossiers.compiled("2025-11-30").party("A", "").person("p", "A", "").person("q", "A", "").post("m", "A", "", 3)
        .tenure("t", "p", "m", "1995-05-06").tenure("before", "q", "m", "1990-01-01/1993-02-03")
        .tenure("after", "q", "m", "1998-01-01/2001-01-01");
    assertBounds(three, "-inf 1995-05-06 1995-05-06 +inf");
  }

  @Test
  void aPostThatSucceedsSeveralLimitsEach() {
    for (String post : new String[] {"north", "south"}) {
      assertBounds(Dossiers.compiled("2025-11-30").party("A", "").person("p", "", "").post("north", "A", null, "")
          .post("south", "A", null, "").post("other", "A", "", 1, "north", "south").post("united", "A", null, "1990-05-22/..", post)
          .tenure("t", "p", post, "1985-05-06/"), "1985-05-06 1985-05-06 1985-05-06 1990-05-22");
    }
  }

  @Test
  void aPostEndsWithTheFirstOfWhatItBelongsTo() {
    Dossier dossier = Dossiers.compiled("2025-11-30").party("A", "1950/1999").organisation("o", "A", "1968/1980")
        .post("of-both", "A", "o", 1).post("of-party", "A", Rank.MINISTER, "").post("earlier", "", Rank.MINISTER, "")
        .post("later", "", Rank.MINISTER, "1970/..", "earlier").build();
    assertThat(dossier.lists().posts().stream().map(post -> day(Tenures.lastDay(dossier, post))))
        .containsExactly("1980-12-31", "1999-12-31", "1970-12-31", "+inf");
  }

  @Test
  void thePostThatSucceedsLimits() {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("IN", "").person("p", "", "")
        .post("minister-resident", "IN", Rank.AMBASSADOR, "").post("embassy", "IN", Rank.AMBASSADOR, "1992/..", "minister-resident")
        .tenure("t", "p", "minister-resident", "1985-05-06/");
    assertBounds(dossier, "1985-05-06 1985-05-06 1985-05-06 1992-12-31");
  }

  @Test
  void aStillOpenEndIsNoUnknownEnd() {
    assertBounds(Dossiers.compiled("2025-11-30").party("IN", "").person("p", "", "1950/2004")
        .post("ambassador", "IN", Rank.AMBASSADOR, "").tenure("t", "p", "ambassador", "1990-01-01/.."),
        "1990-01-01 1990-01-01 2025-11-30 +inf");
  }

  @Test
  void nothingSaidWithAQualifierIsCertain() {
    long day = Days.of(2021, 1, 1);
    assertThat(certain(dossier().tenure("t", "p", "ambassador", "2020/2022"), day)).isTrue();
    assertThat(certain(dossier().tenure("t", "p", "ambassador", "2020~/2022"), day)).isFalse();
    assertThat(certain(dossier().tenure("t", "p", "ambassador", "/2022", phases("", "", "2020?", "")), day)).isFalse();
    assertThat(certain(dossier().tenure("t", "p", "ambassador", "2020/2022", phases("2019?", "2019?", "", "")), day)).isTrue();
    assertThat(certain(dossier().tenure("t", "p", "ambassador", "2020/2022"), Days.of(2022, 1, 2))).isFalse();
  }

  private static boolean certain(Dossiers dossiers, long day) {
    Dossier dossier = dossiers.build();
    return Tenures.certainlyOn(dossier, dossier.lists().tenures().getFirst(), day);
  }

  private static Optional<Bounds> bounds(Dossiers dossiers) {
    Dossier dossier = dossiers.build();
    return Tenures.bounds(dossier, dossier.lists().tenures().getFirst());
  }

  private static void assertBounds(Dossiers dossiers, String expected) {
    assertThat(words(bounds(dossiers).orElseThrow())).isEqualTo(expected);
  }

  private static String words(Bounds b) {
    return day(b.earliestStart()) + " " + day(b.latestStart()) + " " + day(b.earliestEnd()) + " " + day(b.latestEnd());
  }

  private static String day(long day) {
    return day == Bounds.PAST ? "-inf" : day == Bounds.FUTURE ? "+inf" : Days.date(day).toString();
  }
}
