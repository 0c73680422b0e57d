package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Relations and durations against the slow way: every first and last day that the bounds allow.
class RelationTest {
  private static final long SEED = 7;
  private static final int ROUNDS = 400;
  private static final int WORLD = 9;

  private record Stretch(long first, long last) {}

  @TestFactory
  Stream<DynamicTest> holdAsFarAsTheyHoldForEveryPossibleDay() {
    var random = new Random(SEED);
    return IntStream.range(0, ROUNDS).boxed().flatMap(_ -> {
      Bounds one = bounds(random);
      Bounds other = bounds(random);
      return Arrays.stream(Relation.values()).map(relation -> dynamicTest(relation + " " + one + " " + other, () ->
          assertThat(relation.of(one, other)).as("seed %d", SEED).isEqualTo(slowly(one, other, holds(relation)))));
    });
  }

  @TestFactory
  Stream<DynamicTest> durationIsThatOfTheShortestAndTheLongestStretch() {
    var random = new Random(SEED);
    return IntStream.range(0, ROUNDS).mapToObj(_ -> bounds(random)).map(bounds -> dynamicTest(bounds.toString(), () -> {
      List<Long> all = stretches(bounds).stream().map(s -> s.last() - s.first() + 1).sorted().toList();
      assertThat(bounds.duration()).as("seed %d", SEED).isEqualTo(new DayCount(all.getFirst(), all.getLast()));
    }));
  }

  @Test
  void durationHasNoLimitWhereAnEndHasNone() {
    assertThat(duration("2025-11-01/..", Days.of(2025, 11, 30))).isEqualTo(new DayCount(30, Bounds.FUTURE));
    assertThat(duration("2025-11-01/", Bounds.PAST)).isEqualTo(new DayCount(1, Bounds.FUTURE));
    assertThat(duration("../2025", Bounds.PAST)).isEqualTo(new DayCount(Bounds.FUTURE, Bounds.FUTURE));
    assertThat(duration("Y1E19", Bounds.PAST)).isEqualTo(new DayCount(1, Bounds.FUTURE));
    assertThat(duration("Y-1E15/Y1E15", Bounds.PAST).least()).isEqualTo(Days.of(1_000_000_000_000_000L, 1, 1)
        - Days.of(-1_000_000_000_000_000L, 12, 31) + 1);
    assertThat(duration("2025-02", Bounds.PAST)).isEqualTo(new DayCount(1, 28));
  }

  @Test
  void nothingIsCertainOfAQualifiedDate() {
    assertThat(relation(Relation.BEFORE, "2020", "2021")).isEqualTo(Certainty.CERTAINLY);
    assertThat(relation(Relation.BEFORE, "2020~", "2021")).isEqualTo(Certainty.POSSIBLY);
    assertThat(relation(Relation.BEFORE, "2020", "2021-?05")).isEqualTo(Certainty.POSSIBLY);
    assertThat(relation(Relation.AFTER, "2020?", "2021")).isEqualTo(Certainty.NO);
  }

  @Test
  void openAndUnknownEndsReachAsFarAsTheyCan() {
    assertThat(relation(Relation.OVERLAPS, "2020/..", "2030")).isEqualTo(Certainty.POSSIBLY);
    assertThat(relation(Relation.OVERLAPS, "2020/", "2030")).isEqualTo(Certainty.POSSIBLY);
    assertThat(relation(Relation.OVERLAPS, "2020/..", "2025-06-01")).isEqualTo(Certainty.CERTAINLY);
    assertThat(relation(Relation.DURING, "2025-02", "../2025")).isEqualTo(Certainty.POSSIBLY);
    assertThat(relation(Relation.DURING, "2024-12-31", "../2025")).isEqualTo(Certainty.CERTAINLY);
    assertThat(relation(Relation.BEFORE, "../2025", "2026")).isEqualTo(Certainty.CERTAINLY);
    assertThat(relation(Relation.BEFORE, "Y1E19", "2026")).isEqualTo(Certainty.NO);
    assertThat(relation(Relation.AFTER, "Y1E19", "2026")).isEqualTo(Certainty.CERTAINLY);
    assertThat(relation(Relation.BEFORE, "Y-1E19", "2026")).isEqualTo(Certainty.CERTAINLY);
  }

  private static DayCount duration(String date, long knownUntil) {
    return Edtf.parse(date).bounds(Reading.WITHIN, knownUntil).duration();
  }

  private static Certainty relation(Relation relation, String one, String other) {
    return relation.of(Edtf.parse(one), Edtf.parse(other), Reading.WITHIN, Days.of(2025, 11, 30));
  }

  private static BiPredicate<Stretch, Stretch> holds(Relation relation) {
    return switch (relation) {
      case BEFORE -> (a, b) -> a.last() < b.first();
      case AFTER -> (a, b) -> a.first() > b.last();
      case DURING -> (a, b) -> b.first() <= a.first() && a.last() <= b.last();
      case OVERLAPS -> (a, b) -> a.first() <= b.last() && b.first() <= a.last();
    };
  }

  private static Certainty slowly(Bounds one, Bounds other, BiPredicate<Stretch, Stretch> holds) {
    List<Boolean> all = stretches(one).stream().flatMap(a -> stretches(other).stream().map(b -> holds.test(a, b))).distinct().toList();
    return all.size() == 2 ? Certainty.POSSIBLY : all.getFirst() ? Certainty.CERTAINLY : Certainty.NO;
  }

  private static List<Stretch> stretches(Bounds bounds) {
    List<Stretch> all = new ArrayList<>();
    for (long first = bounds.earliestStart(); first <= bounds.latestStart(); first++) {
      for (long last = Math.max(first, bounds.earliestEnd()); last <= bounds.latestEnd(); last++) {
        all.add(new Stretch(first, last));
      }
    }
    return all;
  }

  /// Bounds each of which is reached by some stretch.
  private static Bounds bounds(Random random) {
    long[] days = random.longs(4, 0, WORLD).sorted().toArray();
    return random.nextBoolean()
        ? new Bounds(days[0], days[1], days[2], days[3]) : new Bounds(days[0], days[2], days[1], days[3]);
  }
}
