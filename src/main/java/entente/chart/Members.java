package entente.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The numbers of some items of an [Items], in an order that says something. Never changes.
public final class Members {
  /// Nobody.
  public static final Members NONE = new Members(new int[0]);

  private final int[] numbers;

  private Members(int[] numbers) {
    this.numbers = numbers;
  }

  /// Items by their numbers.
  public static Members of(int... numbers) {
    return new Members(numbers.clone());
  }

  /// Items by their numbers.
  public static Members of(IntStream numbers) {
    return new Members(numbers.toArray());
  }

  /// Items by their numbers.
  ///
  /// @param numbers taken over without a copy, must not change
  public static Members over(int[] numbers) {
    return new Members(numbers);
  }

  /// The first items of all.
  public static Members first(int count) {
    return of(IntStream.range(0, count));
  }

  /// How many there are.
  public int size() {
    return numbers.length;
  }

  /// One of them, from 0.
  public int get(int index) {
    return numbers[index];
  }

  /// All of them in their order.
  public IntStream stream() {
    return Arrays.stream(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Members members && Arrays.equals(numbers, members.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return Arrays.toString(numbers);
  }
}
