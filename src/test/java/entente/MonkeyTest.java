package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.MonkeyRun.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever somebody does without a plan, to real windows with awkward files: no exception, no second without an answer, no file changed,
/// no window that is lost. Another seed by `-Dentente.seed=…`.
@Tag("desktop")
@ExtendWith(OwnHome.class)
class MonkeyTest {
  @Test
  void nothingThatIsDoneByChanceDoesHarm(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Outcome outcome = MonkeyRun.of(Long.getLong("entente.seed", 1), folder);
    System.out.println(outcome);
    assertThat(outcome.mishaps()).as("seed %d", outcome.seed()).isEmpty();
  }
}
