package entente.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OnceTest {
  private final AtomicBoolean isWanted = new AtomicBoolean(true);
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final Once<String> shared = new Once<>(this::makeWhileAnotherWaits);
  private final Thread second = new Thread(() -> received.add(shared.get(Progress.UNSEEN)));

  @Test
  void isMadeOnce() {
    List<String> made = new ArrayList<>();
    var once = new Once<>(_ -> {
      made.add("made");
      return made;
    });
    assertThat(once.get(Progress.UNSEEN)).isSameAs(once.get(() -> false));
    assertThat(made).hasSize(1);
  }

  @Test
  void isGivenUpOnceNobodyWantsItAndMadeAnewWhenItIsAskedForAgain() {
    var once = new Once<>(progress -> {
      progress.check();
      return "made";
    });
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> once.get(() -> false));
    assertThat(once.get(Progress.UNSEEN)).isEqualTo("made");
  }

  @Test
  void isNotGivenUpWhileSomebodyElseWaitsForIt() throws Exception {
    assertThat(shared.get(isWanted::get)).isEqualTo("made");
    second.join();
    assertThat(received).containsExactly("made");
  }

  /// Both ask with one progress: what the one wants is wanted still when the other has gone.
  @Test
  void isMadeForWhoeverWaitsWhereItFailedForAnother() throws Exception {
    var hasFailed = new AtomicBoolean();
    var threads = new ArrayList<Thread>();
    var once = new Once<>(progress -> {
      if (threads.getFirst().getState() == Thread.State.NEW) {
        begin(threads.getFirst());
        throw new IllegalStateException("fails at first");
      }
      while (!hasFailed.get()) {
        Thread.onSpinWait();
      }
      progress.check();
      return "made";
    });
    threads.add(new Thread(() -> received.add(once.get(Progress.UNSEEN))));
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> once.get(Progress.UNSEEN));
    hasFailed.set(true);
    threads.getFirst().join();
    assertThat(received).containsExactly("made");
  }

  /// Starts one who asks for what is being made, and waits until it waits.
  private static void begin(Thread asking) {
    asking.start();
    while (asking.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
  }

  private String makeWhileAnotherWaits(Progress progress) {
    begin(second);
    isWanted.set(false);
    progress.check();
    return "made";
  }
}
