package entente;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the toolkit's thread for an answer again and again, and reports with the thread's stack when there is none within a second. A
/// second that a busy machine or the collection of garbage took from the thread is not the thread's: while it is able to run, its own
/// processor time counts.
final class Heartbeat {
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(1);
  private static final long DEAD = TimeUnit.SECONDS.toNanos(20);
  private static final int REST = 50; // ms
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread asked;
  private final Consumer<String> report;
  private final Thread thread = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::run);
  private long longest; // ns

  private Heartbeat(Thread asked, Consumer<String> report) {
    this.asked = asked;
    this.report = report;
  }

  /// Begins to ask.
  ///
  /// @param asked the toolkit's thread
  static Heartbeat of(Thread asked, Consumer<String> report) {
    var heartbeat = new Heartbeat(asked, report);
    heartbeat.thread.start();
    return heartbeat;
  }

  /// The longest time to an answer in milliseconds, once it is stopped.
  long longest() {
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }

  private void run() {
    try {
      while (!Thread.interrupted()) {
        ask();
        Thread.sleep(REST);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // it is stopped
    }
  }

  private void ask() throws InterruptedException {
    var answer = new CountDownLatch(1);
    long begin = System.nanoTime();
    long busyBefore = busy();
    Platform.runLater(answer::countDown);
    if (!answer.await(LIMIT, TimeUnit.NANOSECONDS)) {
      boolean isWaiting = asked.getState() != Thread.State.RUNNABLE;
      String stack = Arrays.stream(asked.getStackTrace()).map(frame -> "  at " + frame).collect(Collectors.joining("\n"));
      boolean isDead = !answer.await(DEAD, TimeUnit.NANOSECONDS);
      long busy = busy() - busyBefore;
      if (isDead || isWaiting || busy >= LIMIT) {
        report.accept("no answer for " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms, of which "
            + TimeUnit.NANOSECONDS.toMillis(busy) + " ms busy" + (isWaiting ? ", waiting" : "") + "\n" + stack);
      }
    }
    longest = Math.max(longest, System.nanoTime() - begin);
  }

  private long busy() {
    return THREADS.getThreadCpuTime(asked.threadId());
  }

  /// Asks no more.
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
