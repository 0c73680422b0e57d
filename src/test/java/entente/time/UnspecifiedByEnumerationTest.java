package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Bounds of dates with unspecified digits against the slow way: write every day of forty years and keep those that fit.
class UnspecifiedByEnumerationTest {
  private static final long SEED = 12;
  private static final int ROUNDS = 150;
  private static final LocalDate WORLD_START = LocalDate.of(1990, 1, 1);
  private static final LocalDate WORLD_END = LocalDate.of(2029, 12, 31);

  /// A calendar day, month or year that a date can be.
  private record Instance(long first, long last) {}

  @TestFactory
  Stream<DynamicTest> singleDates() {
    var random = new Random(SEED);
    return masks(random).map(text -> dynamicTest(text, () -> {
      List<Instance> all = instances(text);
      SingleDate date = (SingleDate) Edtf.parse(text);
      long first = least(all, Instance::first);
      long last = most(all, Instance::last);
      check(date, Reading.WITHIN, new Bounds(first, last, first, last));
      check(date, Reading.LIFE, new Bounds(Bounds.PAST, last, first, Bounds.FUTURE));
      check(date, Reading.WHOLE, new Bounds(first, most(all, Instance::first), least(all, Instance::last), last));
      for (int i = 0; i < 20; i++) {
        long day = random.nextLong(first, last + 1);
        assertThat(date.firstFrom(day)).isEqualTo(all.stream().filter(a -> a.last() >= day).mapToLong(a -> Math.max(day, a.first()))
            .min().orElseThrow());
        assertThat(date.lastUpTo(day)).isEqualTo(all.stream().filter(a -> a.first() <= day).mapToLong(a -> Math.min(day, a.last()))
            .max().orElseThrow());
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> intervals() {
    var random = new Random(SEED);
    List<String> masks = masks(random).toList();
    return IntStream.range(0, ROUNDS).mapToObj(_ -> masks.get(random.nextInt(ROUNDS)) + "/" + masks.get(random.nextInt(ROUNDS)))
        .filter(text -> !Edtf.parse(text).isReversed()).map(text -> dynamicTest(text, () -> {
          List<Instance> starts = instances(text.substring(0, text.indexOf('/')));
          List<Instance> ends = instances(text.substring(text.indexOf('/') + 1));
          long first = least(starts, Instance::first);
          long last = most(ends, Instance::last);
          var within = new Bounds(first, most(starts, s -> s.first() <= last ? Math.min(s.last(), last) : first),
              least(ends, e -> e.last() >= first ? Math.max(e.first(), first) : last), last);
          var whole = new Bounds(first, most(starts, s -> s.first() <= last ? s.first() : first),
              least(ends, e -> e.last() >= first ? e.last() : last), last);
          check(Edtf.parse(text), Reading.WITHIN, within);
          check(Edtf.parse(text), Reading.LIFE, within);
          check(Edtf.parse(text), Reading.WHOLE, whole);
        }));
  }

  @TestFactory
  Stream<DynamicTest> oneOfASet() {
    var random = new Random(SEED);
    List<String> masks = masks(random).toList();
    return IntStream.range(0, ROUNDS).boxed().map(_ -> List.of(masks.get(random.nextInt(ROUNDS)), masks.get(random.nextInt(ROUNDS))))
        .map(two -> dynamicTest(two.toString(), () -> {
          List<Instance> all = two.stream().flatMap(text -> instances(text).stream()).toList();
          Edtf set = Edtf.parse("[" + String.join(",", two) + "]");
          long first = least(all, Instance::first);
          long last = most(all, Instance::last);
          check(set, Reading.WITHIN, new Bounds(first, last, first, last));
          check(set, Reading.WHOLE, new Bounds(first, most(all, Instance::first), least(all, Instance::last), last));
        }));
  }

  private static void check(Edtf date, Reading reading, Bounds expected) {
    assertThat(date.bounds(reading, Bounds.PAST)).as("%s, seed %d", reading, SEED).isEqualTo(expected);
  }

  private static long least(List<Instance> all, ToLongFunction<Instance> of) {
    return all.stream().mapToLong(of).min().orElseThrow();
  }

  private static long most(List<Instance> all, ToLongFunction<Instance> of) {
    return all.stream().mapToLong(of).max().orElseThrow();
  }

  /// Days, months and years of which digits are made unspecified, but so that they stay within forty years.
  private static Stream<String> masks(Random random) {
    return IntStream.range(0, ROUNDS).mapToObj(_ -> {
      LocalDate day = WORLD_START.plusDays(random.nextInt(14_000));
      var text = new StringBuilder(day.toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]));
      for (int i = 3; i < text.length(); i++) {
        if (text.charAt(i) != '-' && random.nextInt(3) == 0) {
          text.setCharAt(i, 'X');
        }
      }
      return text.toString();
    });
  }

  private static List<Instance> instances(String text) {
    String pattern = text.replace("X", "\\d");
    List<Instance> all = new ArrayList<>();
    for (LocalDate day = WORLD_START; !day.isAfter(WORLD_END); day = day.plusDays(1)) {
      if (day.toString().substring(0, text.length()).matches(pattern)) {
        LocalDate last = switch (text.length()) {
          case 4 -> day.with(TemporalAdjusters.lastDayOfYear());
          case 7 -> YearMonth.from(day).atEndOfMonth();
          default -> day;
        };
        all.add(new Instance(day.toEpochDay(), last.toEpochDay()));
        day = last;
      }
    }
    return all;
  }
}
