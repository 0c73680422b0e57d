package entente.bench;

import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfFuzz;
import entente.time.Reading;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/// What it takes to read dates and to find their bounds, against the JDK's reading of as many plain days, in turns in one run; and many
/// nearly right strings, of which none may be read wrongly.
final class DateBenchmark implements Benchmark {
  private static final int STRINGS = 1_000_000;
  private static final int WARMING = 4;
  private static final int ROUNDS = 11;
  private static final int FUZZED = 10_000_000;
  private static final long SEED = 1985;
  private static final double NANOS_PER_MILLI = 1e6;

  /// Half of them of level 0, a quarter each of levels 1 and 2; `#` is a digit, `m` a month and `d` a day.
  private static final List<String> FORMS = List.of(
      "19##-mm-dd", "20##-mm-dd", "18##-mm-dd", "20##-mm-dd", "19##-mm", "20##-mm", "19##", "17##", "16##/17##", "19##-mm-dd/20##-mm-dd",
      "19##-mm/20##", "20##-mm-ddT1#:2#:3#Z",
      "19##~", "20##-mm?", "-01##", "20##-mm-dd/..", "/19##-mm", "199X",
      "19##-mm?-dd", "156X-mm-dd", "20##-XX-dd", "[19##,20##-mm..20##-mm]", "1950S2", "20##-33");

  @Override
  public List<Measure> run(Project project) {
    var random = new Random(SEED);
    String[] days = Stream.generate(() -> filled("20##-mm-dd", random)).limit(STRINGS).toArray(String[]::new);
    String[] mixed = Stream.generate(() -> filled(FORMS.get(random.nextInt(FORMS.size())), random)).limit(STRINGS).toArray(String[]::new);
    LongSupplier plain = () -> sum(days, day -> LocalDate.parse(day).toEpochDay());
    return List.of(
        ratio("date.ratio.days", () -> sum(days, DateBenchmark::bounded), plain),
        ratio("date.ratio.mixed", () -> sum(mixed, DateBenchmark::bounded), plain),
        new Measure("date.bytes", bytes(() -> sum(mixed, DateBenchmark::bounded)), "B", bytes(plain)),
        new Measure("date.bytes.days", bytes(() -> sum(days, DateBenchmark::bounded)), "B", bytes(plain)),
        new Measure("date.fuzz.ms", millis(() -> EdtfFuzz.run(SEED, FUZZED)), "ms", millis(() -> EdtfFuzz.generate(SEED, FUZZED))));
  }

  private static String filled(String form, Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      switch (form.charAt(i)) {
        case '#' -> text.append(random.nextInt(10));
        case 'm' -> text.append(form.charAt(i - 1) == 'm' ? "" : "0" + random.nextInt(1, 10));
        case 'd' -> text.append(form.charAt(i - 1) == 'd' ? "" : Integer.toString(random.nextInt(10, 29)));
        default -> text.append(form.charAt(i));
      }
    }
    return text.toString();
  }

  private static long bounded(String text) {
    Bounds bounds = Edtf.parse(text).bounds(Reading.WITHIN, 0);
    return bounds.earliestStart() + bounds.latestEnd();
  }

  private static long sum(String[] texts, ToLongFunction<String> of) {
    long sum = 0;
    for (String text : texts) {
      sum += of.applyAsLong(text);
    }
    return sum;
  }

  /// How the time of one thing is to that of another, the median of rounds in which they take turns.
  private static Measure ratio(String name, LongSupplier one, LongSupplier other) {
    double[] ratios = new double[ROUNDS];
    long sums = 0;
    for (int i = -WARMING; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      sums += one.getAsLong();
      long between = System.nanoTime();
      sums += other.getAsLong();
      long end = System.nanoTime();
      if (i >= 0) {
        ratios[i] = (double) (between - begin) / (end - between);
      }
    }
    if (sums == 0) {
      throw new IllegalStateException("nothing was read");
    }
    Arrays.sort(ratios);
    return new Measure(name, ratios[ROUNDS / 2], "1", 1);
  }

  /// The memory taken for one string.
  private static double bytes(LongSupplier work) {
    long before = allocated();
    long sum = work.getAsLong();
    return sum == 0 ? 0 : (double) (allocated() - before) / STRINGS;
  }

  /// The bytes this thread has ever taken; HotSpot tells them as an attribute of the threads' MXBean.
  private static long allocated() {
    try {
      return (long) ManagementFactory.getPlatformMBeanServer()
          .getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "CurrentThreadAllocatedBytes");
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / NANOS_PER_MILLI;
  }
}
