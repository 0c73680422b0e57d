package entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0, 10", "-1e300, 1e300", "0, 4.9e-324", "-3, 0", "0, 1e300"})
  void hasAFewMarksThatAreNumbersAndHoldsAllValues(double least, double most) {
    Scaling scaling = Scaling.of(least, most);
    assertThat(scaling.marks().toList()).hasSizeBetween(2, 7).allMatch(Double::isFinite).isSorted();
    assertThat(scaling.share(least)).isBetween(0.0, 1.0);
    assertThat(scaling.share(most)).isBetween(0.0, 1.0);
  }
}
