package entente.feed;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An axis of values with round marks.
///
/// @param from its lowest mark
/// @param step from mark to mark, more than 0
/// @param steps how many, at least 1
public record Scaling(double from, double step, int steps) {
  private static final double MOST_STEPS = 4;
  private static final double LEAST_SPAN = 1e-300;

  /// An axis that reaches over all values between two.
  public static Scaling of(double least, double most) {
    double span = most > least ? most - least : Math.max(1, Math.abs(most));
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(LEAST_SPAN, span) / MOST_STEPS)));
    double step = DoubleStream.of(1, 2, 5, 10).map(round -> round * power).filter(s -> span / s <= MOST_STEPS).findFirst()
        .orElse(10 * power);
    double from = Math.floor(least / step) * step;
    return new Scaling(from, step, Math.max(1, (int) Math.ceil((least + span - from) / step)));
  }

  /// Where a value lies, from 0 to 1.
  public double share(double value) {
    return Math.clamp((value - from) / (step * steps), 0, 1);
  }

  /// The marks, the lowest first.
  public Stream<Double> marks() {
    return IntStream.rangeClosed(0, steps).mapToObj(i -> from + i * step);
  }
}
