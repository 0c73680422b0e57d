package entente.dossier;

import static entente.dossier.Dossiers.evidence;
import static entente.dossier.Dossiers.inPost;
import static entente.dossier.Dossiers.passage;
import static entente.dossier.Dossiers.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event.Kind;
import entente.dossier.Event.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {
  private static Dossiers dossier() {
    return Dossiers.compiled("2025-11-30").party("BY", "").person("p", "BY", "")
        .post("minister", "BY", Rank.MINISTER, "").post("ambassador", "BY", Rank.AMBASSADOR, "").post("unranked", "BY", null, "")
        .source("a").source("b").source("c").source("copy-a", "a").source("copy-a-too", "copy-a").source("digest", "a", "b")
        .source("x", "y").source("y", "x");
  }

  @Test
  void rankBeatsAnyAmountOfEvidence() {
    Evidence[] much = IntStream.range(0, 150).mapToObj(i -> passage("s" + i)).toArray(Evidence[]::new);
    Dossiers dossiers = dossier();
    IntStream.range(0, 150).forEach(i -> dossiers.source("s" + i));
    Dossier dossier = dossiers
        .event("low", Kind.VISIT, "2024", Status.HELD, evidence(much), inPost("", "ambassador"))
        .event("high", Kind.OTHER, "2024", inPost("", "minister")).build();
    assertThat(weight(dossier, "high")).isGreaterThan(weight(dossier, "low"));
  }

  @Test
  void evidenceBeatsKind() {
    Dossier dossier = dossier()
        .event("visit", Kind.VISIT, "2024", Status.HELD, evidence(passage("a")), inPost("", "minister"))
        .event("other", Kind.OTHER, "2024", Status.HELD, evidence(passage("a"), passage("b")), inPost("", "minister")).build();
    assertThat(weight(dossier, "other")).isGreaterThan(weight(dossier, "visit"));
  }

  @Test
  void kindsComeInTheOrderOfTheFormat() {
    Dossier dossier = dossier().event("visit", Kind.VISIT, "2024").event("call", Kind.CALL, "2024").event("again", Kind.VISIT, "1999")
        .build();
    assertThat(weight(dossier, "visit")).isGreaterThan(weight(dossier, "call")).isEqualTo(weight(dossier, "again"));
  }

  @Test
  void theHighestOfTheParticipantsCounts() {
    Dossier dossier = dossier().event("one", Kind.VISIT, "2024", inPost("", "minister"))
        .event("two", Kind.VISIT, "2024", inPost("", "ambassador"), inPost("", "minister"), inPost("", "unranked")).build();
    assertThat(weight(dossier, "two")).isEqualTo(weight(dossier, "one"));
  }

  @Test
  void copiesAreNotIndependentOfWhatTheyCopy() {
    assertThat(independent(passage("a"), passage("copy-a"), passage("copy-a-too"))).isEqualTo(1);
    assertThat(independent(passage("copy-a"), passage("copy-a-too"))).isEqualTo(1);
    assertThat(independent(passage("a"), passage("a"))).isEqualTo(1);
    assertThat(independent(passage("a"), passage("b"), passage("copy-a"))).isEqualTo(2);
    assertThat(independent()).isZero();
  }

  @Test
  void anEventThatManyCopyWeighsNoMoreThanByTheirSource() {
    Dossier dossier = dossier()
        .event("once", Kind.VISIT, "2024", Status.HELD, evidence(passage("a")))
        .event("copied", Kind.VISIT, "2024", Status.HELD, evidence(passage("a"), passage("copy-a"), passage("copy-a-too")))
        .event("twice", Kind.VISIT, "2024", Status.HELD, evidence(passage("copy-a"), passage("b"))).build();
    assertThat(weight(dossier, "copied")).isEqualTo(weight(dossier, "once")).isLessThan(weight(dossier, "twice"));
  }

  @Test
  void aDigestOfTwoSourcesIsOnePieceAndHidesNeither() {
    assertThat(independent(passage("digest"))).isEqualTo(1);
    assertThat(independent(passage("digest"), passage("a"), passage("b"))).isEqualTo(2);
    assertThat(independent(passage("digest"), passage("copy-a"))).isEqualTo(1);
    assertThat(independent(passage("digest"), passage("c"))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"ab bc cd, 2", "bc ab cd, 1", "cd bc ab, 2", "bc a cd, 2", "abc d bc a, 3", "ab bc c, 2"})
  void thoseWithTheFewestGroundsAreTakenFirstThenAsTheyCome(String order, int independent) {
    Evidence[] passages = Stream.of(order.split(" ", -1)).map(grounds -> passage("x", grounds.split(""))).toArray(Evidence[]::new);
    Dossier dossier = dossier().source("d").build();
    assertThat(Weight.independent(dossier, List.of(passages))).isEqualTo(independent);
  }

  @TestFactory
  Stream<DynamicTest> manyWovenSourcesCountAsAPlainReferenceCountsThem() {
    return IntStream.range(0, 30).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      Dossiers dossiers = Dossiers.compiled("");
      List<Set<Integer>> grounds = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int place = i;
        int[] restsOn = random.ints(random.nextInt(4), 0, Math.max(1, i)).filter(on -> on < place).distinct().toArray();
        Set<Integer> ends = Arrays.stream(restsOn).mapToObj(grounds::get).flatMap(Set::stream).collect(Collectors.toSet());
        grounds.add(ends.isEmpty() ? Set.of(i) : ends);
        dossiers.source("s" + i, Arrays.stream(restsOn).mapToObj(on -> "s" + on).toArray(String[]::new));
      }
      int[] cited = random.ints(60, 0, 400).toArray();
      Set<Integer> counted = new HashSet<>();
      long expected = Arrays.stream(cited).mapToObj(grounds::get).sorted(Comparator.comparingInt(Set::size))
          .filter(piece -> Collections.disjoint(counted, piece) && counted.addAll(piece)).count();
      List<Evidence> evidence = Arrays.stream(cited).mapToObj(place -> passage("s" + place)).toList();
      assertThat(Weight.independent(dossiers.build(), evidence)).isEqualTo((int) expected);
    }));
  }

  @Test
  void sourcesThatEachRestOnTheOneBeforeAndOnOneMoreTakeNoRoomForEachOfTheirGrounds() {
    Dossiers dossiers = Dossiers.compiled("").source("g0").source("s0", "g0");
    int last = 60_000; // with a list of grounds for each there would be 1.8 billion
    for (int i = 1; i <= last; i++) {
      dossiers.source("g" + i).source("s" + i, "s" + (i - 1), "g" + i);
    }
    Dossier dossier = dossiers.build();
    assertThat(Weight.independent(dossier, IntStream.rangeClosed(0, last).mapToObj(i -> passage("s" + i)).toList())).isEqualTo(1);
    assertThat(Weight.independent(dossier, List.of(passage("s" + last), passage("g7"), passage("g9")))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 2000})
  void aWeaveOfPiecesThatShareTheirGroundsIsCountedInOnePass(int pieces) {
    Dossiers dossiers = Dossiers.compiled("");
    IntStream.range(0, pieces).forEach(i -> dossiers.source("s" + i));
    List<Evidence> evidence = IntStream.range(0, pieces)
        .mapToObj(i -> passage("s" + i, "s" + i, "s" + (i + 1) % pieces, "s" + (i + 7) % pieces)).toList();
    assertThat(Weight.independent(dossiers.build(), evidence)).isBetween(pieces / 7, pieces / 3);
  }

  @Test
  void sourcesThatRestOnOneAnotherCountOnce() {
    assertThat(independent(passage("x"), passage("y"))).isEqualTo(1);
    assertThat(independent(passage("x"), passage("a"))).isEqualTo(2);
    Dossier leading = dossier().source("v", "w").source("w", "v", "a").build();
    assertThat(Weight.independent(leading, List.of(passage("v"), passage("w"), passage("a")))).isEqualTo(1);
    assertThat(Weight.independent(leading, List.of(passage("v"), passage("b")))).isEqualTo(2);
  }

  @Test
  void aLongChainOfSourcesIsFollowedToItsEnd() {
    Dossiers dossiers = dossier();
    int last = 100_000;
    for (int i = 0; i < last; i++) {
      dossiers.source("s" + i, "s" + (i + 1));
    }
    Dossier dossier = dossiers.source("s" + last).build();
    assertThat(Weight.independent(dossier, List.of(passage("s0"), passage("s5")))).isEqualTo(1);
    assertThat(Weight.independent(dossier, List.of(passage("s0"), passage("a")))).isEqualTo(2);
  }

  @Test
  void aPassageMayRestOnAnotherSourceThanTheRestOfItsDocument() {
    assertThat(independent(passage("b", "a"), passage("a"))).isEqualTo(1);
    assertThat(independent(passage("b", "a"), passage("b"))).isEqualTo(2);
  }

  @Test
  void aPersonHasTheHighestRankHeldThatDay() {
    Dossiers dossier = dossier()
        .tenure("t1", "p", "ambassador", "2010-01-01/2024-06-30")
        .tenure("t2", "p", "minister", "2024-07-01/2025-01-01")
        .tenure("t3", "p", "unranked", "2000-01-01/2025-01-01");
    assertThat(rank(dossier, "2020-05-05")).contains(Rank.AMBASSADOR);
    assertThat(rank(dossier, "2024-07-01")).contains(Rank.MINISTER);
    assertThat(rank(dossier, "2024-08")).contains(Rank.MINISTER);
    assertThat(rank(dossier, "2005-01-01")).isEmpty();
    assertThat(rank(dossier, "2025-06-01")).isEmpty();
  }

  @Test
  void aRankCertainlyHeldComesBeforeAHigherOnePerhapsHeld() {
    Dossiers dossier = dossier()
        .tenure("t1", "p", "ambassador", "2010-01-01/2024-12-31")
        .tenure("t2", "p", "minister", "2024~/2025");
    assertThat(rank(dossier, "2024-05-05")).contains(Rank.AMBASSADOR);
    assertThat(rank(dossier, "2025-01-05")).contains(Rank.MINISTER);
  }

  @Test
  void anEventOfUncertainDayTakesAPostHeldOnAnyOfItsDays() {
    Dossiers dossier = dossier().tenure("t", "p", "ambassador", "2024-03-01/2024-03-31");
    assertThat(rank(dossier, "2024")).contains(Rank.AMBASSADOR);
    assertThat(rank(dossier, "2023")).isEmpty();
  }

  private static Optional<Rank> rank(Dossiers dossiers, String date) {
    Dossier dossier = dossiers.event("e-" + date, Kind.VISIT, date, person("p")).build();
    Event event = dossier.lists().events().getLast();
    return Weight.rank(dossier, event.participants().getFirst(), event);
  }

  private static int independent(Evidence... evidence) {
    return Weight.independent(dossier().build(), List.of(evidence));
  }

  private static int weight(Dossier dossier, String event) {
    return Weight.of(dossier, dossier.find(Event.class, event).orElseThrow());
  }
}
