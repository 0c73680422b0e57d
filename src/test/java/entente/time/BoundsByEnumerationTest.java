package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.time.EdtfSet.Choice;
import entente.time.EdtfSet.Member;
import entente.time.Endpoint.Bounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Bounds against the slow way: try every start and end in three months and keep those that fit what the date says.
class BoundsByEnumerationTest {
  private static final long SEED = 42;
  private static final int ROUNDS = 150;
  private static final long WORLD_START = Days.of(2022, 12, 25);
  private static final long WORLD_END = Days.of(2023, 3, 5);

  private record Stretch(long first, long last) {
    boolean meets(long start, long end) {
      return start <= last && first <= end;
    }
  }

  @TestFactory
  Stream<DynamicTest> datesAndIntervals() {
    var random = new Random(SEED);
    return IntStream.range(0, ROUNDS).boxed().flatMap(_ -> {
      EdtfDate a = date(random);
      EdtfDate b = date(random);
      EdtfDate from = a.firstDay() <= b.lastDay() ? a : b;
      EdtfDate to = from.equals(a) ? b : a;
      Edtf interval = new EdtfInterval(new Bounded(a), new Bounded(b));
      return Stream.of(
          check(a, Reading.WITHIN, (s, e) -> a.firstDay() <= s && s.equals(e) && e <= a.lastDay()),
          check(a, Reading.LIFE, (s, e) -> stretch(a).meets(s, e)),
          check(a, Reading.WHOLE, (s, e) -> s == a.firstDay() && e == a.lastDay()),
          check(interval, Reading.WITHIN, (s, e) -> contains(from, s) && contains(to, e)),
          check(interval, Reading.LIFE, (s, e) -> contains(from, s) && contains(to, e)),
          check(interval, Reading.WHOLE, (s, e) -> s == from.firstDay() && e == to.lastDay()));
    });
  }

  @TestFactory
  Stream<DynamicTest> oneOfASet() {
    var random = new Random(SEED);
    return IntStream.range(0, ROUNDS).boxed().flatMap(_ -> {
      EdtfSet set = set(random, Choice.ONE_OF);
      List<Stretch> dates = dates(set);
      return Stream.of(
          check(set, Reading.WITHIN, (s, e) -> s.equals(e) && dates.stream().anyMatch(d -> d.first() <= s && e <= d.last())),
          check(set, Reading.LIFE, (s, e) -> dates.stream().anyMatch(d -> d.meets(s, e))),
          check(set, Reading.WHOLE, (s, e) -> dates.stream().anyMatch(d -> d.first() == s && d.last() == e)));
    });
  }

  @TestFactory
  Stream<DynamicTest> eachOfASet() {
    var random = new Random(SEED);
    return IntStream.range(0, ROUNDS).boxed().flatMap(_ -> {
      EdtfSet set = set(random, Choice.EACH_OF);
      List<Stretch> dates = dates(set);
      long first = dates.stream().mapToLong(Stretch::first).min().orElseThrow();
      long last = dates.stream().mapToLong(Stretch::last).max().orElseThrow();
      return Stream.of(
          check(set, Reading.WITHIN, (s, e) -> first <= s && e <= last && dates.stream().allMatch(d -> d.meets(s, e))),
          check(set, Reading.LIFE, (s, e) -> dates.stream().allMatch(d -> d.meets(s, e))),
          check(set, Reading.WHOLE, (s, e) -> s == first && e == last));
    });
  }

  private static DynamicTest check(Edtf date, Reading reading, BiPredicate<Long, Long> fits) {
    return dynamicTest(date + " " + reading, () -> {
      List<Stretch> all = new ArrayList<>();
      for (long start = WORLD_START; start <= WORLD_END; start++) {
        for (long end = start; end <= WORLD_END; end++) {
          if (fits.test(start, end)) {
            all.add(new Stretch(start, end));
          }
        }
      }
      long earliestStart = all.stream().mapToLong(Stretch::first).min().orElseThrow();
      long latestEnd = all.stream().mapToLong(Stretch::last).max().orElseThrow();
      var expected = new Bounds(
          earliestStart == WORLD_START ? Bounds.PAST : earliestStart,
          all.stream().mapToLong(Stretch::first).max().orElseThrow(),
          all.stream().mapToLong(Stretch::last).min().orElseThrow(),
          latestEnd == WORLD_END ? Bounds.FUTURE : latestEnd);
      assertThat(date.bounds(reading, Bounds.PAST)).as("seed %d", SEED).isEqualTo(expected);
    });
  }

  /// A day from 2023-01-01 to 2023-02-28, or one of the two months.
  private static EdtfDate date(Random random) {
    int month = random.nextInt(1, 3);
    int day = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 29);
    return EdtfDate.of(2023, month, day);
  }

  private static EdtfSet set(Random random, Choice choice) {
    List<Member> members = new ArrayList<>();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      EdtfDate date = date(random);
      EdtfDate other = date(random);
      boolean range = random.nextBoolean() && date.day() > 0 == other.day() > 0;
      members.add(range ? new Member.Range(new Bounded(date), new Bounded(other)) : new Member.Single(date));
    }
    return new EdtfSet(choice, members);
  }

  /// Every date a set names, those of its ranges one by one.
  private static List<Stretch> dates(EdtfSet set) {
    return set.members().stream().flatMap(member -> switch (member) {
      case Member.Single(EdtfDate date) -> Stream.of(stretch(date));
      case Member.Single single -> throw new AssertionError(single);
      case Member.Range(Bounded(EdtfDate a), Bounded(EdtfDate b)) -> between(a, b);
      case Member.Range range -> throw new AssertionError(range);
    }).toList();
  }

  private static Stream<Stretch> between(EdtfDate a, EdtfDate b) {
    long first = Math.min(a.firstDay(), b.firstDay());
    long last = Math.max(a.lastDay(), b.lastDay());
    return a.day() > 0
        ? LongStream.rangeClosed(first, last).mapToObj(day -> new Stretch(day, day))
        : IntStream.of(1, 2).mapToObj(m -> stretch(EdtfDate.of(2023, m, 0)))
            .filter(month -> first <= month.first() && month.last() <= last);
  }

  private static Stretch stretch(EdtfDate date) {
    return new Stretch(date.firstDay(), date.lastDay());
  }

  private static boolean contains(EdtfDate date, long day) {
    return date.firstDay() <= day && day <= date.lastDay();
  }
}
