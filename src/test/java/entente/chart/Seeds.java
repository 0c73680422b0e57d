package entente.chart;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// Runs a test with many random choices, each of which its name gives back.
final class Seeds {
  private Seeds() {}

  static Stream<DynamicTest> each(int count, ThrowingConsumer<Random> test) {
    return LongStream.range(0, count).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> test.accept(new Random(seed))));
  }
}
