package entente.time;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class EdtfFuzzTest {
  private static final long SEED = 4;
  private static final int STRINGS = 200_000;

  @Test
  void whateverIsReadHoldsTogetherAndWhateverIsNotIsRefusedAtAPlace() {
    assertThatNoException().as("seed %d", SEED).isThrownBy(() -> EdtfFuzz.run(SEED, STRINGS));
  }
}
