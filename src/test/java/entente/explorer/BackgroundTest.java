package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> arrived = new ArrayList<>();

  @Test
  void onlyTheLatestOfASlotArrives() {
    var background = new Background(waiting::add, Runnable::run);
    background.run("search", () -> "first", arrived::add);
    background.run("search", () -> "second", arrived::add);
    background.run("open", () -> "other", arrived::add);
    waiting.forEach(Runnable::run);
    assertThat(arrived).containsExactly("second", "other");
  }

  @Test
  void whatWasOvertakenOnItsWayToTheWindowDoesNotArrive() {
    var background = new Background(Runnable::run, waiting::add);
    background.run("search", () -> "first", arrived::add);
    background.run("search", () -> "second", arrived::add);
    waiting.forEach(Runnable::run);
    assertThat(arrived).containsExactly("second");
  }

  @Test
  void anExceptionIsNotLost() {
    var background = new Background(Runnable::run, Runnable::run);
    assertThatThrownBy(() -> background.<String>run("x", () -> {
      throw new IllegalStateException("lost?");
    }, arrived::add)).hasMessage("lost?");
  }
}
