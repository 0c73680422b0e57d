package entente.chart;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The numbers of some items of an [Items], in an order that says something. Never changes.
public final class Members {
  /// Nobody.
  public static final Members NONE = over();

  private final int size;
  private final IntUnaryOperator numbers;

  /// @param numbers of those from 0 up to, not including, `size`; always the same
  Members(int size, IntUnaryOperator numbers) {
    this.size = size;
    this.numbers = numbers;
  }

  /// Items by their numbers.
  public static Members of(int... numbers) {
    return over(numbers.clone());
  }

  /// Items by their numbers.
  public static Members of(IntStream numbers) {
    return over(numbers.toArray());
  }

  /// Items by their numbers.
  ///
  /// @param numbers taken over without a copy, must not change
  public static Members over(int... numbers) {
    return new Members(numbers.length, i -> numbers[i]);
  }

  /// The first items of all.
  public static Members first(int count) {
    return new Members(count, IntUnaryOperator.identity());
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// One of them, from 0.
  public int get(int index) {
    return numbers.applyAsInt(index);
  }

  /// All of them in their order.
  public IntStream stream() {
    return IntStream.range(0, size).map(numbers);
  }

  private int[] array() {
    return stream().toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Members members && Arrays.equals(array(), members.array());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array());
  }

  @Override
  public String toString() {
    return Arrays.toString(array());
  }
}
