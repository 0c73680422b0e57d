package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "-1E-999999999", "1E99999999999", "1e401", "one", "", "NaN"})
  void whatNobodyCanPrintIsNotUsed(String written) {
    assertThat(Decimal.usable(written)).isEmpty();
  }

  @Test
  void howeverLongANumberItIsLookedAtInAMoment() {
    assertThat(Decimal.usable("9".repeat(50_000_000))).isEmpty();
  }

  @Test
  void whatCanBePrintedKeepsTheZerosItIsWrittenWith() {
    assertThat(Decimal.usable("-12.50")).contains(new BigDecimal("-12.50"));
    assertThat(Decimal.usable("1e300")).contains(new BigDecimal("1e300"));
  }

  @Test
  void aPictureOfItIsNeverEndless() {
    assertThat(new Decimal("-1e399").near()).isEqualTo(-1e300);
    assertThat(new Decimal("1.5").near()).isEqualTo(1.5);
  }
}
