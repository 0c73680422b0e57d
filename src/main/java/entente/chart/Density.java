package entente.chart;

import java.util.Arrays;

/// How many items stand in each part of a strip, from left to right. Never changes.
public final class Density {
  /// Of what is not drawn as a strip.
  public static final Density NONE = new Density(new int[0]);

  private static final double EMPTY = 1;
  private static final double LOWEST = 3;
  private static final double HIGHEST = 14;
  private static final double AROUND = 4; // above the highest and below all
  private static final double STEP = 1.6; // higher for twice as many

  private final int[] counts;

  /// @param counts not copied, must not change
  Density(int[] counts) {
    this.counts = counts;
  }

  /// How many parts there are.
  public int size() {
    return counts.length;
  }

  /// How many items stand in a part.
  public int get(int part) {
    return counts[part];
  }

  /// How often one has to be doubled to exceed the number in a part; 0 of an empty one.
  int doublings(int part) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(counts[part]);
  }

  /// How high a part is drawn, in pixels: each step up for twice as many, so that it keeps its height when others come into sight.
  ///
  /// @param strip how high the strip is that they all stand in
  public double height(int part, double strip) {
    int doublings = doublings(part);
    return doublings == 0 ? EMPTY
        : Math.rint(Math.min(HIGHEST, LOWEST + STEP * (doublings - 1)) * (strip - AROUND) / HIGHEST);
  }

  /// How many stand in the part that has the most.
  public int most() {
    return Arrays.stream(counts).max().orElse(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Density density && Arrays.equals(counts, density.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
