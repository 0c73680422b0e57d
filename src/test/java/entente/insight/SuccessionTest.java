package entente.insight;

import static entente.dossier.Dossiers.phases;
import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.insight.Succession.Gap;
import entente.insight.Succession.Term;
import entente.time.Bounds;
import entente.time.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SuccessionTest {
  private static final long FIRST = Days.of(2010, 1, 1);
  private static final long LAST = Days.of(2010, 3, 31);

  private static Dossiers dossier(String life) {
    return Dossiers.compiled("2025-11-30").party("IN", "").person("p", "IN", "").person("q", "IN", "").person("r", "IN", "")
        .post("ambassador", "IN", Rank.AMBASSADOR, life);
  }

  private static Succession of(Dossiers dossier) {
    Dossier built = dossier.build();
    return Succession.of(built, built.find(Post.class, "ambassador").orElseThrow());
  }

  private static Gap gap(String from, String to, boolean vacant) {
    return new Gap(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay(), vacant);
  }

  private static long day(String day) {
    return LocalDate.parse(day).toEpochDay();
  }

  @Test
  void thereIsNoRecordOnlyWhileThePostCertainlyWasThere() {
    Dossier closed = CaseFile.POST_OF_CLOSED_MINISTRY.dossier();
    assertThat(Succession.of(closed, closed.find(Post.class, "m").orElseThrow()).gaps()).isEmpty();
    Dossier someDay = CaseFile.read(CaseFile.POST_OF_CLOSED_MINISTRY.text().replace("1968/2020-09-02", "1968/2020"));
    assertThat(Succession.of(someDay, someDay.find(Post.class, "m").orElseThrow()).gaps()).isEmpty();
    Dossier later = CaseFile.read(CaseFile.POST_OF_CLOSED_MINISTRY.text().replace("1968/2020-09-02", "1968/2022"));
    assertThat(Succession.of(later, later.find(Post.class, "m").orElseThrow()).gaps())
        .containsExactly(new Gap(Days.of(2020, 9, 3), Days.of(2022, 1, 1), /* vacant= */ false));
  }

  @Test
  void holdersFollowEachOtherInTimeWhateverTheOrderOfTheFile() {
    Succession turns = of(dossier("").tenure("new", "q", "ambassador", "2020-05-01/..")
        .tenure("old", "p", "ambassador", "2015-01-01/2020-05-01"));
    assertThat(turns.terms()).extracting(t -> t.tenure().id()).containsExactly("old", "new");
    assertThat(turns.terms()).extracting(Term::handedOver).containsExactly(true, false);
    assertThat(turns.gaps()).isEmpty();
  }

  @Test
  void betweenHoldersWithoutARecordIsAGap() {
    Succession turns = of(dossier("").tenure("old", "p", "ambassador", "2015-01-01/2016-05-01")
        .tenure("new", "q", "ambassador", "2018-01-01/2019-12-31"));
    assertThat(turns.gaps()).containsExactly(gap("2016-05-02", "2017-12-31", false), gap("2020-01-01", "2025-11-30", false));
    assertThat(turns.terms()).extracting(Term::handedOver).containsExactly(false, false);
  }

  @Test
  void aPostEndsWithItsOrganisationAndIsNoGapAfterwards() {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("IN", "").organisation("office", "IN", "1968/2020-09-02")
        .person("p", "IN", "").post("ambassador", "IN", "office", 1).tenure("t", "p", "ambassador", "2019-07-24/2020-08-31");
    assertThat(of(dossier).gaps()).containsExactly(gap("2020-09-01", "2020-09-02", false));
  }

  @Test
  void aPostEndsWithWhatContinuesIt() {
    assertThat(of(dossier("").post("next", "IN", Rank.AMBASSADOR, "2018-01-01/..", "ambassador")
        .tenure("t", "p", "ambassador", "2015-01-01/2017-11-30")).gaps()).containsExactly(gap("2017-12-01", "2018-01-01", false));
  }

  @Test
  void whoHoldsAPostOfSeveralSeatsHandsItToNobody() {
    for (int seats = 1; seats <= 2; seats++) {
      Succession turns = of(Dossiers.compiled("2025-11-30").party("IN", "").person("p", "IN", "").person("q", "IN", "")
          .post("ambassador", "IN", "", seats).tenure("old", "p", "ambassador", "2015-01-01/2020-05-01")
          .tenure("new", "q", "ambassador", "2020-05-01/..", phases("2016-01-01", "", "", "")));
      assertThat(turns.terms()).extracting(Term::handedOver).containsExactly(seats == 1, false);
    }
  }

  @Test
  void whereEitherMayHaveServedThereIsNoRecordAndNoVacancy() {
    Dossiers dossier = dossier("").tenure("old", "p", "ambassador", "2015-01-01/").tenure("new", "q", "ambassador", "2018-01-01/..")
        .holders("c", "2015/2025", null, "ambassador");
    assertThat(of(dossier).gaps()).containsExactly(gap("2015-01-02", "2017-12-31", false));
  }

  @Test
  void beforeSomebodyIsSeenInOfficeThereIsNoRecord() {
    assertThat(of(dossier("1999-01-01/..").tenure("old", "p", "ambassador", "2000-01-01/2005-12-31")
        .tenure("seen", "q", "ambassador", "2010-05-01")).gaps()).containsExactly(gap("1999-01-01", "1999-12-31", false),
            gap("2006-01-01", "2010-04-30", false), gap("2010-05-02", "2025-11-30", false));
    assertThat(of(dossier("").tenure("some-time", "p", "ambassador", "2020/")).gaps())
        .containsExactly(gap("2021-01-01", "2025-11-30", false));
  }

  @Test
  void whileSomebodyActsThePostIsVacant() {
    assertThat(of(dossier("").tenure("old", "p", "ambassador", "2015-01-01/2016-05-01")
        .acting("between", "r", "ambassador", "2016-06-01/2017-06-30").tenure("new", "q", "ambassador", "2018-01-01/..")).gaps())
        .containsExactly(gap("2016-05-02", "2016-05-31", false), gap("2016-06-01", "2017-06-30", true),
            gap("2017-07-01", "2017-12-31", false));
  }

  @Test
  void whereSomebodyStoodInWhileAnotherMayStillHaveHeldItThereIsARecordButNoVacancy() {
    assertThat(of(dossier("").tenure("old", "p", "ambassador", "{2016-01-01,2016-05-01}")
        .acting("between", "r", "ambassador", "2016-06-01").tenure("new", "q", "ambassador", "2018-01-01/..")).gaps())
        .containsExactly(gap("2016-05-02", "2016-05-31", false), gap("2016-06-02", "2017-12-31", false));
  }

  @Test
  void whereAllHoldersAreRecordedAGapIsAVacancy() {
    Dossiers dossier = dossier("").tenure("old", "p", "ambassador", "2015-01-01/2016-05-01")
        .tenure("new", "q", "ambassador", "2018-01-01/..");
    assertThat(of(dossier.holders("c", "2015/2025", null, "ambassador")).gaps()).containsExactly(gap("2016-05-02", "2017-12-31", true));
  }

  @Test
  void aClaimToKnowAllHoldersOfAPartyReachesDownToItsRank() {
    assertThat(of(gapped().holders("c", "2015/2025", Rank.AMBASSADOR, "IN")).gaps()).extracting(Gap::vacant).containsExactly(true);
    assertThat(of(gapped().holders("c", "2015/2025", Rank.MINISTER, "IN")).gaps()).extracting(Gap::vacant).containsExactly(false);
    assertThat(of(gapped().holders("c", "2015/2025", null)).gaps()).extracting(Gap::vacant).containsExactly(true);
    assertThat(of(gapped().holders("c", "2015/2025", null, "p")).gaps()).extracting(Gap::vacant).containsExactly(false);
    assertThat(of(gapped().holders("c", "2015/2025~", null, "IN")).gaps()).extracting(Gap::vacant).containsExactly(false);
  }

  private static Dossiers gapped() {
    return dossier("").tenure("old", "p", "ambassador", "2015-01-01/2016-05-01").tenure("new", "q", "ambassador", "2018-01-01/..");
  }

  @Test
  void aPostWithoutHoldersIsAGapFromItsBeginningToItsEnd() {
    assertThat(of(dossier("2001-02-03/2004-05-06")).gaps()).containsExactly(gap("2001-02-03", "2004-05-06", false));
    assertThat(of(dossier("")).gaps()).isEmpty();
    assertThat(of(dossier("")).terms()).isEmpty();
  }

  @Test
  void fromTheAppointmentToTheCredentialsTheHolderIsDesignated() {
    Term term = of(dossier("").tenure("t", "p", "ambassador", "2024-03-27/..", phases("2024-01-04", "", "2024-03-27", "")))
        .terms().getFirst();
    assertThat(term.designated()).contains(Bounds.ofDays(day("2024-01-04"), day("2024-03-26")));
    assertThat(term.bounds()).map(Bounds::earliestStart).contains(day("2024-03-27"));
  }

  @Test
  void whoWasNamedAndNeverServedIsDesignatedUntilTheNext() {
    Succession turns = of(dossier("").tenure("named", "p", "ambassador", "", phases("2019-03-01", "", "", ""))
        .tenure("new", "q", "ambassador", "2020-01-01/.."));
    assertThat(turns.terms().getFirst().bounds()).isEmpty();
    assertThat(turns.terms().getFirst().designated())
        .contains(new Bounds(day("2019-03-01"), day("2019-03-01"), day("2019-03-01"), day("2019-12-31")));
    assertThat(turns.gaps()).isEmpty();
  }

  @Test
  void anAppointmentOnTheFirstDayInOfficeDesignatesNobody() {
    assertThat(of(dossier("").tenure("t", "p", "ambassador", "2024-06-27/..", phases("2024-06-27", "", "", ""))).terms().getFirst()
        .designated()).isEmpty();
  }

  /// Against a walk day by day.
  @TestFactory
  Stream<DynamicTest> gapsAreTheDaysThatNobodyCanHaveHeld() {
    return IntStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      Dossiers dossier = Dossiers.compiled(iso(LAST)).party("IN", "").person("p", "IN", "")
          .post("ambassador", "IN", Rank.AMBASSADOR, iso(FIRST) + "/..");
      List<long[]> held = stretches(random);
      List<long[]> acting = stretches(random);
      List<long[]> complete = stretches(random);
      held.forEach(s -> dossier.tenure("h" + s[0] + s[1] + held.indexOf(s), "p", "ambassador", iso(s[0]) + "/" + iso(s[1])));
      acting.forEach(s -> dossier.acting("a" + s[0] + s[1] + acting.indexOf(s), "p", "ambassador", iso(s[0]) + "/" + iso(s[1])));
      complete.forEach(s -> dossier.holders("c" + s[0] + s[1] + complete.indexOf(s), iso(s[0]) + "/" + iso(s[1]), null, "IN"));
      List<Gap> gaps = of(dossier).gaps();
      for (long day = FIRST; day <= LAST; day++) {
        long d = day;
        Optional<Boolean> expected = isIn(held, d) ? Optional.empty() : Optional.of(isIn(acting, d) || isIn(complete, d));
        assertThat(gaps.stream().filter(g -> g.from() <= d && d <= g.to()).map(Gap::vacant)).as(iso(d))
            .containsExactlyElementsOf(expected.stream().toList());
      }
      for (int i = 1; i < gaps.size(); i++) {
        boolean meets = gaps.get(i - 1).to() + 1 == gaps.get(i).from();
        assertThat(meets && gaps.get(i - 1).vacant() == gaps.get(i).vacant()).as("no gap in two parts").isFalse();
      }
    }));
  }

  /// Against a look at every other holder.
  @TestFactory
  Stream<DynamicTest> whoeverTookOverWasInOfficeOnTheLastDayOfTheOneBefore() {
    return IntStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      Dossiers dossier = dossier("");
      for (int i = 0; i < 12; i++) {
        long from = FIRST + random.nextInt(20);
        String date = iso(from) + "/" + iso(from + random.nextInt(10)) + (random.nextInt(4) == 0 ? "?" : "");
        if (random.nextInt(4) == 0) {
          dossier.acting("t" + i, "p", "ambassador", date);
        } else {
          dossier.tenure("t" + i, "p", "ambassador", date);
        }
      }
      Dossier built = dossier.build();
      List<Term> terms = Succession.of(built, built.find(Post.class, "ambassador").orElseThrow()).terms();
      for (Term term : terms) {
        Bounds own = term.bounds().orElseThrow();
        assertThat(term.handedOver()).as(term.tenure().id()).isEqualTo(terms.stream().anyMatch(next -> next.sure()
            && !next.tenure().acting() && next.bounds().orElseThrow().certainlyOn(own.latestEnd())
            && next.bounds().orElseThrow().latestStart() > own.latestStart()));
        assertThat(Succession.terms(built, built.find(Post.class, "ambassador").orElseThrow()).apply(term.tenure())).isEqualTo(term);
      }
    }));
  }

  private static List<long[]> stretches(Random random) {
    List<long[]> stretches = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      long from = FIRST + random.nextInt((int) (LAST - FIRST));
      stretches.add(new long[] {from, Math.min(LAST, from + random.nextInt(25))});
    }
    return stretches;
  }

  private static boolean isIn(List<long[]> stretches, long day) {
    return stretches.stream().anyMatch(s -> s[0] <= day && day <= s[1]);
  }

  private static String iso(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
