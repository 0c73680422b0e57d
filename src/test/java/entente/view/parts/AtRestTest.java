package entente.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AtRestTest {
  private final AtomicInteger done = new AtomicInteger();
  private final AtRest task = new AtRest(done::incrementAndGet);

  @Test
  void doesTheFirstAtOnceAndOfManyOnlyTheLastOnceTheyRest(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      task.ask();
      assertThat(done).hasValue(1);
      task.ask();
      task.ask();
      assertThat(done).hasValue(1);
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == 2);
  }

  @Test
  void whatIsAskedForLaterIsNeverDoneAtOnce(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      task.askLater();
      task.askLater();
      assertThat(done).hasValue(0);
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == 1);
  }
}
