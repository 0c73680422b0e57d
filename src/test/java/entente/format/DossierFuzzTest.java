package entente.format;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DossierFuzzTest {
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void twentyThousandFilesGiveADossierOrAnErrorWithItsPlace() {
    assertThatNoException().isThrownBy(() -> DossierFuzz.run(20_000, 20_000));
  }
}
