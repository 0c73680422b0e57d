package entente.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> arrived = new ArrayList<>();

  @Test
  void onlyTheLatestOfASlotArrives() {
    var background = new Background(waiting::add, Runnable::run);
    background.run("search", _ -> "first", arrived::add);
    background.run("search", _ -> "second", arrived::add);
    background.run("open", _ -> "other", arrived::add);
    waiting.forEach(Runnable::run);
    assertThat(arrived).containsExactly("second", "other");
  }

  @Test
  void whatWasOvertakenOnItsWayToTheWindowDoesNotArrive() {
    var background = new Background(Runnable::run, waiting::add);
    background.run("search", _ -> "first", arrived::add);
    background.run("search", _ -> "second", arrived::add);
    waiting.forEach(Runnable::run);
    assertThat(arrived).containsExactly("second");
  }

  @Test
  void whatWasOvertakenBeforeItsTurnIsNotBegun() {
    List<String> begun = new ArrayList<>();
    var background = new Background(waiting::add, Runnable::run);
    for (String task : List.of("first", "second", "third")) {
      background.run("search", _ -> {
        begun.add(task);
        return task;
      }, arrived::add);
    }
    waiting.forEach(Runnable::run);
    assertThat(begun).containsExactly("third");
    assertThat(arrived).containsExactly("third");
  }

  @Test
  void anExceptionIsNotLost() {
    var background = new Background(Runnable::run, Runnable::run);
    assertThatThrownBy(() -> background.<String>run("x", _ -> {
      throw new IllegalStateException("lost?");
    }, arrived::add)).hasMessage("lost?");
  }

  @Test
  void progressArrivesUntilTheWorkIsOvertaken() {
    List<Double> progress = new ArrayList<>();
    var background = new Background(waiting::add, Runnable::run);
    var follower = new Background.Follower<String>(progress::add, arrived::add, () -> arrived.add("failed"));
    background.run("x", told -> {
      told.reached(0.25);
      assertThat(told.isWanted()).isTrue();
      background.end("x");
      assertThat(told.isWanted()).isFalse();
      told.reached(0.5);
      throw new CancellationException();
    }, follower);
    waiting.forEach(Runnable::run);
    assertThat(progress).containsExactly(0.25);
    assertThat(arrived).isEmpty();
  }

  @Test
  void aFailureIsToldAndNotLost() {
    var background = new Background(Runnable::run, Runnable::run);
    var follower = new Background.Follower<String>(_ -> {}, arrived::add, () -> arrived.add("failed"));
    assertThatThrownBy(() -> background.run("x", _ -> {
      throw new CancellationException("by itself");
    }, follower)).hasMessage("by itself");
    assertThat(arrived).containsExactly("failed");
  }

  @Test
  void whatIsOvertakenGivesUpAndHoldsUpNothing() {
    var background = new Background(Runnable::run, Runnable::run);
    background.run("x", first -> {
      background.run("x", _ -> "second", arrived::add); // begun and done while the first is still at work
      assertThat(arrived).containsExactly("second");
      first.check();
      return "first";
    }, new Background.Follower<>(_ -> { }, arrived::add, () -> arrived.add("failed")));
    assertThat(arrived).containsExactly("second");
  }

  @Test
  void endsAll() {
    var background = new Background(waiting::add, Runnable::run);
    background.run("x", _ -> "x", arrived::add);
    background.run("y", _ -> "y", arrived::add);
    background.end();
    background.run("z", _ -> "z", arrived::add);
    waiting.forEach(Runnable::run);
    assertThat(arrived).containsExactly("z");
  }
}
